import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSettings } from '../../src/server/settings.js';
import { startServer } from '../../src/server/start-server.js';
import { begin } from '../server/client.js';
import { violationsInAllLooks } from './axe.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';

let site: DeskSite;
let browser: Browser;
let page: Page;
const data = mkdtempSync(join(tmpdir(), 'wegwijs-signals-'));
beforeAll(async () => {
  await lastWeek();
  site = await openDeskSite({ WEGWIJS_DATA: data });
  browser = await openBrowser();
  await remarkOfTheDesk();
  const resident = await begin(site.url, { flow: 'portemonnee' });
  for (const text of ['er zit een zwerm bijen in onze boom', 'mijn piano moet gestemd worden']) {
    await resident.turn({ type: 'say', text });
  }
  page = await atDesk(browser, site, await site.hire('Fatima', ['editor']), {}, '/editor/#/signalen');
  await page.getByText('De knop zegt niet wat er gebeurt.').waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(data, { recursive: true, force: true });
});

/** Twelve residents came to the first step last week, and eleven of them no further. */
async function lastWeek(): Promise<void> {
  cpSync(inject('preparedData'), data, { recursive: true });
  const now = { WEGWIJS_NOW: '2026-11-16T10:00:00+01:00', WEGWIJS_LOG: 'off' };
  const server = await startServer(readSettings({ PORT: '0', WEGWIJS_DATA: data, ...now }), () => undefined);
  const [first] = await Promise.all(Array.from({ length: 12 }, () => begin(server.url, { flow: 'portemonnee' })));
  await first?.turn({ type: 'choose', step: 'gevaar', option: 'veilig' });
  await server.close();
}

async function remarkOfTheDesk(): Promise<void> {
  const kim = await site.hire('Kim', ['desk']);
  const walk = (await kim.browser.post('walk', { flow: 'portemonnee' })).body as unknown as { conversation: string };
  const remark = { step: 'hoe', text: 'De knop zegt niet wat er gebeurt.' };
  expect((await kim.browser.post(`conversations/${walk.conversation}/remarks`, remark)).status).toBe(200);
}

async function go(place: string, heading: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = `#/${hash}`;
  }, place);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** The words of what has the focus; none when nothing has it. */
const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const press = async (words: string) => {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
};
const phrases = () => page.getByLabel('Zinnen zoals mensen ze typen (nl)').inputValue();

