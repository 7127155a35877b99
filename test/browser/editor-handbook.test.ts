import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { MONDAY } from './site.js';

const ROOT = join(import.meta.dirname, '..', '..');
const KEPT = join(ROOT, 'docs', 'redactie');
/** With `WEGWIJS_PICTURES=1` the pictures of the handbook are made anew; else they are only looked at. */
const FOLDER = process.env.WEGWIJS_PICTURES === '1' ? KEPT : mkdtempSync(join(tmpdir(), 'wegwijs-redactie-'));
const HANDBOOK = readFileSync(join(ROOT, 'docs', 'redactie.md'), 'utf8').replace(/\s+/g, ' ');
const WIDTH = 1200;

let site: DeskSite;
let browser: Browser;
let page: Page;
const made: string[] = [];
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await openDeskSite();
  browser = await openBrowser();
  const fatima = await site.hire('Fatima', ['editor', 'publisher']);
  const looks = { viewport: { width: WIDTH, height: 900 }, reducedMotion: 'reduce' } as const;
  page = await atDesk(browser, site, fatima, looks, '/editor/');
  // The server works in this process: while it checks what is published, nothing else moves.
  page.setDefaultTimeout(50_000);
  await page.clock.setFixedTime(MONDAY);
  await page.reload();
  await page.getByRole('link', { name: 'Ik ben mijn portemonnee kwijt' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  if (FOLDER !== KEPT) rmSync(FOLDER, { recursive: true, force: true });
});

/** Words of a screen that the handbook has in bold: what one does here is what one reads there. */
function told(words: string): string {
  expect([words, HANDBOOK.includes(`**${words}**`)]).toEqual([words, true]);
  return words;
}

/** The words on a button, a link or a fold; what they are about may stand behind them. */
const named = (words: string) => ({ name: new RegExp(`^${told(words)}\\b`) });
const press = (words: string) => page.getByRole('button', named(words)).filter({ visible: true }).first().click();
const open = (words: string) => page.getByRole('link', named(words)).first().click();
const field = (words: string) => page.getByLabel(told(words)).filter({ visible: true }).first();
const heading = (level: number, name: string) => page.getByRole('heading', { level, name }).waitFor();
const fold = (words: string) => page.locator('summary', { hasText: told(words) }).filter({ visible: true });

/** A picture from the first part to the last one, as wide as the screen and not higher than `most` pixels. */
async function picture(name: string, first: Locator, last = first, most = 640): Promise<void> {
  await page.evaluate(asInPrint);
  const [top, end] = [await first.boundingBox(), await last.boundingBox()];
  if (!top || !end) throw new Error(`There is nothing to see for ${name}.`);
  const y = Math.max(0, top.y - 12);
  const clip = { x: 0, y, width: WIDTH, height: Math.min(most, end.y + end.height + 12 - y) };
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, clip, fullPage: true, animations: 'disabled', caret: 'hide' });
  made.push(name);
  // Days are put back as they were.
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('[data-day-shown]')) {
      const day = field.value.split('-').reverse().join('-');
      field.type = 'date';
      field.value = day;
      field.removeAttribute('data-day-shown');
    }
  });
}

/** Nothing is scrolled or has focus, and days are written as a Dutch browser writes them. */
function asInPrint(): void {
  (document.activeElement as HTMLElement).blur();
  for (const part of [document.documentElement, ...document.querySelectorAll('*')]) part.scrollTop = 0;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type="date"]')) {
    const day = field.value.split('-').reverse().join('-');
    field.type = 'text';
    field.value = day;
    field.dataset.dayShown = '';
  }
}

