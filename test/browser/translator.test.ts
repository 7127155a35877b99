import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { openSite, type Site } from './site.js';
import { pagesOn, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What a browser's translator does: every text node becomes two nested `<font>` elements with other words. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const roots: Node[] = [document.body];
    for (const host of document.querySelectorAll('*')) if (host.shadowRoot) roots.push(host.shadowRoot);
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || parent.closest('font,[translate="no"],script,style')) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = `\u00ab${text.data}\u00bb`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
  });
}

it.each(['portemonnee', 'verhuizen'] as const)(
  '%s in the widget goes on to the end while every text is replaced',
  async (flow) => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await widget.begin();
      await translate(page);
      await widget.take({ type: 'choose', step: 'onderwerp', option: flow });
      for (const input of PATHS[flow]) {
        await translate(page);
        await widget.take(input);
      }
      expect(await doubled(page)).toEqual([]);
      await translate(page);
      await widget.press(widget.root.locator('.tick').first());
      await translate(page);
      await widget.take({ type: 'simplify', on: true });
      await translate(page);
      await widget.take({ type: 'pause' });
      await translate(page);
      await widget.take({ type: 'switch-language', language: 'en' });
      expect(await doubled(page)).toEqual([]);
      expect(await widget.root.locator('.code').textContent()).not.toContain('\u00ab');
      expect(await widget.root.locator('.action-done').count()).toBe(1);
    });
  },
);

/** Headings and buttons that hold old translated words beside the new ones. */
function doubled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('wegwijs-chat')?.shadowRoot;
    const places = [...(root?.querySelectorAll('.panel-body :is(h3,h4,h5,button,summary,label,legend,p)') ?? [])];
    return places
      .filter(
        (place) =>
          place.querySelector('font') &&
          [...place.querySelectorAll('*')].some(
            (node) =>
              !node.closest('font') &&
              [...node.childNodes].some(
                (child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() && node.querySelector('font'),
              ),
          ),
      )
      .map((place) => (place.textContent ?? '').trim());
  });
}

it('the plain pages mean the same when every text is replaced: names and codes stay, answers are by value', async () => {
  await onPage(browser, {}, async (page) => {
    const pages = pagesOn(page, site.url);
    await pages.begin('portemonnee');
    for (const input of PATHS.portemonnee) {
      await translate(page);
      await pages.take(input);
    }
    await translate(page);
    expect(await page.locator('.site-name').textContent()).toBe('Gemeente Voorbeeld');
    expect(await page.locator('.exit-phone a').textContent()).toBe('14 0999');
    expect(await page.locator('.action').count()).toBeGreaterThan(2);
  });
});
