import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { type Surface, widgetOn } from './surface.js';
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

/** Somebody who waits for a person, in the panel. */
function whileWaiting(act: (widget: Surface) => Promise<void>): Promise<void> {
  return onPage(browser, {}, async (page) => {
    const widget = widgetOn(page, site.host.url);
    await widget.begin('portemonnee');
    await widget.take({ type: 'ask-for-person' });
    await widget.root.locator('#talk-field').waitFor();
    await act(widget);
  });
}

const write = async ({ root }: Surface, text: string) => {
  await root.locator('#talk-field').fill(text);
  await root.locator('.talk-write .primary').click();
  await root.locator('.talk-line:not(.talk-unsent)', { hasText: text.slice(0, 8) }).waitFor();
};

describe('the questions beside a wait that the resident folded', () => {
  it('the questions that one folded stay folded, and stand open again when the wait is over', async () => {
    await whileWaiting(async (widget) => {
      const { root, take } = widget;
      await root.locator('details.questions > summary').click();
      await root.locator('details.questions:not([open])').waitFor();
      await write(widget, 'Bent u er al?');
      expect(await root.locator('#step-title').isVisible()).toBe(false);
      await take({ type: 'leave-queue' });
      await root.locator('.talk-part').waitFor({ state: 'detached' });
      await root.locator('#step-title').waitFor();
    });
  });

  it('unfolds the question that staff ask for who folded the questions while waiting', async () => {
    await whileWaiting(async (widget) => {
      const { root } = widget;
      await root.locator('details.questions > summary').click();
      await root.locator('details.questions:not([open])').waitFor();
      const conversation = await fatima.claim();
      await root.locator('.talk-talking').waitFor();
      expect(await root.locator('#step-title').isVisible()).toBe(false);
      await fatima.act(conversation, { type: 'ask', step: 'gevaar' });
      await root.locator('#step-title').waitFor();
    });
  });
});

it('a number that was taken out of a message is told of', async () => {
  await whileWaiting(async (widget) => {
    await write(widget, 'Mijn nummer is 111222333');
    await widget.root.locator('.talk-part .notice', { hasText: 'Wij hebben het weggehaald' }).waitFor();
  });
});
