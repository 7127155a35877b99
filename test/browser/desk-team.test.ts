import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, type Resident } from '../server/client.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';

let site: DeskSite;
let browser: Browser;
let one: Page;
let two: Page;
let resident: Resident;
beforeAll(async () => {
  site = await openDeskSite({ WEGWIJS_TEAMS: 'Burgerzaken,Belastingen' });
  browser = await openBrowser();
  one = await atDesk(browser, site, await site.hire('Fatima', ['desk']));
  two = await atDesk(browser, site, await site.hire('Piet', ['desk']));
  await onShift(one);
  await onShift(two);
  resident = await begin(site.url, { flow: 'verhuizen' });
  await resident.turn({ type: 'ask-for-person' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('a talk that is handed to a team waits in front with the name of the team, and nothing is told twice', async () => {
  await one.getByRole('button', { name: 'Volgende' }).click();
  await one.getByLabel('Uw bericht').waitFor();
  await resident.turn({ type: 'write', text: 'Het gaat over de aanslag' });
  await one.locator('.line-resident', { hasText: 'over de aanslag' }).waitFor();
  // Somebody who waits already: who is handed on comes before them.
  const other = await begin(site.url, { flow: 'portemonnee' });
  await other.turn({ type: 'ask-for-person' });
  await one.getByLabel('Doorgeven aan').selectOption({ label: 'team Belastingen' });
  await one.getByRole('button', { name: 'Doorgeven' }).click();
  await one.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
  const waits = (await resident.get()).body.view;
  expect(waits).toMatchObject({ kind: 'waiting', talk: { position: 1 } });
  await two.getByText('Belastingen', { exact: true }).waitFor();
  await two.getByText('doorgegeven', { exact: true }).waitFor();
  await two
    .getByRole('button', { name: /^Aannemen/ })
    .first()
    .click();
  await two.locator('.line-resident', { hasText: 'over de aanslag' }).waitFor();
  expect((await resident.get()).body.view).toMatchObject({ kind: 'talking', talk: { staff: 'Piet' } });
  expect((await other.get()).body.view.kind).toBe('waiting');
});