describe('the handbook for editors', () => {
  it('looks around', async () => {
    await picture('rondkijken', page.locator('header').first(), page.locator('.lists'), 760);
    await page.getByRole('link', { name: 'Ik ben mijn portemonnee kwijt' }).click();
    await page.locator('.outline a[data-step="hoe"]').click();
    await heading(2, 'Is het gestolen of verloren?');
    await picture('stap', page.locator('h1'), page.locator('.three'), 540);
  });

  it('makes a new flow from an example', async () => {
    await open('Gesprekken');
    await press('Nieuw gesprek');
    await field('Naam voor inwoners').fill('Ik wil een moestuin');
    await field('Begin met dit voorbeeld').selectOption('information');
    const form = page.locator('form', { has: page.getByLabel('Begin met dit voorbeeld') });
    await picture('nieuw-gesprek', form, form, 460);
    await press('Maken');
    await heading(1, 'Ik wil een moestuin');
  });

  it('makes a new question', async () => {
    await page.locator('summary', { hasText: `${told('Meer met dit antwoord')}: Wanneer krijg ik hulp?` }).click();
    await press('Nieuwe stap bij dit antwoord');
    await field('De vraag of de tekst').fill('Woont u in Voorbeeld?');
    await field('Wat voor stap is het?').selectOption({ label: told('Vraag: ja of nee') });
    const form = page.locator('form', { has: page.getByLabel('De vraag of de tekst') });
    const answer = page.locator('li.entry', { has: form });
    await picture('nieuwe-vraag', answer, form, 740);
    await press('Maken');
    await heading(2, 'Woont u in Voorbeeld?');
    await page.getByRole('textbox', { name: `${told('Tekst, makkelijker')} (nl)` }).fill('Woont u in Voorbeeld?');
    await press('Begin hier');
    await page.locator('.preview-frame').getByText('Woont u in Voorbeeld?').waitFor();
  });

  it('translates it', async () => {
    await field('Andere taal ernaast').selectOption('en');
    await page.getByText(told('De vertaling ontbreekt')).first().waitFor();
    await picture(
      'vertaling',
      page.locator('label', { hasText: 'Andere taal ernaast' }),
      page.locator('.step-panel'),
      430,
    );
    for (const level of ['gewoon', 'makkelijker']) {
      await page.getByRole('textbox', { name: `Tekst, ${level} (en)` }).fill('Do you live in Voorbeeld?');
    }
  });

  it('records an example talk', async () => {
    await press('Vanaf het begin');
    await press('Opnemen');
    await page.locator('.preview-frame').getByRole('button', { name: 'Wanneer krijg ik hulp?' }).click();
    await page.locator('.preview-frame').getByRole('button', { name: 'Ja', exact: true }).click();
    await page.getByRole('button', named('Bewaren als voorbeeldgesprek')).waitFor();
    await picture('opnemen', page.locator('.preview'), page.locator('.preview'), 480);
    await press('Bewaren als voorbeeldgesprek');
    await page.getByLabel('Naam van het voorbeeldgesprek').fill('Iemand woont in Voorbeeld');
    await press('Bewaren als voorbeeldgesprek');
    await page.getByText('Bewaard als voorbeeldgesprek: Iemand woont in Voorbeeld.').waitFor({ state: 'attached' });
  });

  it('puts in another fee, and looks at the calendar', async () => {
    await open('Gemeente');
    await open('prijzen');
    const fee = page.locator('[data-fact="leges.rijbewijs"]');
    await fee.locator('summary', { hasText: told('Volgend bedrag') }).click();
    await fee.getByLabel(told('Bedrag in euro')).last().fill('54,05');
    await picture('prijs', fee);
    await fee.getByRole('button', { name: told('Toevoegen') }).click();
    await page.getByText('Vanaf zaterdag 1 januari 2028 lezen zij: € 54,05.').waitFor();
    // An example talk of our own says what residents read after the last fee.
    await press('Ongedaan maken');
    await open('feestdagen');
    await heading(1, 'Gegevens van de gemeente: feestdagen');
    await press('Volgende maand');
    await page.getByRole('heading', { name: 'december 2026' }).waitFor();
    await picture('feestdagen', page.locator('h1'), page.locator('.town'), 600);
  });

  it('is told of a problem, with the way to mend it', async () => {
    await page.goto(`${site.url}/editor/#/gesprek/ik-wil-een-moestuin/woont-u-in-voorbeeld`);
    const text = page.getByRole('textbox', { name: 'Tekst, gewoon (nl)' });
    await text.fill('Woont u in {gemeente.nam}?');
    await text.blur();
    await open('Problemen');
    const repair = page.getByRole('button', { name: /^Maak er "gemeente\.naam" van/ }).first();
    await repair.waitFor();
    await picture('problemen', page.locator('h1'), page.locator('main'), 600);
    await repair.click();
    await page.getByText(/^Fouten: 0/).waitFor();
  });

  it('asks a colleague, publishes, and goes back', async () => {
    await press('Bewaren');
    await page.getByLabel('Wat hebt u veranderd?').fill('Een gesprek over moestuinen');
    await page.getByRole('dialog').getByRole('button', named('Bewaren')).click();
    await page.getByText('Alles is bewaard.').waitFor();
    await open('Nakijken');
    await page.getByLabel('Naam van wie het nakijkt').fill('Anna');
    const form = page.locator('form', { has: page.getByLabel(told('Wie kijkt dit na?')) });
    await picture('nakijken', page.locator('h1'), form, 700);
    await open('Publiceren');
    await page.getByText(/^Fouten: 0/).waitFor();
    const message = field('Wat verandert er voor inwoners?');
    await message.waitFor();
    for (const reason of await page.getByLabel(/^Waarom mag dit zo blijven/).all())
      await reason.fill('De tekst komt later.');
    await message.fill('Een nieuw gesprek over moestuinen');
    await picture('publiceren', page.locator('h1'), page.locator('main'), 1080);
    await press('Publiceren');
    // It leads to the versions when it is done: a list that was opened before would not have this one.
    await page.waitForURL('**/#/versies');
    await open('Versies');
    await page.getByRole('heading', { level: 3, name: 'Een nieuw gesprek over moestuinen' }).first().waitFor();
    await fold('Terug naar deze versie').first().click();
    await field('Waarom gaat u terug?').fill('Het gesprek is nog niet af');
    await picture('versies', page.locator('h1'), page.locator('main'), 560);
    await press('Teruggaan');
    await page.getByRole('heading', { level: 3, name: 'Het gesprek is nog niet af' }).first().waitFor();
  });

  it('makes a new flow from a written tree', async () => {
    await open('Gesprekken');
    await press('Een geschreven boom inlezen');
    await field('De boom').fill('Hebt u een tuin?\n  Ja: Kom langs.\n  Nee: Bel ons.');
    await page.getByText('Dit wordt het (4 stappen)').waitFor();
    await picture('boom', page.locator('form', { has: field('De boom') }), undefined, 620);
    await press('Gesprek maken');
    await heading(1, 'Hebt u een tuin?');
    await open('Problemen');
    const missing = page.getByRole('link', { name: 'Hier ontbreekt de naam voor inwoners' });
    await missing.waitFor();
    await page.goBack();
    await page.getByLabel('Naam voor inwoners (en)').fill('Do you have a garden?');
    await open('Problemen');
    await missing.waitFor({ state: 'detached' });
  });

  it('reads the handbook beside the editor, with every task and picture in it', async () => {
    const [book] = await Promise.all([page.context().waitForEvent('page'), open('Handleiding')]);
    await book.getByRole('heading', { level: 1, name: 'De redactie: handleiding per taak' }).waitFor();
    await book.getByRole('link', { name: 'Teruggaan', exact: true }).click();
    const chapter = book.getByRole('heading', { name: 'Teruggaan' });
    await expect.poll(async () => Math.round((await chapter.boundingBox())?.y ?? -1)).toBe(16);
    const lost = await book.evaluate(async () => {
      const pictures = [...document.querySelectorAll('img')];
      for (const one of pictures) one.loading = 'eager';
      await Promise.all(pictures.map((one) => one.decode()));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map(({ hash }) => hash);
      return links.filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1))));
    });
    expect(lost).toEqual([]);
    expect(await book.locator('img').count()).toBe(made.length);
    expect(await violationsInAllLooks(book, 'handleiding')).toEqual([]);
    await book.close();
  });

  it('names each picture with what is on it, and has no others', () => {
    const named = [...HANDBOOK.matchAll(/!\[([^\]]+)\]\(redactie\/([\w-]+)\.png\)/g)];
    expect(named.map(([, , name]) => name).sort()).toEqual([...made].sort());
    expect(named.filter(([, words = '']) => words.length < 20)).toEqual([]);
    expect(readdirSync(KEPT).sort()).toEqual(made.map((name) => `${name}.png`).sort());
    for (const name of made) {
      const [kept, now] = [KEPT, FOLDER].map((folder) => readFileSync(join(folder, `${name}.png`)));
      // The width of a PNG stands at its 16th byte.
      expect([name, kept?.readUInt32BE(16)]).toEqual([name, now?.readUInt32BE(16)]);
      expect([name, (kept?.length ?? 0) < 120_000]).toEqual([name, true]);
    }
  });
});
