import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import { violationsInAllLooks } from './axe.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';
import { WALLET } from './paths.js';

/** Every place with the heading of its page; what is no place is a talk. */
const PLACES: Readonly<Record<string, string>> = {
  '': 'Gesprekken',
  meelopen: 'Meelopen',
  terugbellen: 'Terugbellen',
  opmerkingen: 'Opmerkingen',
  medewerkers: 'Medewerkers',
  logboek: 'Logboek',
  instellingen: 'Instellingen',
};
/** The smallest target on a screen that is worked on all day, in CSS pixels. */
const LEAST = 32;

let site: DeskSite;
let browser: Browser;
let desk: Page;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  desk = await atDesk(browser, site, await site.hire('Fatima', ['desk', 'editor', 'manager', 'privacy']));
  await onShift(desk);
  await someWork();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** One who waits, one promised call, and a talk that is open. */
async function someWork(): Promise<void> {
  const sanne = await begin(site.url, { flow: 'portemonnee' });
  for (const input of WALLET.slice(0, 3)) await sanne.turn(input);
  await sanne.turn({ type: 'ask-for-person' });
  await desk.getByRole('button', { name: 'Volgende' }).click();
  await desk.getByLabel('Uw bericht').fill('Indien u woonachtig bent, dient u te bellen.');
  await sanne.turn({ type: 'write', text: 'Bent u daar?' });
  await desk.locator('.line-resident').filter({ hasText: 'Bent u daar?' }).waitFor();
  const kim = await begin(site.url, { flow: 'verhuizen', language: 'en' });
  await kim.turn({ type: 'ask-for-callback', name: 'Kim', phone: '0612345678' });
  await kim.turn({ type: 'ask-for-person' });
}

const heading = (name: string) => desk.getByRole('heading', { level: 1, name });

/** Goes to a place and waits until it is drawn. */
async function go(place: string): Promise<void> {
  await desk.evaluate((hash) => {
    location.hash = `#/${hash}`;
  }, place);
  // The heading of the page before stands there until this one is drawn.
  await heading(PLACES[place] ?? 'Ik ben mijn portemonnee kwijt').waitFor();
  if (place === 'terugbellen') await desk.getByRole('heading', { name: /^Kim/ }).waitFor();
  if (place === 'medewerkers') await desk.getByRole('heading', { name: 'Mila' }).waitFor();
  if (place === 'logboek') {
    await desk.getByRole('button', { name: 'Zoeken' }).click();
    await desk.getByRole('cell', { name: 'Gesprek aangenomen' }).first().waitFor();
  }
}

const overflow = () => desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is smaller than it should be; a link inside a line of text is as high as the text. */
const tooSmall = (least: number) =>
  desk.evaluate((size) => {
    const found = [...document.querySelectorAll('button, input, select, textarea, summary, nav a, label.tick')];
    return found
      .filter((one) => one.checkVisibility() && !one.closest('label.tick input') && !one.matches('.tick input'))
      .map((one) => ({ words: one.textContent || one.id || one.tagName, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < size || box.width < 24)
      .map(({ words, box }) => `${words}: ${box.width} x ${box.height}`);
  }, least);

describe('every screen of the desk', () => {
  it('has nothing that axe finds, light and dark, narrow and wide; no part is cut off at 320 pixels', async () => {
    const conversation = new URL(desk.url()).hash.replace('#/', '');
    for (const place of [conversation, ...Object.keys(PLACES)]) {
      await go(place);
      expect(await violationsInAllLooks(desk, place)).toEqual([]);
      expect([place, await tooSmall(LEAST)]).toEqual([place, []]);
      await desk.setViewportSize({ width: 320, height: 640 });
      expect([place, await overflow()]).toEqual([place, 0]);
      await desk.setViewportSize({ width: 1280, height: 900 });
    }
    await desk.evaluate((hash) => {
      location.hash = `#/${hash}`;
    }, conversation);
  });

  it('is in English when that is set, and remembers it', async () => {
    await go('instellingen');
    await desk.getByLabel('Taal van de balie').selectOption('en');
    await desk.getByRole('heading', { name: 'Settings' }).waitFor();
    await desk.reload();
    await desk.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await desk.evaluate(() => document.documentElement.lang)).toBe('en');
    await desk.getByLabel('Language of the desk').selectOption('nl');
    await desk.getByRole('heading', { name: 'Instellingen' }).waitFor();
  });
});

describe('what waits', () => {
  it('is in the title of the page, so that it is seen in another tab', async () => {
    await go('');
    await expect.poll(() => desk.title()).toBe('(1) Gesprekken · Wegwijs balie');
  });
});

describe('the desk by keyboard', () => {
  it('skips to the content, and gives the focus to the heading of a new page', async () => {
    await go('');
    await desk.reload();
    await heading('Gesprekken').waitFor();
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await desk.keyboard.press('Enter');
    await hasFocus(desk.locator('#main'));
    await desk.reload();
    await heading('Gesprekken').waitFor();
    await tabTo(desk, 'Terugbellen');
    await desk.keyboard.press('Enter');
    await hasFocus(heading('Terugbellen'));
  });

  it('takes, answers and puts back a talk with keys alone', async () => {
    await go('');
    await desk.reload();
    await desk.getByText('Wachtrij (1)').waitFor();
    await tabTo(desk, 'Volgende');
    await desk.keyboard.press('Enter');
    await desk.getByLabel('Uw bericht').waitFor();
    await hasFocus(heading('Ik ga verhuizen'));
    await tabTo(desk, 'Uw bericht');
    await desk.keyboard.type('Dag Kim');
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('Ik help u.');
    await tabTo(desk, 'Versturen');
    await desk.keyboard.press('Enter');
    await desk.locator('.line-staff', { hasText: 'Ik help u.' }).waitFor();
    // The line may stand there before the desk knows that it was sent: then one is back in the field.
    await hasFocus(desk.getByLabel('Uw bericht'));
    await tabTo(desk, 'Terug in de rij');
    await desk.keyboard.press('Enter');
    await desk.getByText('Wachtrij (1)').waitFor();
    await hasFocus(heading('Gesprekken'));
  });

  it('has no shortcuts until they are switched on; then each can be undone, and none works while one types', async () => {
    await go('');
    await desk.keyboard.press('n');
    await desk.keyboard.press('?');
    expect(await desk.locator('dialog[open], .undo-bar').count()).toBe(0);
    await go('instellingen');
    await desk.getByLabel(/^Sneltoetsen/).check();
    await desk.getByRole('heading', { level: 1 }).focus();
    await desk.keyboard.press('?');
    await desk.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    expect(await violationsInAllLooks(desk, 'shortcuts')).toEqual([]);
    await desk.keyboard.press('Escape');
    await desk.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor({ state: 'detached' });
    await desk.keyboard.press('q');
    await desk.getByText('U staat bij de wachtrij.').first().waitFor();
    await desk.getByRole('button', { name: 'Ongedaan maken' }).click();
    await desk.getByRole('heading', { name: 'Instellingen' }).waitFor();
    await desk.keyboard.press('n');
    await desk.locator('.undo-bar', { hasText: 'Aangenomen: ' }).waitFor();
    await desk.getByLabel('Uw bericht').fill('');
    await desk.keyboard.type('nqt?');
    expect(await desk.getByLabel('Uw bericht').inputValue()).toBe('nqt?');
    await desk.getByRole('button', { name: 'Ongedaan maken' }).click();
    await desk.getByRole('heading', { name: 'Instellingen' }).waitFor();
    await go('');
    await desk.getByText('Wachtrij (1)').waitFor();
  });
});
