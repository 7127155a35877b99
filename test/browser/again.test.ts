import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { shownResult } from './shown.js';
import { openSite, type Site } from './site.js';
import { openPanel, pagesOn, type Surface, settled, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const stepTitle = async ({ root }: Surface) => (await root.locator('#step-title').textContent())?.trim() ?? '';

describe('on the plain pages', () => {
  it('back, forward and reload show the steps, ask nothing, and double nothing', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const pages = pagesOn(page, site.url);
      const titles: string[] = [];
      await pages.begin('portemonnee');
      titles.push(await stepTitle(pages));
      for (const input of PATHS.portemonnee.slice(0, 3)) {
        await pages.take(input);
        titles.push(await stepTitle(pages));
      }
      await page.reload();
      expect(await stepTitle(pages)).toBe(titles[3]);
      await page.goBack();
      expect(await stepTitle(pages)).toBe(titles[2]);
      expect(await page.locator('.option-chosen').getAttribute('value')).toBe('nee');
      await page.goBack();
      expect(await stepTitle(pages)).toBe(titles[1]);
      await page.goForward();
      await page.goForward();
      expect(await stepTitle(pages)).toBe(titles[3]);
      await page.goBack();
      await page.goBack();
      await pages.take({ type: 'choose', step: 'wat-kwijt', options: ['sleutels'] });
      for (const input of PATHS.portemonnee.slice(3)) await pages.take(input);
      const { actions } = await shownResult(pages.root);
      expect(actions.join(' ')).toContain('slot');
      expect(new Set(actions).size).toBe(actions.length);
    });
  });

  it('"Terug" loses nothing: every answer is there when going forward again', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const pages = pagesOn(page, site.url);
      await pages.begin('verhuizen');
      for (const input of PATHS.verhuizen.slice(0, 4)) await pages.take(input);
      await pages.take({ type: 'go-back' });
      expect(await page.locator('#step-field').inputValue()).toBe('25-11-2026');
      await pages.press(page.locator('.answer-form .primary'));
      expect(await page.locator('.answers summary').textContent()).toContain('(4)');
    });
  });

  it('an answer sent twice counts once, also from an old page in another tab', async () => {
    await onPage(browser, {}, async (page) => {
      const pages = pagesOn(page, site.url);
      await pages.begin('portemonnee');
      const other = await page.context().newPage();
      await other.goto(`${site.url}/gesprek`);
      const old = pagesOn(other, site.url);
      await pages.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      await pages.take({ type: 'choose', step: 'wat-kwijt', options: ['sleutels'] });
      const title = await stepTitle(pages);
      await old.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      await page.goto(`${site.url}/gesprek`);
      expect(await stepTitle(pages)).toBe(title);
      expect(await page.locator('.answers summary').textContent()).toContain('(2)');
    });
  });

  it('a form pressed twice before the answer came is one answer and one call', async () => {
    await onPage(browser, {}, async (page) => {
      const pages = pagesOn(page, site.url);
      await pages.begin('portemonnee');
      await page.locator('.option').first().dblclick();
      await page.locator('#step-title', { hasText: 'Wat bent u kwijt?' }).waitFor();
      expect(await page.locator('.answers summary').textContent()).toContain('(1)');
      await page.goto(`${site.url}/gesprek/terugbellen`);
      await page.locator('#callback-phone').fill('06 12 34 56 78');
      await pages.press(page.locator('.callback-form .primary'));
      const bodies: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') bodies.push(request.postData() ?? '');
      });
      await pages.press(page.locator('.callback-check .primary'));
      const reference = await page.locator('.callback-made').textContent();
      const again = await page.request.post(`${site.url}/gesprek`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        data: bodies[0],
      });
      expect(again.status()).toBe(200);
      await page.reload();
      expect(await page.locator('.callback-made').textContent()).toBe(reference);
    });
  });
});

describe('in the widget', () => {
  it('pressed twice is one answer, and the line in the history is there once', async () => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await widget.begin('portemonnee');
      let pressed: () => void = () => undefined;
      const twice = new Promise<void>((done) => {
        pressed = done;
      });
      // The answer may not come between: the second press would be on what stands there then.
      await page.route('**/turns', async (route) => {
        await twice;
        await route.continue();
      });
      await widget.root.locator('button[value="veilig"]').dblclick();
      pressed();
      await settled(page);
      expect(await widget.root.locator('.answers summary').textContent()).toContain('(1)');
      expect(await widget.root.locator('.entry-said').count()).toBe(2);
    });
  });

  it('two tabs at once never break each other, and both show the truth after a reload', async () => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await widget.begin('portemonnee');
      const second = await page.context().newPage();
      const twin = widgetOn(second, site.host.url);
      await twin.begin();
      expect(await stepTitle(twin)).toBe(await stepTitle(widget));
      await Promise.all([
        widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' }),
        twin.take({ type: 'choose', step: 'gevaar', option: 'veilig' }),
      ]);
      await widget.take({ type: 'choose', step: 'wat-kwijt', options: ['sleutels'] });
      await twin.take({ type: 'choose', step: 'wat-kwijt', options: ['zorgpas'] });
      for (const tab of [widget, twin]) {
        await tab.page.reload();
        await openPanel(tab.page);
      }
      expect(await stepTitle(twin)).toBe(await stepTitle(widget));
      const answers = await widget.root.locator('.answers dd').allTextContents();
      expect(await twin.root.locator('.answers dd').allTextContents()).toEqual(answers);
      expect(answers.join(' ')).toContain('Zorgpas');
    });
  });

  it('"Terug" and "Wijzig" keep the later answers that still fit', async () => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      const { root } = widget;
      await widget.begin('portemonnee');
      for (const input of PATHS.portemonnee.slice(0, 5)) await widget.take(input);
      const title = await stepTitle(widget);
      await widget.take({ type: 'go-back' });
      expect(await root.locator('.option-chosen').getAttribute('value')).toBe('gestolen');
      await widget.take({ type: 'choose', step: 'hoe', option: 'gestolen' });
      expect(await stepTitle(widget)).toBe(title);
      await root.locator('.answers summary').click();
      await widget.press(root.locator('form:has(input[name="step"][value="gevaar"]) .text-button'));
      await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      expect(await stepTitle(widget)).toBe(title);
    });
  });
});
