import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations, violationsInAllLooks } from './axe.js';
import { onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { openSite, type Site } from './site.js';
import { pagesOn, type Surface } from './surface.js';

/** Without motion, so that no colour is half way to another one. */
const STILL = { bypassCSP: true, reducedMotion: 'reduce' } as const;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Looks at states one after another on the plain pages; all that is wrong comes together. */
async function inspect(
  act: (pages: Surface, look: (state: string) => Promise<void>) => Promise<void>,
  url = site.url,
): Promise<void> {
  await onPage(browser, STILL, async (page) => {
    const found: string[] = [];
    await act(pagesOn(page, url), async (state) => {
      found.push(...(await violationsInAllLooks(page, state)));
    });
    expect(found.join('\n')).toBe('');
  });
}

it('axe finds nothing on the pages around a conversation', async () => {
  await inspect(async ({ page, press }, look) => {
    for (const [path, state] of [
      ['/', 'start page'],
      ['/?taal=en', 'start page in English'],
      ['/demo', 'demo page'],
      ['/privacy', 'privacy'],
      ['/toegankelijkheid', 'accessibility'],
      ['/nergens', '404'],
      ['/verder', 'code entry'],
    ] as const) {
      await page.goto(site.url + path);
      await look(state);
    }
    await page.locator('#code').fill('nee');
    await press(page.locator('form[action="/verder"] button'));
    await look('wrong code');
  });
});

it('axe finds nothing on every kind of step and on both results', async () => {
  await inspect(async (pages, look) => {
    await pages.begin('verhuizen');
    await look('first step');
    for (const input of PATHS.verhuizen.slice(0, 3)) await pages.take(input);
    await look('typed step');
    await pages.take({ type: 'provide', step: 'verhuisdatum', value: 'ooit' });
    await look('error');
    await pages.take({ type: 'provide', step: 'verhuisdatum', value: '25 november 2026' });
    await look('choices step');
    for (const input of PATHS.verhuizen.slice(4, 7)) await pages.take(input);
    await look('address step');
    for (const input of PATHS.verhuizen.slice(7)) await pages.take(input);
    await look('result: report');
    await pages.page.goto(`${site.url}/gesprek/overzicht`);
    await look('overview');
    await pages.begin('portemonnee');
    for (const input of PATHS.portemonnee) await pages.take(input);
    await look('result: plan');
    await pages.press(pages.root.locator('.tick').first());
    await look('an action ticked');
    await pages.page.emulateMedia({ media: 'print' });
    expect(await axeViolations(pages.page)).toEqual([]);
  });
});

it('axe finds nothing in easier words, English, a changed answer, a call, the code, and after erasing', async () => {
  await inspect(async (pages, look) => {
    const { page, root, press } = pages;
    await pages.begin('portemonnee');
    for (const input of PATHS.portemonnee.slice(0, 3)) await pages.take(input);
    await pages.take({ type: 'simplify', on: true });
    await look('easier');
    await pages.take({ type: 'switch-language', language: 'en' });
    await look('English');
    await root.locator('.answers summary').click();
    await look('answers unfolded');
    await press(root.locator('.answers a').first());
    await look('changing an answer');
    await pages.take({ type: 'pause' });
    await look('code to go on later');
    await pages.take({ type: 'say', text: 'qwxyz' });
    await pages.take({ type: 'say', text: 'zzvvkk' });
    await look('not understood twice');
    await page.goto(`${site.url}/gesprek/terugbellen`);
    await look('callback form');
    await press(root.locator('.callback-form .primary'));
    await look('callback form refused');
    await root.locator('#callback-phone').fill('06 12 34 56 78');
    await root.locator('.callback-needs summary').click();
    await look('callback needs unfolded');
    await press(root.locator('.callback-form .primary'));
    await look('callback read back');
    await press(root.locator('.callback-check .primary'));
    await look('callback confirmed');
    await page.goto(`${site.url}/terugbellen`);
    await look('callback to be found');
    await page.goto(`${site.url}/gesprek`);
    await root.locator('.erase summary').click();
    await press(root.locator('.erase .danger'));
    await look('erased');
  });
});

it('axe finds nothing on the page of someone who is too quick', async () => {
  const strict = await site.another({ WEGWIJS_TURNS_PER_MINUTE: '10' });
  await inspect(async (pages, look) => {
    await pages.begin('portemonnee');
    for (let turns = 0; turns < 11; turns += 1) await pages.take({ type: 'simplify', on: turns % 2 === 0 });
    expect(await pages.root.locator('.exit-phone').count()).toBe(1);
    await look('limit');
  }, strict.url);
});
