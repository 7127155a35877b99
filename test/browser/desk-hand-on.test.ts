import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, type Resident } from '../server/client.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';
import { MONDAY } from './site.js';

let site: DeskSite;
let browser: Browser;
let one: Page;
let two: Page;
let resident: Resident;
beforeAll(async () => {
  site = await openDeskSite({ WEGWIJS_DESK_IDLE_MINUTES: '1440' });
  browser = await openBrowser();
  one = await atDesk(browser, site, await site.hire('Fatima', ['desk']));
  two = await atDesk(browser, site, await site.hire('Piet', ['desk']));
  await onShift(one);
  await onShift(two);
  resident = await begin(site.url, { flow: 'verhuizen' });
  await resident.turn({ type: 'simplify', on: true });
  await resident.turn({ type: 'ask-for-person' });
  await one.getByRole('button', { name: 'Volgende' }).click();
  await one.getByLabel('Uw bericht').waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('a talk that changes hands', () => {
  it('is given to a colleague, who finds it in front and marked as theirs', async () => {
    await one.getByLabel('Doorgeven aan').selectOption({ label: 'Piet (is er)' });
    await one.getByRole('button', { name: 'Doorgeven' }).click();
    await one.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
    await two.getByText('voor u', { exact: true }).waitFor();
    await two.getByText('doorgegeven', { exact: true }).waitFor();
    await two.getByText('makkelijk lezen').waitFor();
    await two.getByRole('button', { name: /^Aannemen/ }).click();
    await two.getByText('u hebt dit gesprek').waitFor();
    await hasFocus(two.getByRole('heading', { level: 1 }));
  });

  it('is put back in front of the queue, and nothing is lost', async () => {
    await resident.turn({ type: 'write', text: 'Ik heb haast' });
    await two.getByRole('button', { name: 'Terug in de rij' }).click();
    await one.getByText('teruggezet', { exact: true }).waitFor();
    await one.getByRole('button', { name: 'Volgende' }).click();
    await one.locator('.line-resident', { hasText: 'Ik heb haast' }).waitFor();
  });
});

describe('a ready answer', () => {
  it('is put in the message in the words this resident reads, and sent only after that', async () => {
    await one.getByText('Kant-en-klare antwoorden').click();
    await one.getByText('Deze inwoner leest de makkelijke teksten.').waitFor();
    await one.getByLabel('Zoek in de antwoorden').fill('voorstellen om te bellen');
    const first = one.locator('details .entry').first();
    const text = await first.locator('p').nth(1).textContent();
    await first.getByRole('button', { name: /^In mijn bericht zetten/ }).click();
    expect(await one.getByLabel('Uw bericht').inputValue()).toBe(text);
    await hasFocus(one.getByLabel('Uw bericht'));
    expect((await resident.get()).body.view.talk?.messages.some((line) => line.text === text)).toBe(false);
  });
});

describe('a session that is about to end', () => {
  it('is told ten minutes before, while there is time to finish', async () => {
    expect(await one.getByText(/U wordt om .* uitgelogd/).count()).toBe(0);
    await site.restart({ WEGWIJS_NOW: new Date(Date.parse(MONDAY) + (11 * 60 + 52) * 60_000).toISOString() });
    await one.reload();
    await one.getByText('U wordt om 22:00 uitgelogd').waitFor();
    await one.getByRole('button', { name: 'Sluiten' }).click();
    await one.getByText('U wordt om 22:00 uitgelogd').waitFor({ state: 'detached' });
  });
});
