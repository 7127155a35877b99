import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { DESK, onPage, openBrowser, PHONE } from './browser.js';
import { cutOff, doesNotFit, smallTargets } from './measure.js';
import { pagesOn, type Surface, widgetOn } from './surface.js';
import { type AtWork, openTalkSite, type TalkSite } from './talk-site.js';

let site: TalkSite;
let browser: Browser;
let fatima: AtWork;
beforeAll(async () => {
  [site, browser] = await Promise.all([openTalkSite(), openBrowser()]);
  fatima = await site.work('Fatima');
});
afterEach(() => fatima.clear());
afterAll(async () => {
  await browser.close();
  await site.close();
});

const LONG = `${'Wij zoeken het voor u uit. '.repeat(6)}\nBel 14 0999. Zie ${'x'.repeat(80)}.`;

const SURFACES = [
  ['the widget', (page: Page) => widgetOn(page, site.host.url)],
  ['plain pages', (page: Page) => pagesOn(page, site.url)],
] as const;

/** The states of a talk one after another, each looked at once. */
async function throughTalk({ page, root, begin, take }: Surface, lookAt: (state: string) => Promise<void>) {
  await begin('portemonnee');
  const pages = (await page.locator('wegwijs-chat').count()) === 0;
  let looking = false;
  // Looking may take longer than the twenty seconds after which the page refreshes by itself.
  if (pages)
    await page.route('**/gesprek/praten*', (route) => (looking ? route.fulfill({ status: 204 }) : route.continue()));
  const look = async (state: string) => {
    looking = true;
    await lookAt(state);
    looking = false;
  };
  const shown = async (words: string) => {
    if (pages) await page.goto(`${site.url}/gesprek/praten`);
    await root.getByText(words).last().waitFor();
  };
  await take({ type: 'ask-for-person' });
  await shown('Stop met wachten');
  await look('waiting');
  const conversation = await fatima.claim();
  await fatima.write(conversation, LONG);
  await shown('Wij zoeken het voor u uit.');
  if (!pages) fatima.typing(conversation);
  await look('talking');
  if (pages) await page.goto(`${site.url}/gesprek/praten?schrijf=ja`);
  await look('writing');
  await fatima.act(conversation, { type: 'ask', step: 'gevaar' });
  await shown('Beantwoord de vraag');
  await look('asked');
  await fatima.act(conversation, { type: 'end-talk', outcome: 'answered' });
  await shown('Open het gesprek opnieuw');
  await look('ended');
}

/**
 * A page that refreshes by itself is a fault to axe, whatever the page offers. WCAG 2.2.1 allows it where it can be
 * turned off: the page has that link before anything that changes, and nothing can be typed on it.
 */
const MAY_REFRESH = /: meta-refresh: /;

describe.each(SURFACES)('a talk on %s', (_name, make) => {
  it('axe finds nothing while waiting, talking and after the end, light and dark, narrow and wide', async () => {
    await onPage(browser, { bypassCSP: true, reducedMotion: 'reduce' }, async (page) => {
      const found: string[] = [];
      await throughTalk(make(page), async (state) => {
        found.push(...(await violationsInAllLooks(page, state)));
      });
      expect(found.filter((line) => !MAY_REFRESH.test(line)).join('\n')).toBe('');
    });
  });

  it.each([
    ['a phone', PHONE],
    ['a desk', DESK],
  ])('fits %s: nothing is cut off, targets are large enough and stand apart', async (_screen, viewport) => {
    await onPage(browser, { viewport, reducedMotion: 'reduce' }, async (page) => {
      const found: string[] = [];
      await throughTalk(make(page), async (state) => {
        // On a wide screen a bar stays over what scrolls under it: there only the size of targets counts.
        const apart = viewport === PHONE ? 8 : Number.NEGATIVE_INFINITY;
        const lines = [...(await doesNotFit(page)), ...(await cutOff(page)), ...(await smallTargets(page, apart))];
        found.push(...lines.map((line) => `${state}: ${line}`));
      });
      expect(found.join('\n')).toBe('');
    });
  });

  it('in forced colours every message, field and button has a border', async () => {
    await onPage(browser, { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      const found: string[] = [];
      await throughTalk(make(page), async (state) => {
        found.push(...(await withoutBorder(page)).map((line) => `${state}: ${line}`));
      });
      expect(found.join('\n')).toBe('');
    });
  });
});

function withoutBorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('wegwijs-chat')?.shadowRoot ?? document;
    const parts = '.talk-part, .talk-line:not(.talk-system), .talk-part button:not(.text-button), .talk-part textarea';
    return [...root.querySelectorAll<HTMLElement>(parts)]
      .filter((part) => part.checkVisibility())
      .filter((part) => Number.parseFloat(getComputedStyle(part).borderTopWidth) < 1)
      .map((part) => `${part.className} ${(part.textContent ?? '').trim().slice(0, 30)}`);
  });
}
