import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshContext, onPage, openBrowser } from './browser.js';
import { addProbe, focusedWords, focusLost } from './probe.js';
import { openSite, type Site } from './site.js';
import { openPanel, type Surface, settled, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The events of the conversation in this browser, as the resident's own copy of the record has them. */
async function answersKept(page: Page): Promise<unknown[]> {
  const key = await page.evaluate(() => JSON.parse(Object.values(localStorage)[0] as string));
  const response = await page.request.get(`${site.url}/v1/conversations/${key.id}`, {
    headers: { Authorization: `Bearer ${key.token}` },
  });
  const { transcript } = await response.json();
  return transcript.filter((message: { from: string }) => message.from === 'resident');
}

async function withWidget(act: (widget: Surface) => Promise<void>): Promise<void> {
  const context = await freshContext(browser);
  await addProbe(context);
  const widget = widgetOn(await context.newPage(), site.host.url);
  try {
    await widget.begin('portemonnee');
    await act(widget);
    expect(await focusLost(widget.page)).toBe(0);
  } finally {
    await context.close();
  }
}

it('an answer given without a connection is told, kept, and stored once when the connection is back', async () => {
  await withWidget(async ({ page, root }) => {
    const before = (await answersKept(page)).length;
    await page.context().setOffline(true);
    await root.locator('button[value="veilig"]').click();
    await root.locator('.status', { hasText: 'Geen verbinding. Uw antwoorden zijn bewaard.' }).waitFor();
    expect(await focusedWords(page)).toContain('U:');
    expect(await root.locator('.trouble a[href^="tel:"]').count()).toBe(1);
    await page.context().setOffline(false);
    await settled(page);
    expect(await answersKept(page)).toHaveLength(before + 1);
    expect(await root.locator('.status').textContent()).toBe('');
    expect(await root.locator('.trouble').isVisible()).toBe(false);
  });
});

it('an answer that arrived but whose reply was lost on the way is stored once', async () => {
  await withWidget(async (widget) => {
    const { page } = widget;
    const before = (await answersKept(page)).length;
    const turns: string[] = [];
    const loseFirst = async (route: Route) => {
      turns.push(route.request().postDataJSON().turnId);
      if (turns.length > 1) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    };
    await page.route('**/turns', loseFirst);
    await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
    expect(turns.length).toBeGreaterThan(1);
    expect(new Set(turns).size).toBe(1);
    expect(await answersKept(page)).toHaveLength(before + 1);
  });
});

/**
 * Whether "Probeer opnieuw" was pressed since it was asked first. Only then does anything arrive: what the widget tries by
 * itself could take the button away before it is pressed.
 */
function pressedAgain(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    const root = document.querySelector('wegwijs-chat')?.shadowRoot;
    if (dataset.again === undefined) {
      dataset.again = 'no';
      root?.addEventListener(
        'click',
        ({ target }) => {
          if ((target as Element).matches('.trouble button')) dataset.again = 'yes';
        },
        { capture: true },
      );
    }
    return dataset.again === 'yes';
  });
}

it('"Probeer opnieuw" sends at once, and the resident can close the panel meanwhile', async () => {
  await withWidget(async ({ page, root }) => {
    await page.route('**/turns', async (route) => ((await pressedAgain(page)) ? route.continue() : route.abort()));
    await root.locator('button[value="veilig"]').click();
    await root.locator('.trouble button').waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedWords(page)).toBe('Digitale hulp');
    await root.locator('.launcher').click();
    await root.locator('.trouble button').click();
    await settled(page);
    expect(await root.locator('#step-field').count()).toBe(1);
  });
});

it('a server that is away while the widget is open loses no answer', async () => {
  const own = await openSite();
  await onPage(browser, {}, async (page) => {
    const widget = widgetOn(page, own.host.url);
    await widget.begin('portemonnee');
    await own.stop();
    await widget.root.locator('button[value="veilig"]').click();
    await widget.root.locator('.trouble').waitFor();
    await own.startAgain();
    await settled(page);
    await page.reload();
    await openPanel(page);
    expect(await widget.root.locator('.answers summary').textContent()).toContain('(1)');
  });
  await own.close();
});
