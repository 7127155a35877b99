import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { cutOff, doesNotFit, smallTargets } from './measure.js';
import { openSite, type Site } from './site.js';
import { pagesOn, type Surface, widgetOn } from './surface.js';
import { tour, tourOfForms } from './tour.js';

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

const SIZES = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 640, height: 320 },
];

/** The four values of WCAG 1.4.12, for all text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** Adds a style sheet to the page and to the shadow tree, as a resident's own style does. */
async function withStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const root of [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ]) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }, css);
}

async function withoutStyle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const root of [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ]) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
    }
  });
}

/** What is wrong in the state that is on the screen, at all sizes, with more space, and with text of 200 %. */
async function wrongHere(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  const note = async (how: string, look: Promise<string[]>) => {
    found.push(...(await look).map((line) => `${state}, ${how}: ${line}`));
  };
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await note(`${size.width}x${size.height}`, doesNotFit(page));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await note('targets', smallTargets(page, 0));
  for (const [how, css] of [
    ['text spacing', SPACING],
    ['200% text', ':root, :host { font-size: 200% !important }'],
  ] as const) {
    await withStyle(page, css);
    await note(how, cutOff(page));
    await note(how, doesNotFit(page));
    await withoutStyle(page);
  }
  return found;
}

describe.each(SURFACES)('%s on a small screen', (_name, make) => {
  it.each([
    ['the lost wallet', tour],
    ['moving house', tourOfForms],
  ] as const)(
    'all of %s fits in 320 pixels, with more space and with bigger text, and every target can be tapped',
    async (_flow, go) => {
      await onPage(browser, { bypassCSP: true, viewport: { width: 320, height: 640 } }, async (page) => {
        const surface: Surface = make(page);
        const found: string[] = [];
        await go(surface, async (state) => {
          found.push(...(await wrongHere(page, state)));
        });
        expect(found.join('\n')).toBe('');
      });
    },
  );
});

it('the ways to answer lie at least 8 pixels apart', async () => {
  for (const [name, make] of SURFACES) {
    await onPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      const surface = make(page);
      await surface.begin('portemonnee');
      const gaps = await surface.root.locator('.answer-form .option').evaluateAll((options) =>
        options.slice(1).map((option, index) => {
          const before = options[index] as Element;
          return option.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
        }),
      );
      expect(gaps.length, name).toBeGreaterThan(1);
      expect(Math.min(...gaps), name).toBeGreaterThanOrEqual(8);
    });
  }
});

it('the pages around a conversation fit in 320 by 256 pixels, errors included', async () => {
  await onPage(browser, { viewport: { width: 320, height: 256 } }, async (page) => {
    for (const path of ['/', '/verder', '/privacy', '/toegankelijkheid', '/nergens', '/demo']) {
      await page.goto(site.url + path);
      expect(await doesNotFit(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      if (path !== '/demo') expect(await smallTargets(page, 0), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
    }
  });
});

it('on a phone of 360 by 640 the question and two answers are in sight without scrolling', async () => {
  await onPage(browser, { viewport: { width: 360, height: 640 } }, async (page) => {
    const pages = pagesOn(page, site.url);
    await pages.begin('verhuizen');
    for (const place of [pages.root.locator('#step-title'), pages.root.locator('.option').nth(1)]) {
      const box = await place.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    }
  });
});
