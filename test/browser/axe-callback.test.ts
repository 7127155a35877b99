import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { onPage, openBrowser } from './browser.js';
import { openSite, type Site } from './site.js';
import { pagesOn, type Surface, widgetOn } from './surface.js';

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

type Look = (state: string) => Promise<void>;

/** Looks at every state of a callback from the empty form to the promise, on any surface. */
async function fromFormToPromise({ root, press }: Surface, look: Look): Promise<void> {
  await root.locator('.callback-needs summary').click();
  await look('form, needs unfolded');
  await root.locator('#callback-phone').fill('0900 123 4567');
  await root.locator('#callback-name').fill('Saïda');
  await root.locator('[name=needs][value=relay]').check();
  await press(root.locator('.callback-form .primary'));
  if (await root.locator('.callback-check').count()) await press(root.locator('.callback-check .primary'));
  await root.locator('#callback-error').waitFor();
  await look('refused');
  await root.locator('#callback-phone').fill('06 12 34 56 78');
  await press(root.locator('.callback-form .primary'));
  await root.locator('.callback-check').waitFor();
  await look('read back');
  await press(root.locator('.callback-check .primary'));
  await root.locator('.callback-made').waitFor();
  await root.locator('.callback-change > summary').click();
  await look('promised, change unfolded');
}

it('axe finds nothing in a callback on the plain pages, nor on the page that finds it again', async () => {
  await onPage(browser, STILL, async (page) => {
    const found: string[] = [];
    const look = async (state: string) => void found.push(...(await violationsInAllLooks(page, state)));
    const pages = pagesOn(page, site.url);
    await pages.begin('portemonnee');
    await page.goto(`${site.url}/gesprek/terugbellen`);
    await fromFormToPromise(pages, look);
    const made = (await page.locator('.callback-made').textContent()) ?? '';
    await page.goto(`${site.url}/gesprek/overzicht`);
    await look('overview with the promise');
    await page.goto(`${site.url}/terugbellen`);
    await look('to find it');
    await pages.press(page.locator('main form .primary'));
    await look('not found');
    await page.locator('#call-reference').fill(/T-[A-Z0-9]{6}/.exec(made)?.[0] ?? '');
    await page.locator('#call-proof').fill('5678');
    await pages.press(page.locator('main form .primary'));
    await page.locator('.callback-change > summary').click();
    await look('found');
    await pages.press(page.locator('.callback-made button'));
    await look('stopped');
    expect(found.join('\n')).toBe('');
  });
});

it('axe finds nothing in a callback in the panel', async () => {
  await onPage(browser, STILL, async (page) => {
    const found: string[] = [];
    const widget = widgetOn(page, site.host.url);
    await widget.begin('portemonnee');
    await widget.press(widget.root.locator('.exit-callback button'));
    await widget.root.locator('.callback-form').waitFor();
    await fromFormToPromise(widget, async (state) => void found.push(...(await violationsInAllLooks(page, state))));
    expect(found.join('\n')).toBe('');
  });
});
