import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { openSite, type Site } from './site.js';
import { openPanel, pagesOn, type Surface, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const SURFACES = [
  ['plain pages', (page: Page) => pagesOn(page, site.url)],
  ['the widget', (page: Page) => widgetOn(page, site.host.url)],
] as const;

describe.each(SURFACES)('%s in forced colours', (_name, make) => {
  it('every control that has focus has an outline, and every button a border', async () => {
    await onPage(browser, { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      const surface: Surface = make(page);
      await surface.begin('verhuizen');
      for (const input of PATHS.verhuizen.slice(0, 3)) await surface.take(input);
      expect(await withoutRing(page)).toEqual([]);
      expect(await withoutBorder(page)).toEqual([]);
      await surface.take({ type: 'provide', step: 'verhuisdatum', value: '25 november 2026' });
      expect(await withoutRing(page)).toEqual([]);
    });
  });
});

/** Goes through all stops; gives those without a ring that survives forced colours. */
async function withoutRing(page: Page): Promise<string[]> {
  const bare = new Set<string>();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const line = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body || at.matches('[data-host],[data-fallback]')) return '';
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const box = at.closest('label');
      const around = box && getComputedStyle(box);
      const ring = [
        [outlineStyle, outlineWidth],
        [around?.outlineStyle, around?.outlineWidth],
      ].some(([style = 'none', width = '0']) => style !== 'none' && Number.parseFloat(width) >= 2);
      return ring ? '' : (at.textContent ?? at.tagName).trim();
    });
    if (line) bare.add(line);
  }
  return [...bare];
}

/** Buttons and fields that would be only loose words or nothing in forced colours. */
function withoutBorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('wegwijs-chat')?.shadowRoot ?? document;
    return [
      ...root.querySelectorAll<HTMLElement>('button:not(.text-button),input[type="text"],input[type="tel"],textarea'),
    ]
      .filter((control) => control.checkVisibility() && !control.closest('.languages'))
      .filter((control) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(control);
        return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
      })
      .map((control) => `${control.className} ${(control.textContent ?? '').trim()}`);
  });
}

describe.each(SURFACES)('%s with reduced motion', (_name, make) => {
  it('nothing moves: not at opening, at an answer, at a tick', async () => {
    await onPage(browser, { reducedMotion: 'reduce' }, async (page) => {
      const moving = () => page.evaluate(() => document.getAnimations().length);
      const surface = make(page);
      await surface.begin('portemonnee');
      expect(await moving()).toBe(0);
      await surface.root.locator('.option').first().hover();
      expect(await moving()).toBe(0);
      for (const input of PATHS.portemonnee) {
        await surface.take(input);
        expect(await moving()).toBe(0);
      }
      await surface.press(surface.root.locator('.tick').first());
      expect(await moving()).toBe(0);
      const smooth = await surface.root.evaluate(
        (element) =>
          getComputedStyle(element).scrollBehavior === 'smooth' ||
          getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
      );
      expect(smooth).toBe(false);
    });
  });
});

interface HelpPlace {
  /** The kinds of help, in order. */
  readonly order: readonly string[];
  /** Comes right after the content, as the last part of the page's main part. */
  readonly last: boolean;
  readonly left: number;
  readonly right: number;
  readonly underContent: boolean;
}

function helpPlace(page: Page): Promise<HelpPlace> {
  return page.evaluate(() => {
    const exits = document.querySelector('.exits') as Element;
    const content = document.querySelector('.site-content') as Element;
    const box = exits.getBoundingClientRect();
    return {
      order: [...exits.querySelectorAll(':scope > ul > li')].map(({ className }) => className),
      last: exits.parentElement?.matches('main') === true && exits.parentElement.lastElementChild === exits,
      left: Math.round(box.left),
      right: Math.round(box.right),
      underContent: box.top >= content.getBoundingClientRect().bottom - 1,
    };
  });
}

it.each([360, 1280])(
  '"Liever een mens?" stands in the same order and place on every page at %i pixels',
  async (width) => {
    await onPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      const pages = pagesOn(page, site.url);
      const places: [string, HelpPlace][] = [];
      const note = async (state: string) => {
        places.push([state, await helpPlace(page)]);
      };
      for (const path of ['/', '/verder', '/privacy', '/toegankelijkheid', '/nergens']) {
        await page.goto(site.url + path);
        await note(path);
      }
      await pages.begin('verhuizen');
      await note('first question');
      for (const input of PATHS.verhuizen.slice(0, 3)) await pages.take(input);
      await pages.take({ type: 'provide', step: 'verhuisdatum', value: 'ooit' });
      await note('error');
      await pages.take({ type: 'provide', step: 'verhuisdatum', value: 'eens' });
      await note('error again');
      for (const input of PATHS.verhuizen.slice(3)) await pages.take(input);
      await note('report');
      for (const path of ['/gesprek/terugbellen', '/gesprek/overzicht']) {
        await page.goto(site.url + path);
        await note(path);
      }
      const [first] = places;
      expect(first?.[1].order).toEqual(['exit-person', 'exit-callback', 'exit-phone', 'exit-desk', 'exit-nearby']);
      expect(first?.[1].last).toBe(true);
      for (const [state, place] of places) expect(place, state).toEqual(first?.[1]);
    });
  },
);

it('in the widget the help stands last and in the same order at every step, also on the callback screen', async () => {
  await onPage(browser, {}, async (page) => {
    const widget = widgetOn(page, site.host.url);
    const { root } = widget;
    const order = () =>
      root.evaluate((host) => {
        const exits = host.shadowRoot?.querySelector('.exits');
        const last = exits?.parentElement?.lastElementChild === exits;
        return [
          String(last),
          ...[...(exits?.querySelectorAll(':scope > ul > li') ?? [])].map(({ className }) => className),
        ];
      });
    const EXPECTED = ['true', 'exit-person', 'exit-callback', 'exit-phone', 'exit-desk', 'exit-nearby'];
    await page.goto(site.host.url);
    await openPanel(page);
    expect(await order()).toEqual(EXPECTED);
    await widget.take({ type: 'choose', step: 'onderwerp', option: 'portemonnee' });
    for (const input of PATHS.portemonnee) {
      expect(await order()).toEqual(EXPECTED);
      await widget.take(input);
    }
    expect(await order()).toEqual(EXPECTED);
    await widget.press(root.locator('.exit-callback button'));
    expect(await order()).toEqual(EXPECTED);
  });
});
