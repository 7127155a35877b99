import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import { axeViolations } from './axe.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';

let site: DeskSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openDeskSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the audit at the desk', () => {
  it('is in words, is searched by a list of acts, and has one line for a talk opened from the queue', async () => {
    const [fatima, pim] = [await site.hire('Fatima', ['desk']), await site.hire('Pim', ['privacy'])];
    const desk = await atDesk(browser, site, fatima);
    await onShift(desk);
    const resident = await begin(site.url, { flow: 'portemonnee' });
    await resident.turn({ type: 'ask-for-person' });
    await desk.getByRole('button', { name: /^Aannemen/ }).click();
    await desk.getByLabel('Nieuwe aantekening').fill('Belt liever in de ochtend');
    await desk.getByText('maar kan deze aantekening opvragen').waitFor();
    await desk.getByRole('button', { name: 'Aantekening bewaren' }).click();
    await desk.locator('.note', { hasText: 'Belt liever' }).waitFor();

    const page = await atDesk(browser, site, pim);
    await page.getByLabel('Handeling').selectOption({ label: 'Gesprek aangenomen' });
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('cell', { name: 'Gesprek aangenomen' }).waitFor();
    await page.getByLabel('Handeling').selectOption({ label: 'Gesprek bekeken' });
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('cell', { name: 'Gesprek bekeken' }).first().waitFor();
    // Keeping the note opened the talk anew: that is the same opening.
    expect(await page.getByRole('row').count()).toBe(2);
    const row = page.getByRole('row').nth(1);
    expect(await row.innerText()).toContain('gelukt · als: wie het gesprek heeft');
    expect(await row.innerText()).toContain(`gesprek ${resident.id}`);
    await page.getByLabel('Handeling').selectOption('');
    await page.getByLabel('Gesprek of terugbelnummer').fill(resident.id);
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByText('3 regels gevonden.').waitFor();

    const key = page.getByLabel('Code of terugbelnummer');
    for (const [typed, told] of [
      ['', 'Vul de code of het nummer'],
      ['CCCC CCCC', 'niets bewaard'],
    ] as const) {
      await key.fill(typed);
      await page.getByRole('button', { name: 'Kopie maken' }).click();
      await page.getByText(told).waitFor();
      expect(await key.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await key.getAttribute('aria-invalid')).toBe('true');
    }
    await page.getByLabel('Code of terugbelnummer').fill(resident.id);
    await page.getByRole('button', { name: 'Kopie maken' }).click();
    await page.getByText('Aantekeningen in de kopie: 1').waitFor();
    await page.locator('.note', { hasText: 'Belt liever' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Kopie downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`wegwijs-${resident.id}.json`);
    expect(await axeViolations(page)).toEqual([]);
    await resident.erase();
    await page.getByRole('button', { name: 'Kopie maken' }).click();
    await page.getByText('Deze gegevens zijn al gewist.').waitFor();
    for (const one of [desk, page]) await one.context().close();
  });
});
