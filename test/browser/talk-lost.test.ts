import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

/** A resident in a talk with Fatima. */
async function inTalk(act: (widget: Surface, conversation: string) => Promise<void>): Promise<void> {
  const context = await freshContext(browser);
  await addProbe(context);
  const widget = widgetOn(await context.newPage(), site.host.url);
  try {
    await widget.begin('portemonnee');
    await widget.take({ type: 'ask-for-person' });
    await widget.root.locator('#talk-field').waitFor();
    const conversation = await fatima.claim();
    await widget.root.locator('.talk-talking').waitFor();
    await act(widget, conversation);
    expect(await focusLost(widget.page), 'times that focus fell to the body').toBe(0);
  } finally {
    await context.close();
  }
}

const write = async ({ root }: Surface, text: string) => {
  await root.locator('#talk-field').fill(text);
  await root.locator('.talk-write .primary').click();
};

const arrived = ({ root }: Surface, text: string) =>
  root.locator('.talk-line:not(.talk-unsent)', { hasText: text }).waitFor();

/** The messages on the screen, without who joined. */
const messages = ({ root }: Surface) =>
  root
    .locator('.talk-line:is(.talk-staff, .talk-resident)')
    .evaluateAll((all) => all.map((line) => line.querySelector('.speaker ~ p')?.textContent));

const heardTexts = async (page: Page) => (await heardSince(page)).map(({ text }) => text).join('\n');

describe('a connection that is lost', () => {
  it('is told, what is written meanwhile is sent once when it is back, and nothing of the other side is missing', async () => {
    await inTalk(async (widget, conversation) => {
      const { page, root } = widget;
      await page.context().setOffline(true);
      await write(widget, 'Ik zit in de trein');
      await root.getByText('nog niet verstuurd', { exact: false }).first().waitFor();
      const alarm = root.locator('[role="alert"]');
      await expect.poll(() => alarm.textContent()).toContain('Uw bericht is nog niet verstuurd.');
      await write(widget, 'Nu niet meer');
      await fatima.write(conversation, 'Bent u er nog?');
      await page.context().setOffline(false);
      await arrived(widget, 'Nu niet meer');
      await arrived(widget, 'Bent u er nog?');
      await root.locator('.talk-unsent').first().waitFor({ state: 'detached' });
      expect((await messages(widget)).sort()).toEqual(['Bent u er nog?', 'Ik zit in de trein', 'Nu niet meer']);
      await page.waitForFunction(() => window.probe?.heard.some(({ text }) => text.includes('Bent u er nog?')));
      const said = await heardTexts(page);
      expect(said.match(/Bent u er nog\?/g)).toHaveLength(1);
      expect(said.match(/nog niet verstuurd/g)).toHaveLength(1);
    });
  });

  it('whose answer got lost on the way makes no second message', async () => {
    await inTalk(async (widget) => {
      const { page } = widget;
      let times = 0;
      await page.route('**/turns', async (route) => {
        times += 1;
        if (times > 1) return route.continue();
        await route.fetch();
        await route.abort('connectionreset');
      });
      await write(widget, 'Eén keer');
      await page.waitForFunction(() => window.probe?.heard.some(({ text }) => text.includes('is verstuurd')));
      expect(times).toBe(2);
      expect(await messages(widget)).toEqual(['Eén keer']);
    });
  });
});

describe('a server that is away for a while', () => {
  it('comes back with everything, on both sides once', async () => {
    await inTalk(async (widget, conversation) => {
      await write(widget, 'Voor de storing');
      await arrived(widget, 'Voor de storing');
      await site.stop();
      await write(widget, 'Tijdens de storing');
      await widget.root.locator('.talk-unsent').waitFor();
      await site.startAgain();
      await arrived(widget, 'Tijdens de storing');
      await fatima.desk.queue(() => fatima.desk.socket.connected);
      await fatima.act(conversation, { type: 'staff-write', text: 'Daar zijn wij weer' });
      await arrived(widget, 'Daar zijn wij weer');
      expect(await messages(widget)).toEqual(['Voor de storing', 'Tijdens de storing', 'Daar zijn wij weer']);
    });
  });
});

describe('where no socket gets through', () => {
  it('the server is asked, and everything is there and said once', async () => {
    const context = await freshContext(browser);
    await addProbe(context);
    const page = await context.newPage();
    await page.route('**/socket.io/**', (route) => route.abort());
    await page.clock.install();
    const widget = widgetOn(page, site.host.url);
    await widget.begin('portemonnee');
    await widget.take({ type: 'ask-for-person' });
    await widget.root.locator('#talk-field').waitFor();
    const conversation = await fatima.claim();
    await fatima.write(conversation, 'Zonder socket');
    await page.clock.runFor(11_000);
    await arrived(widget, 'Zonder socket');
    await page.clock.runFor(11_000);
    expect((await heardTexts(page)).match(/Fatima: Zonder socket/g)).toHaveLength(1);
    await context.close();
  });
});

describe('more than one page', () => {
  it('a second tab, a reload and a page from the background show every message once', async () => {
    await inTalk(async (widget, conversation) => {
      const { page } = widget;
      const twin = widgetOn(await page.context().newPage(), site.host.url);
      await twin.page.goto(site.host.url);
      await openPanel(twin.page);
      await write(widget, 'Uit de eerste');
      await arrived(twin, 'Uit de eerste');
      await write(twin, 'Uit de tweede');
      await arrived(widget, 'Uit de tweede');
      await fatima.write(conversation, 'Ik lees mee');
      for (const tab of [widget, twin]) await arrived(tab, 'Ik lees mee');
      await page.reload();
      await openPanel(page);
      await arrived(widget, 'Ik lees mee');
      for (const tab of [widget, twin]) {
        await expect.poll(() => messages(tab)).toEqual(['Uit de eerste', 'Uit de tweede', 'Ik lees mee']);
      }
      expect(await widget.root.locator('.history .past-staff').count()).toBe(0);
    });
  });

  it('a step answered in one tab moves on in the other, beside the talk', async () => {
    await inTalk(async (widget) => {
      const twin = widgetOn(await widget.page.context().newPage(), site.host.url);
      await twin.begin();
      await twin.root.locator('.questions summary').click();
      await twin.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      await widget.root.locator('.questions summary').click();
      await widget.root.locator('.step-heading', { hasText: 'Wat bent u kwijt?' }).waitFor();
    });
  });

  it('counts in the title what came while the page was out of sight, and says it when it is back', async () => {
    await inTalk(async (widget, conversation) => {
      const { page } = widget;
      await heardSince(page);
      await sight(page, true);
      await fatima.write(conversation, 'Een');
      await fatima.write(conversation, 'Twee');
      await page.waitForFunction(() => document.title === '(2) Gemeente Voorbeeld');
      expect(await heardTexts(page)).not.toContain('Fatima: Een');
      await sight(page, false);
      await page.waitForFunction(() => window.probe?.heard.some(({ text }) => text.includes('Fatima: Twee')));
      expect(await page.title()).toBe('Gemeente Voorbeeld');
      const said = await heardTexts(page);
      expect([said.match(/Fatima: Een/g), said.match(/Fatima: Twee/g)].map((found) => found?.length)).toEqual([1, 1]);
      expect(await messages(widget)).toEqual(['Een', 'Twee']);
    });
  });
});

/** Puts the page out of sight or back, as a browser tells it. */
async function sight(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((away) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => away });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
