import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { freshContext, openBrowser } from './browser.js';
import { openPanel, type Surface, widgetOn } from './surface.js';
import { type AtWork, openTalkSite, type TalkSite } from './talk-site.js';

let site: TalkSite;
let browser: Browser;
let context: BrowserContext;
let fatima: AtWork;
beforeAll(async () => {
  [site, browser] = await Promise.all([openTalkSite({ WEGWIJS_SOCKETS_PER_CONVERSATION: '1' }), openBrowser()]);
  fatima = await site.work('Fatima');
  context = await freshContext(browser);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const arrived = ({ root }: Surface, text: string) => root.locator('.talk-line', { hasText: text }).waitFor();

it('a tab for which there is no socket any more asks the server, and nothing is missing in it', async () => {
  const first = widgetOn(await context.newPage(), site.host.url);
  await first.begin('portemonnee');
  await first.take({ type: 'ask-for-person' });
  const conversation = await fatima.claim();
  await first.root.locator('.talk-talking').waitFor();

  const second = widgetOn(await context.newPage(), site.host.url);
  const refused = second.page.waitForResponse(
    async (response) => response.url().includes('/socket.io/') && (await response.text()).includes('too-many-sockets'),
  );
  await second.page.clock.install();
  await second.page.goto(site.host.url);
  await openPanel(second.page);
  await refused;
  await fatima.write(conversation, 'Voor beide tabbladen');
  await arrived(first, 'Voor beide tabbladen');
  await second.page.clock.runFor(11_000);
  await arrived(second, 'Voor beide tabbladen');
  await second.root.locator('#talk-field').fill('Uit het tweede');
  await second.root.locator('.talk-write .primary').click();
  await arrived(first, 'Uit het tweede');
  await context.close();
});
