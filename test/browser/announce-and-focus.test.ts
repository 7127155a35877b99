import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import { freshContext, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { addProbe, focusedSince, focusedWords, focusLost, type Heard, heardSince } from './probe.js';
import { openSite, type Site } from './site.js';
import { pagesOn, type Surface, settled, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function probed(act: (widget: Surface) => Promise<void>): Promise<void> {
  const context = await freshContext(browser);
  await addProbe(context);
  const page = await context.newPage();
  try {
    await act(widgetOn(page, site.host.url));
    expect(await focusLost(page), 'times that focus fell to the body').toBe(0);
  } finally {
    await context.close();
  }
}

/** Waits until the words of the newest step (or the words given) are spoken, and gives everything that was said. */
async function spoken(page: Page, words?: string): Promise<Heard[]> {
  const awaited = words ?? (await newestWords(page));
  await page.waitForFunction((text) => window.probe?.heard.some((heard) => heard.text.includes(text)), awaited);
  return heardSince(page);
}

/** The heading of the newest turn of the digital assistant. */
function newestWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('wegwijs-chat')?.shadowRoot;
    const title = root?.querySelector('.history > li:last-child #step-title');
    return (title?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

describe('in the widget', () => {
  it('nothing is said, opened or focused when the page loads', async () => {
    await probed(async ({ page, root }) => {
      await page.goto(site.host.url);
      await page.locator('wegwijs-chat .launcher').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await heardSince(page)).toEqual([]);
      expect(await focusedSince(page)).toEqual([]);
      expect(await root.locator('.panel').isVisible()).toBe(false);
    });
  });

  it('opening puts focus on the heading that says it is a computer, and the first question is said once', async () => {
    await probed(async (widget) => {
      await widget.begin();
      expect(await focusedWords(widget.page)).toBe('Digitale hulp. Dit is een computer.');
      const panel = widget.page.getByRole('region', { name: 'Digitale hulp. Dit is een computer.' });
      expect(await panel.count()).toBe(1);
      const heard = await spoken(widget.page);
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({ existed: true });
      expect(heard[0]?.text).toContain('Waarmee kunnen wij u helpen?');
    });
  });

  it.each(['portemonnee', 'verhuizen'] as const)(
    'every turn of %s is said exactly once and not focused',
    async (flow) => {
      await probed(async (widget) => {
        const { page } = widget;
        await widget.begin();
        await spoken(page);
        const inputs: TurnInput[] = [{ type: 'choose', step: 'onderwerp', option: flow }, ...PATHS[flow]];
        for (const input of inputs) {
          await focusedSince(page);
          await widget.take(input);
          const heard = await spoken(page);
          const words = await newestWords(page);
          expect(heard, JSON.stringify(input)).toHaveLength(1);
          expect(heard[0], JSON.stringify(input)).toMatchObject({ existed: true });
          expect(heard[0]?.text).toContain(words);
          expect((await focusedWords(page)).startsWith('U:'), await focusedWords(page)).toBe(true);
          const focused = await focusedSince(page);
          expect(focused.filter((line) => line.includes(words))).toEqual([]);
        }
      });
    },
  );

  it('after an answer the next Tab is on the first way to answer', async () => {
    await probed(async (widget) => {
      const { page } = widget;
      await widget.begin('portemonnee');
      await page.keyboard.press('Tab');
      expect(await focusedWords(page)).toBe(await widget.root.locator('.option').first().textContent());
      await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      await page.keyboard.press('Tab');
      expect(await focusedWords(page)).toBe('step-field');
    });
  });

  it('an act in place keeps focus on its own button, and says what changed', async () => {
    await probed(async (widget) => {
      const { page, root } = widget;
      await widget.begin('portemonnee');
      await spoken(page);
      await widget.take({ type: 'simplify', on: true });
      expect(await focusedWords(page)).toBe('Zeg het weer gewoon');
      expect(await spoken(page)).toHaveLength(1);
      await widget.take({ type: 'pause' });
      expect(await focusedWords(page)).toBe('Later verder');
      const [paused, ...more] = await spoken(page, 'Uw code is');
      expect(more).toEqual([]);
      const code = (await root.locator('.code').textContent())?.replace(/\s/g, '') ?? '-';
      expect(paused?.text.replace(/\s/g, '')).toContain(code);
    });
  });

  it('a refused answer is said once, keeps what was typed, and its field is the next Tab', async () => {
    await probed(async (widget) => {
      const { page, root } = widget;
      await widget.begin('verhuizen');
      for (const input of PATHS.verhuizen.slice(0, 3)) await widget.take(input);
      await spoken(page);
      await widget.take({ type: 'provide', step: 'verhuisdatum', value: 'ooit' });
      const heard = await spoken(page);
      expect(heard).toHaveLength(1);
      expect(heard[0]?.text).toContain('Schrijf de dag zo op: 3 maart 2027.');
      expect(await root.locator('#step-field').inputValue()).toBe('ooit');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focusedWords(page)).toBe('step-field');
    });
  });

  it('closing gives focus back to the button, and opening again says nothing twice', async () => {
    await probed(async ({ page, root, begin }) => {
      await begin('portemonnee');
      await spoken(page);
      await root.locator('.close').click();
      expect(await focusedWords(page)).toBe('Digitale hulp');
      await root.locator('.launcher').click();
      await settled(page);
      expect(await focusedWords(page)).toBe('Digitale hulp. Dit is een computer.');
      expect(await heardSince(page)).toEqual([]);
    });
  });

  it('another screen puts focus on its heading and says nothing more', async () => {
    await probed(async (widget) => {
      const { page, root } = widget;
      await widget.begin('portemonnee');
      await spoken(page);
      await widget.press(root.locator('.exit-callback button'));
      expect(await focusedWords(page)).toBe('Bel mij terug');
      await widget.press(root.getByRole('button', { name: 'Terug naar uw gesprek' }));
      expect(await focusedWords(page)).toBe(await newestWords(page));
      expect(await heardSince(page)).toEqual([]);
    });
  });
});

it('on the plain pages nothing speaks on load, and an error page puts focus on what to mend', async () => {
  const context = await freshContext(browser);
  await addProbe(context);
  const page = await context.newPage();
  const pages = pagesOn(page, site.url);
  await pages.begin('verhuizen');
  for (const input of PATHS.verhuizen.slice(0, 3)) {
    await pages.take(input);
    expect(await heardSince(page)).toEqual([]);
  }
  await pages.take({ type: 'provide', step: 'verhuisdatum', value: 'ooit' });
  expect(await page.title()).toMatch(/^Fout: /);
  // A browser gives a page its first focus when it draws it, which may be after it is loaded.
  await expect.poll(() => focusedWords(page)).toContain('Er ging iets niet goed');
  await page.locator('#error-summary a').click();
  await expect.poll(() => focusedWords(page)).toBe('step-field');
  await context.close();
});
