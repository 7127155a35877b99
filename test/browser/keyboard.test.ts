import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onPage, openBrowser, PHONE } from './browser.js';
import { focusedBox, focusedId, stopsInOrder, tabTo } from './keys.js';
import { focusedWords } from './probe.js';
import { openSite, type Site } from './site.js';
import { pagesOn, settled, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const tick = async (page: Page, label: string) => {
  await tabTo(page, label);
  await page.keyboard.press('Space');
};

it('walks the lost wallet in the widget with keys only, from the button to the plan and out again', async () => {
  await onPage(browser, {}, async (page) => {
    await page.goto(site.host.url);
    await tabTo(page, 'Digitale hulp');
    await page.keyboard.press('Enter');
    await settled(page);
    for (const option of ['portemonnee', 'veilig']) await answer(page, `=${option}`, 'Enter');
    for (const box of ['bankpas', 'zorgpas']) await tick(page, `=${box}`);
    await answer(page, 'Verder', 'Space');
    await answer(page, '=nee', 'Space');
    await tick(page, '=geen-van-deze');
    await answer(page, 'Verder', 'Enter');
    for (const option of ['gestolen', 'nederland']) await answer(page, `=${option}`, 'Enter');
    await tick(page, '=geen-van-deze');
    await answer(page, 'Verder', 'Enter');
    expect(await page.locator('wegwijs-chat .action').count()).toBeGreaterThan(2);
    await tabTo(page, 'Gedaan');
    await page.keyboard.press('Space');
    await page.locator('wegwijs-chat .action-done').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('wegwijs-chat .panel').isVisible()).toBe(false);
    expect(await focusedWords(page)).toBe('Digitale hulp');
  });
});

async function answer(page: Page, words: string, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, words);
  const turn = page.waitForResponse((response) => response.url().includes('/turns'));
  await page.keyboard.press(key);
  await turn;
  await settled(page);
}

it('walks the lost wallet on the plain pages with keys only, without JavaScript', async () => {
  await onPage(browser, { javaScriptEnabled: false }, async (page) => {
    const go = async (words: string, key: 'Enter' | 'Space' = 'Enter') => {
      await tabTo(page, words);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    };
    await page.goto(site.url);
    await go('=portemonnee');
    await go('=veilig', 'Space');
    await tick(page, '=bankpas');
    await go('Verder');
    await go('=nee');
    await tick(page, '=geen-van-deze');
    await go('Verder');
    await go('=gestolen');
    await go('=nederland');
    await tick(page, '=geen-van-deze');
    await go('Verder');
    expect(await page.locator('.action').count()).toBeGreaterThan(2);
    await go('Gedaan', 'Space');
    expect(await page.locator('.action-done').count()).toBe(1);
  });
});

it('Tab goes through the widget in the order of the page, sees every stop once, and leaves it at both ends', async () => {
  await onPage(browser, { viewport: PHONE }, async (page) => {
    const widget = widgetOn(page, site.host.url);
    await widget.begin('verhuizen');
    const expected = await stopsInOrder(page);
    expect(expected.length).toBeGreaterThan(15);
    const first = expected[0] ?? '';
    await page.locator('header [data-host]').first().focus();
    const seen: string[] = [await focusedId(page)];
    while (seen.length < expected.length + 1) {
      await page.keyboard.press('Tab');
      const at = await focusedId(page);
      if (at === first || at === '') break;
      expect(await focusedBox(page), `${at} is covered`).toBe('seen');
      seen.push(at);
    }
    expect(seen).toEqual(expected);
    const back: string[] = [await focusedId(page)];
    while (back.length < expected.length + 2) {
      await page.keyboard.press('Shift+Tab');
      back.push(await focusedId(page));
      if (back.at(-1) === first) break;
    }
    expect(back.reverse().filter(Boolean)).toEqual(expected);
  });
});

it('on a wide screen a stop is never under the panel or out of sight', async () => {
  await onPage(browser, { viewport: { width: 1280, height: 700 } }, async (page) => {
    const widget = widgetOn(page, site.host.url);
    await widget.begin('portemonnee');
    await widget.root.locator('.launcher').focus();
    const stops = await page
      .locator('wegwijs-chat')
      .evaluate((host) => host.shadowRoot?.querySelectorAll('a,button,input,summary').length ?? 0);
    expect(stops).toBeGreaterThan(10);
    for (let index = 0; index < 15; index += 1) {
      await page.keyboard.press('Tab');
      expect(await focusedBox(page), await focusedWords(page)).toBe('seen');
    }
  });
});

it('on a plain page Tab follows the page, and the first stop skips to the content', async () => {
  await onPage(browser, {}, async (page) => {
    const pages = pagesOn(page, site.url);
    await pages.begin('portemonnee');
    const expected = await stopsInOrder(page);
    const seen: string[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      seen.push(await focusedId(page));
      expect(await focusedBox(page), seen.at(-1)).toBe('seen');
    }
    expect(seen).toEqual(expected);
    await page.reload();
    await page.keyboard.press('Tab');
    expect(await focusedWords(page)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    await page.keyboard.press('Tab');
    expect(await focusedWords(page)).toBe('Terug');
  });
});

it('the language, a code for later, a call and erasing are all there by keyboard in the widget', async () => {
  await onPage(browser, {}, async (page) => {
    const widget = widgetOn(page, site.host.url);
    const { root } = widget;
    await widget.begin('portemonnee');
    const enter = async (words: string) => {
      await tabTo(page, words);
      await page.keyboard.press('Enter');
      await settled(page);
    };
    await enter('Later verder');
    await root.locator('.code').waitFor();
    await enter('Nederlands');
    await enter('English');
    await root.getByText('Continue later').first().waitFor();
    await enter('Call me back');
    await root.locator('#callback-phone').waitFor();
    await tabTo(page, 'callback-phone');
    await page.keyboard.type('06 12 34 56 78');
    await page.keyboard.press('Enter');
    await root.locator('.callback-check').waitFor();
    await enter('Yes, this is right');
    await root.locator('.callback-made').waitFor();
    await enter('Back to your conversation');
    await enter('Erase my answers');
    await enter('Yes, erase');
    await root.locator('button[value="verhuizen"]').waitFor();
  });
});
