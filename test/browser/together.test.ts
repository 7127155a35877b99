import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshContext, openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';
import { addProbe, focusLost, heardSince } from './probe.js';
import { openPanel, type Surface, widgetOn } from './surface.js';

let site: DeskSite;
let browser: Browser;
let desk: Page;
let widget: Surface;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  desk = await atDesk(browser, site, await site.hire('Fatima', ['desk']));
  await onShift(desk);
  const context = await freshContext(browser, { viewport: { width: 360, height: 740 } });
  await addProbe(context);
  widget = widgetOn(await context.newPage(), `${site.url}/demo`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const deskSays = async (text: string) => {
  await desk.getByLabel('Uw bericht').fill(text);
  await desk.getByRole('button', { name: 'Versturen' }).click();
};

const residentSays = async (text: string) => {
  await widget.root.locator('#talk-field').fill(text);
  await widget.root.locator('.talk-write .primary').click();
};

/** The words of both sides as one of them sees them, in order. */
const linesOf = (texts: readonly string[], seen: readonly (string | null)[]) =>
  texts.map((text) => seen.filter((line) => line?.includes(text)).length);

it('a talk on two browsers goes on over a restart of the server, and ends where the resident was', async () => {
  await widget.begin('portemonnee');
  await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
  const question = await widget.root.locator('#step-title').textContent();
  await widget.take({ type: 'ask-for-person' });
  await desk.getByRole('button', { name: 'Volgende' }).click();
  await desk.getByLabel('Uw bericht').waitFor();
  await deskSays('Goedemorgen, ik lees even mee.');
  await widget.root.locator('.talk-line', { hasText: 'ik lees even mee' }).waitFor();
  // Typing is told at once or not at all: a connection that is not there keeps nothing of it.
  await expect
    .poll(async () => {
      await widget.root.locator('#talk-field').pressSequentially('Be');
      return desk.getByText('De inwoner typt …').isVisible();
    })
    .toBe(true);

  await site.restart();
  await residentSays('Bent u er nog?');
  await desk.locator('.line-resident', { hasText: 'Bent u er nog?' }).waitFor();
  await deskSays('Ja, ik ben er nog.');
  await widget.root.locator('.talk-line:not(.talk-unsent)', { hasText: 'Ja, ik ben er nog.' }).waitFor();

  const said = ['ik lees even mee', 'Bent u er nog?', 'Ja, ik ben er nog.'];
  const seen = await widget.root.locator('.talk-line').allTextContents();
  expect(linesOf(said, seen)).toEqual([1, 1, 1]);
  expect(await desk.locator('.line-resident', { hasText: 'Bent u er nog?' }).count()).toBe(1);
  await widget.page.waitForFunction(() => window.probe?.heard.some(({ text }) => text.includes('Ja, ik ben er nog.')));
  const heard = (await heardSince(widget.page)).map(({ text }) => text).join('\n');
  expect(heard.split('ik lees even mee').length - 1, 'times that the first message was announced').toBe(1);
  expect(heard.split('Ja, ik ben er nog.').length - 1, 'times that the last message was announced').toBe(1);
  expect(await focusLost(widget.page), 'times that focus fell to the body').toBe(0);

  await desk.getByRole('button', { name: 'Gesprek afronden' }).click();
  await widget.root.locator('.talk-ended').waitFor();
  await widget.root.getByText('Open het gesprek opnieuw').waitFor();
  expect(await widget.root.locator('#step-title').textContent()).toBe(question);
});

it('a call that is asked for is made, and the resident no longer waits for it', async () => {
  await widget.press(widget.root.locator('.exit-callback button').first());
  await widget.root.locator('#callback-phone').fill('06 12345678');
  await widget.root.locator('#callback-name').fill('Saïda');
  await widget.root.locator('.callback-form .primary').click();
  await widget.press(widget.root.locator('.callback-check .primary'));
  const exit = widget.root.locator('.exit-callback');
  const made = (await widget.root.locator('.callback-made').textContent()) ?? '';
  const reference = /T-[A-Z0-9]{6}/.exec(made)?.[0] ?? 'no reference';

  await desk.getByRole('link', { name: 'Terugbellen' }).click();
  const entry = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: 'Saïda' }) });
  await entry.getByRole('button', { name: /^Ik pak dit op/ }).click();
  await entry.getByText('Opgepakt door: u').waitFor();
  await entry.getByLabel('Poging', { exact: true }).selectOption('spoken');
  await entry.getByRole('button', { name: /^Poging vastleggen/ }).click();
  await entry.getByText(/Poging 1, .*Fatima: gesproken/).waitFor();
  await entry.getByRole('button', { name: /^Afsluiten/ }).click();
  await entry.waitFor({ state: 'detached' });

  await widget.page.reload();
  await openPanel(widget.page);
  expect(await exit.textContent()).toContain('Bel mij terug');
  expect(await widget.root.textContent()).not.toContain(reference);
});
