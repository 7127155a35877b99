import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { openSite, type Site } from './site.js';
import { openPanel, type Surface, settled, widgetOn } from './surface.js';

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

/** Looks at states one after another in one widget; all that is wrong comes together. */
async function inspect(act: (widget: Surface, look: (state: string) => Promise<void>) => Promise<void>): Promise<void> {
  await onPage(browser, STILL, async (page) => {
    const found: string[] = [];
    await act(widgetOn(page, site.host.url), async (state) => {
      found.push(...(await violationsInAllLooks(page, state)));
    });
    expect(found.join('\n')).toBe('');
  });
}

it('axe finds nothing in the closed widget, its first screen, and every kind of step', async () => {
  await inspect(async (widget, look) => {
    await widget.page.goto(site.host.url);
    await widget.root.locator('.launcher').waitFor();
    await look('closed');
    await openPanel(widget.page);
    await look('topics');
    await widget.take({ type: 'choose', step: 'onderwerp', option: 'verhuizen' });
    await look('first step');
    for (const input of PATHS.verhuizen.slice(0, 3)) await widget.take(input);
    await look('typed step');
    await widget.take({ type: 'provide', step: 'verhuisdatum', value: 'ooit' });
    await look('error');
    for (const input of PATHS.verhuizen.slice(3, 4)) await widget.take(input);
    await look('choices step');
    for (const input of PATHS.verhuizen.slice(4, 7)) await widget.take(input);
    await look('address step');
    for (const input of PATHS.verhuizen.slice(7)) await widget.take(input);
    await look('result: report');
  });
});

it('axe finds nothing in easier words, English, a changed answer, the code, and what was not understood', async () => {
  await inspect(async (widget, look) => {
    await widget.begin('portemonnee');
    for (const input of PATHS.portemonnee.slice(0, 3)) await widget.take(input);
    await widget.take({ type: 'simplify', on: true });
    await look('easier');
    await widget.take({ type: 'switch-language', language: 'en' });
    await look('English, after Dutch');
    await widget.root.locator('.answers summary').click();
    await look('answers unfolded');
    await widget.press(widget.root.locator('.answers form button').first());
    await look('changing an answer');
    await widget.take({ type: 'pause' });
    await look('code to go on later');
    await widget.take({ type: 'say', text: 'qwxyz' });
    await widget.take({ type: 'say', text: 'zzvvkk' });
    await look('not understood twice');
    await widget.root.locator('.languages summary').click();
    await widget.root.locator('.erase summary').click();
    await look('languages and erase unfolded');
  });
});

it('axe finds nothing in asking for a call, the plan, going on with a code, and after erasing', async () => {
  await inspect(async (widget, look) => {
    const { root, press } = widget;
    await widget.begin('portemonnee');
    await press(root.locator('.exit-callback button'));
    await look('callback form');
    await press(root.locator('.callback-form .primary'));
    await look('callback form refused');
    await root.locator('#callback-phone').fill('06 12 34 56 78');
    await root.locator('.callback-needs summary').click();
    await look('callback needs unfolded');
    await press(root.locator('.callback-form .primary'));
    await root.locator('.callback-check').waitFor();
    await look('callback read back');
    await press(root.locator('.callback-check .primary'));
    await root.locator('.callback-made').waitFor();
    await look('callback confirmed');
    await press(root.getByRole('button', { name: 'Terug naar uw gesprek' }));
    for (const input of PATHS.portemonnee) await widget.take(input);
    await look('result: plan');
    await widget.press(root.locator('.tick').first());
    await look('an action ticked');
    await root.locator('.erase summary').click();
    await press(root.locator('.erase .danger'));
    await root.locator('button[value="verhuizen"]').waitFor();
    await look('erased');
    await root.locator('.resume summary').click();
    await look('code entry');
    await root.locator('#resume-code').fill('nee');
    await press(root.locator('.resume button'));
    await root.locator('#resume-error').waitFor();
    await look('wrong code');
  });
});

it('axe finds nothing when there is no connection, when our server is away, and when it is closed at night', async () => {
  await inspect(async (widget, look) => {
    const { page, root } = widget;
    await widget.begin('portemonnee');
    await page.context().setOffline(true);
    await root.locator('button[value="veilig"]').click();
    await root.locator('.trouble a').first().waitFor();
    await look('no connection');
    await page.context().setOffline(false);
    await settled(page);
    await page.route(`${site.url}/assets/**`, (route) => route.abort());
    await page.goto(site.host.url);
    await root.locator('.launcher').click();
    await root.locator('[data-fallback]').first().waitFor();
    await look('our server away');
  });
  const night = await site.another({ WEGWIJS_NOW: '2026-11-23T22:30:00+01:00' });
  await onPage(browser, STILL, async (page) => {
    site.host.embed(night.url);
    await widgetOn(page, site.host.url).begin('portemonnee');
    expect(await violationsInAllLooks(page, 'closed hours')).toEqual([]);
    site.host.embed(site.url);
  });
});
