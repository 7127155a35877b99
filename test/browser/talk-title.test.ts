import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { freshContext, openBrowser } from './browser.js';
import { addProbe, focusLost, heardSince } from './probe.js';
import { openPanel, type Surface, widgetOn } from './surface.js';
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

async function waiting(act: (widget: Surface) => Promise<void>): Promise<void> {
  const context = await freshContext(browser);
  await addProbe(context);
  const widget = widgetOn(await context.newPage(), site.host.url);
  try {
    await widget.begin('portemonnee');
    await widget.take({ type: 'ask-for-person' });
    await widget.root.locator('#talk-field').waitFor();
    await act(widget);
    expect(await focusLost(widget.page), 'times that focus fell to the body').toBe(0);
  } finally {
    await context.close();
  }
}

const COMPUTER = 'Digitale hulp. Dit is een computer.';
const JOINED = 'U praat nu met Fatima, medewerker van de gemeente.';

it('the title of the panel names the person one talks with, is said once, and says computer again after it', async () => {
  await waiting(async ({ page, root }) => {
    const title = root.locator('#panel-title');
    expect(await title.textContent()).toBe(COMPUTER);
    await root.locator('#panel-title:focus').waitFor();
    const conversation = await fatima.claim();
    await root.getByRole('heading', { name: JOINED, level: 2 }).waitFor();
    await page.waitForFunction((text) => window.probe?.heard.some((heard) => heard.text.includes(text)), JOINED);
    expect(await root.locator('#panel-title:focus').count(), 'focus stays on the title').toBe(1);
    await fatima.write(conversation, 'Goedemorgen');
    await page.waitForFunction(() => window.probe?.heard.some((heard) => heard.text.includes('Goedemorgen')));
    const said = (await heardSince(page)).map(({ text }) => text).join('\n');
    expect(said.match(/U praat nu met Fatima/g)).toHaveLength(1);
    expect(await root.getByRole('region', { name: JOINED }).count()).toBe(1);
    await fatima.act(conversation, { type: 'end-talk', outcome: 'answered' });
    await root.getByRole('heading', { name: COMPUTER, level: 2 }).waitFor();
  });
});

it('a message that the server had not taken when the page was loaded anew is sent then, once, and kept no longer', async () => {
  await waiting(async ({ page, root }) => {
    await fatima.claim();
    await root.locator('.talk-talking').waitFor();
    const unsent = (text: string) => root.locator('.talk-unsent', { hasText: text }).waitFor();
    let lost = 0;
    const lostAnswer = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/turns'));
    await page.route('**/turns', async (route) => {
      lost += 1;
      // The first one is taken and its answer lost; the second one never comes there.
      if (lost === 1) {
        await unsent('Eerste bericht');
        await route.fetch();
      }
      await route.abort('connectionreset');
    });
    for (const text of ['Eerste bericht', 'Tweede bericht']) {
      await root.locator('#talk-field').fill(text);
      await root.locator('.talk-write .primary').click();
      // Once the server has the first one, it may come back over the socket before one can look.
      await root.locator('.talk-line', { hasText: text }).waitFor();
    }
    await unsent('Tweede bericht');
    await lostAnswer;
    const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(await kept()).toContain('Tweede bericht');
    await page.unroute('**/turns');
    await page.reload();
    await openPanel(page);
    await root.locator('.talk-line:not(.talk-unsent)', { hasText: 'Tweede bericht' }).waitFor();
    await root.locator('.talk-unsent').first().waitFor({ state: 'detached' });
    const lines = await root.locator('.talk-line.talk-resident').allTextContents();
    expect(lines.map((line) => line.replace('U:', ''))).toEqual(['Eerste bericht', 'Tweede bericht']);
    await page.waitForFunction(() => sessionStorage.length === 0);
  });
});