describe('an editor with a keyboard', () => {
  it('goes from a remark to its step, and says that it is done', async () => {
    const link = page.getByRole('link', { name: 'Gestolen of verloren' });
    expect(await link.getAttribute('href')).toBe('#/gesprek/portemonnee/hoe');
    await press('Gedaan: Gestolen of verloren');
    await page.getByText('Er zijn geen open opmerkingen.').waitFor();
    await expect.poll(focused).not.toBe('');
  });

  it('gives a message to a topic, sees it there, and takes it back', async () => {
    await press('Niet begrepen');
    await page.getByRole('heading', { level: 1, name: 'Niet begrepen' }).waitFor();
    await press('Hoort bij ...: er zit een zwerm bijen in onze boom');
    await page.getByLabel('Onderwerp').fill('iets wat er niet is');
    await page.keyboard.press('Enter');
    await page.getByText('Kies een onderwerp uit de lijst.').waitFor();
    await page.getByLabel('Onderwerp').fill('afval');
    await page.keyboard.press('Enter');
    await page.getByText('Toegevoegd aan Afval.').waitFor();
    await page.getByText('Al bekeken (1)').waitFor();
    await expect.poll(focused).toBe('Niet begrepen');
    await go('onderwerp/afval', 'Afval');
    await expect.poll(async () => (await phrases()).split('\n').at(-1)).toBe('er zit een zwerm bijen in onze boom');
    await go('signalen/niet-begrepen', 'Niet begrepen');
    await press('Al bekeken (1)');
    await press('Terugzetten: er zit een zwerm');
    await page.getByRole('heading', { level: 2, name: 'er zit een zwerm' }).waitFor();
    await go('onderwerp/afval', 'Afval');
    await expect.poll(phrases).not.toContain('zwerm');
  });

  it('makes a topic of a message, writes its answer, and takes it away again', async () => {
    await go('signalen/niet-begrepen', 'Niet begrepen');
    await press('Nieuw onderwerp: er zit een zwerm');
    await hasFocus(page.getByLabel('Naam van het onderwerp'));
    await page.keyboard.type('Bijen en wespen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bijen en wespen' }).waitFor();
    await expect.poll(phrases).toBe('er zit een zwerm bijen in onze boom');
    await page.getByLabel('Antwoord, gewoon (nl)').fill('Bel een imker. Die haalt de bijen gratis op.');
    await page.getByLabel('Begint het gesprek').selectOption('verhuizen');
    await page.getByLabel('Link bij het antwoord').selectOption('link.melding');
    await go('', 'Gesprekken');
    await page.getByRole('link', { name: 'Bijen en wespen' }).click();
    await page.getByRole('button', { name: 'Onderwerp weghalen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Onderwerp weghalen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
    await page.getByText('Alles is bewaard.').waitFor();
    await page.getByRole('link', { name: 'Bijen en wespen' }).waitFor({ state: 'detached' });
  });

  it('sees where people stop, in tens, ordered by what they press', async () => {
    await go('signalen/vastlopen', 'Waar mensen vastlopen');
    const row = page.getByRole('row').nth(1);
    await expect.poll(() => row.textContent()).toContain('Ik ben mijn portemonnee kwijt1010ongeveer 100%');
    expect(await row.textContent()).toContain('minder dan 10');
    expect(await page.locator('th[aria-sort]').textContent()).toContain('Stopten hier');
    await page.getByRole('button', { name: 'Niet goed volgens de balie' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => row.textContent()).toContain('Is het gestolen of verloren?');
    expect(await page.locator('th[aria-sort]').textContent()).toContain('Niet goed volgens de balie');
    const csv = await page.getByRole('link', { name: 'Download als CSV' }).getAttribute('href');
    const download = await page.evaluate(async (url) => (await fetch(url)).text(), csv ?? '');
    expect(download).toContain('2026-Q4;portemonnee;');
    await page.getByLabel('Gesprek').selectOption('verhuizen');
    await page.getByText('is er van geen enkele stap een groep van 10').waitFor();
    await go('boom/portemonnee', 'Ik ben mijn portemonnee kwijt');
    await page.getByLabel('Laat zien waar mensen stoppen').check();
    await page.locator('.tree-step', { hasText: '10 van 10 stopten hier' }).waitFor();
  });

  it('tries messages, and sees what each means and why', async () => {
    await go('uitproberen', 'Uitproberen');
    await press('Bekijk de uitkomst');
    await page.getByText('Typ eerst een bericht.').waitFor();
    await page.getByLabel('Berichten').fill('mijn kliko is niet geleegd\nkan ik iemand spreken\nik ga 3 december weg');
    await tabTo(page, 'In dit gesprek');
    await press('Bekijk de uitkomst');
    const results = page.locator('ol.entries > li');
    await expect.poll(() => results.count()).toBe(3);
    expect(await results.nth(0).textContent()).toMatch(/onderwerp.*zeker.*Het isAfval.*Afval: \d+%.*kliko/);
    expect(await results.nth(1).textContent()).toContain('een medewerker spreken');
    expect(await results.nth(2).textContent()).toContain('3 december 2026');
  });
});

describe('every screen of it', () => {
  it('has nothing that axe finds, in any look; no part is cut off at 360 pixels', async () => {
    const places = [
      ['signalen', 'Opmerkingen van de balie'],
      ['signalen/niet-begrepen', 'Niet begrepen'],
      ['signalen/vastlopen', 'Waar mensen vastlopen'],
      ['uitproberen', 'Uitproberen'],
      ['onderwerp/afval', 'Afval'],
    ] as const;
    for (const [place, heading] of places) {
      await go(place, heading);
      if (place.endsWith('vastlopen')) await page.getByRole('row').nth(1).waitFor();
      expect(await violationsInAllLooks(page, place)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect([place, await page.evaluate(overflow)]).toEqual([place, 0]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});
