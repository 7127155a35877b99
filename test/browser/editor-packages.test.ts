import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageText } from '../../src/flow/package.js';
import type { DraftAnswer } from '../../src/protocol/editor.js';
import { controlCode, newKeyText, readKeyText } from '../../src/publishing/packages/package-signature.js';
import { makePackage } from '../../src/server/packages/make-package.js';
import { readPackage } from '../../src/server/packages/read-package.js';
import { readFiles } from '../../src/server/read-files.js';
import type { Person } from '../server/staff-desk.js';
import { axeViolations, violationsInAllLooks } from './axe.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { tabTo } from './keys.js';

const TEXTS = 'content/nl/rijbewijs-kwijt.yaml';
const [OURS, THEIRS] = ['Is het een Nederlands rijbewijs?', 'Kreeg u uw rijbewijs in Nederland?'];

let site: DeskSite;
let browser: Browser;
let fatima: Person;
let page: Page;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  fatima = await site.hire('Fatima', ['editor', 'publisher']);
  page = await atDesk(browser, site, fatima, {}, '/editor/#/pakketten');
  page.setDefaultTimeout(50_000);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A flow of a town that changed a question, and has a fact that we do not have. */
function packageOfElders(): { readonly text: string; readonly code: string } {
  const key = readKeyText(newKeyText());
  const files = readFiles({ flows: 'flows', content: 'content' }).map(({ path, text }) => {
    if (path === 'content/municipality.yaml') {
      const named = text.replace('naam: Gemeente Voorbeeld', 'naam: Gemeente Elders');
      return { path, text: named.replace('\ngemeente:\n', '\ngemeente:\n  wachtkamer: de hal # waar wacht iemand?\n') };
    }
    if (path !== TEXTS) return { path, text };
    return { path, text: text.replace(OURS, `${THEIRS} U wacht in {gemeente.wachtkamer}.`) };
  });
  const made = key && makePackage({ files, flow: 'rijbewijs-kwijt', version: 7, at: 0 }, key);
  if (!made) throw new Error('No package was made.');
  return { text: packageText(made), code: controlCode(made.key) };
}

async function open(name: string, text: string): Promise<void> {
  await page
    .getByLabel('Pakket openen')
    .last()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const draft = async () => (await fatima.browser.get('../../editor/api/draft')).body as unknown as DraftAnswer;

it('a package is opened, its maker trusted, one text chosen, and taken in one step', async () => {
  const { text, code } = packageOfElders();
  await open('kapot.wegwijs-pakket', text.replace('Elders', 'Anders'));
  await page.getByRole('alert').getByText('De handtekening klopt niet.').waitFor();
  await open('rijbewijs.wegwijs-pakket', text);
  await page.getByRole('heading', { name: /, versie 7$/ }).waitFor();
  await page.getByText('gemeente.wachtkamer', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Overnemen in het concept' }).count()).toBe(0);

  expect(await axeViolations(page)).toEqual([]);
  await tabTo(page, 'Deze maker vertrouwen');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(code).waitFor();
  await tabTo(page, 'Ja, de code is hetzelfde');
  await page.keyboard.press('Enter');
  await page.getByText('U vertrouwt nog geen maker.').waitFor({ state: 'hidden' });

  await page.getByRole('heading', { name: 'Kies wat blijft (1)' }).waitFor();
  await tabTo(page, 'De andere tekst nemen');
  await page.keyboard.press('Enter');
  await page.getByText('Wat er verandert (1)').click();
  await page.getByText(`${THEIRS} U wacht in {gemeente.wachtkamer}.`).last().waitFor();
  await page.getByText('Los dit op voor u publiceert: 1.').waitFor();
  expect(await violationsInAllLooks(page, 'chosen')).toEqual([]);
  await page.getByRole('button', { name: 'Overnemen in het concept' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('versie 7, van Gemeente Elders').waitFor();
  const { revision, files } = await draft();
  expect(revision).toBe(2);
  expect(files.find(({ path }) => path === TEXTS)?.text).toContain(THEIRS);
});

it('what was taken can be undone, and done again', async () => {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.getByText('Bewaar eerst uw wijzigingen.').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.getByText('Bewaar eerst uw wijzigingen.').waitFor({ state: 'hidden' });
});

it('a flow of our own is packed for others', async () => {
  await page.getByLabel('Gesprekken', { exact: true }).selectOption('verhuizen');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Pakket maken' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('verhuizen-1.wegwijs-pakket');
  const made = readPackage(readFileSync((await file.path()) ?? '', 'utf8'));
  expect(made).toMatchObject({ flow: 'verhuizen', maker: 'Gemeente Voorbeeld', licence: 'EUPL-1.2' });
  if ('key' in made) await page.getByText(controlCode(made.key)).last().waitFor();
});
