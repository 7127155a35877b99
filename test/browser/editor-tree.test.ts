import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeFlow } from '../check/large-flow.js';
import type { Person } from '../server/staff-desk.js';
import { violationsInAllLooks } from './axe.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';

let site: DeskSite;
let browser: Browser;
let page: Page;
let fatima: Person;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  fatima = await site.hire('Fatima', ['editor']);
  page = await atDesk(browser, site, fatima, { reducedMotion: 'reduce' }, '/editor/#/gesprek/portemonnee');
  page.setDefaultTimeout(50_000);
  await page.locator('.outline a').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The words of what has the focus; none when nothing has it. */
const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const stepLink = (step: string) => page.locator(`.tree-canvas a[data-step="${step}"]`);

async function walk(...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
}

describe('the tree, with a keyboard', () => {
  it('is one press from the list, is one stop of Tab, and is walked along its lines', async () => {
    await tabTo(page, 'Boom');
    await page.keyboard.press('Enter');
    await stepLink('gevaar').waitFor();
    await page.getByText('De lijst zegt hetzelfde als deze boom').waitFor();
    await tabTo(page, 'stap 1 van 14');
    expect(await walk('ArrowDown')).toContain('stap 2 van 14');
    expect(await walk('ArrowRight')).toContain('stap 3 van 14');
    expect(await walk('ArrowLeft')).toContain('stap 2 van 14');
    expect(await walk('ArrowUp')).toContain('stap 1 van 14');
    expect(await walk('End')).toContain('stap 14 van 14');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.tree-canvas') === null)).toBe(true);
  });

  it('opens a step with Enter, and the focus stays in the tree', async () => {
    await page.getByLabel('Ga naar stap').fill('gestolen of verloren');
    await page.keyboard.press('Enter');
    await hasFocus(stepLink('hoe'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Is het gestolen of verloren?' }).waitFor();
    await hasFocus(stepLink('hoe'));
    const isOpen = page.locator('[aria-current="step"]');
    await stepLink('hoe').and(isOpen).waitFor();
    await page.getByRole('link', { name: 'Lijst', exact: true }).click();
    await page.locator('.outline a[data-step="hoe"]').and(isOpen).waitFor();
    await page.getByRole('link', { name: 'Boom', exact: true }).click();
    await stepLink('hoe').waitFor();
  });
});

describe('what stands on the steps', () => {
  it('is the path of an example talk: numbers, words and a thicker line', async () => {
    await page.getByLabel('Laat dit pad zien').selectOption({ index: 2 });
    await stepLink('gevaar').getByText('1e op dit pad').waitFor();
    expect(await page.locator('.tree-canvas').getByText('niet op dit pad').count()).toBeGreaterThan(2);
    expect(await page.locator('.tree-lines-lit path').first().getAttribute('d')).toContain('M');
    await page.getByLabel('Laat dit pad zien').selectOption({ index: 0 });
    await expect.poll(() => page.locator('.tree-canvas').getByText('op dit pad').count()).toBe(0);
  });

  it('is how many problems there are, until they are mended', async () => {
    const text = page.getByRole('textbox', { name: 'Tekst, gewoon (nl)' });
    await text.fill('');
    await stepLink('hoe')
      .getByText(/^problemen: \d/)
      .waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await stepLink('hoe')
      .getByText(/^problemen: \d/)
      .waitFor({ state: 'detached' });
  });
});

describe('the tree can do what the list can', () => {
  it('connects the open step to another, and takes that back', async () => {
    await page.getByRole('button', { name: 'Verbind met een stap' }).click();
    await page.getByLabel('Bij het antwoord').selectOption({ label: 'Gestolen' });
    await page.locator('.tree-connect').getByLabel('Leidt naar').selectOption({ label: '14. Uw lijst' });
    await page.locator('.tree-connect').getByRole('button', { name: 'Verbind', exact: true }).click();
    await page.locator('.tree-lines text', { hasText: /^Gestolen$/ }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.locator('.tree-lines text', { hasText: /^Gestolen$/ }).waitFor({ state: 'detached' });
  });

  it('unfolds a called flow in place, each step with the way to its own form', async () => {
    const call = page.locator('.tree-call').first();
    const step = (await call.getAttribute('data-step')) ?? '';
    await call.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Vouw .* open$/ }).click();
    const inner = page.locator(`.tree-canvas a[data-step^="${step}/"]`);
    await inner.first().waitFor();
    expect(await inner.first().getAttribute('href')).not.toContain('portemonnee');
    await page.getByRole('button', { name: /^Vouw .* dicht$/ }).click();
    await inner.first().waitFor({ state: 'detached' });
  });

  it('has nothing that axe finds, and is not cut off on a phone', async () => {
    expect(await violationsInAllLooks(page, 'tree')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('a flow of 500 steps', () => {
  it('is laid out by a worker and drawn, with the open step in view', async () => {
    const files = largeFlow(500, []).map(({ path, text }) => ({ path, text, was: null }));
    const saved = await fatima.browser.post('../../editor/api/saves', { message: 'Een groot gesprek', files });
    expect(saved.status).toBe(200);
    await page.goto(`${site.url}/editor/#/boom/groot/n12`);
    await page.reload();
    await stepLink('n12').waitFor();
    await expect.poll(() => page.locator('.tree-step').count()).toBe(501);
    expect(page.workers().some((worker) => worker.url().includes('layout-worker'))).toBe(true);
    await expect.poll(() => isInView('n12')).toBe(true);
    await page.getByLabel('Ga naar stap').fill('Uw lijst');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInView('einde')).toBe(true);
  });
});

/** Whether the whole step is inside the part of the tree that shows. */
function isInView(step: string): Promise<boolean> {
  return page.evaluate((id) => {
    const box = document.querySelector('.tree-canvas')?.getBoundingClientRect();
    const own = document.querySelector(`.tree-canvas a[data-step="${id}"]`)?.getBoundingClientRect();
    return Boolean(box && own && own.top >= box.top && own.bottom <= box.bottom && own.left >= box.left);
  }, step);
}
