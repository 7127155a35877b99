import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.js';
import { atDesk, type DeskSite, openDeskSite } from '../browser/desk-site.js';
import { hasFocus } from '../browser/has-focus.js';
import { begin } from '../server/client.js';
import { type PageReader, readerOn } from './page-reader.js';

let site: DeskSite;
let browser: Browser;
let page: Page;
let reader: PageReader;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  const fatima = await site.hire('Fatima', ['editor', 'publisher']);
  page = await atDesk(browser, site, fatima, { bypassCSP: true }, '/editor/');
  page.setDefaultTimeout(50_000);
  await page.getByRole('link', { name: 'Ik ben mijn portemonnee kwijt' }).waitFor();
  reader = await readerOn(page, 1200);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const readTo = (words: string) => reader.readTo(words);
const press = (words: string) => reader.press(words);
const heard = (words: string) => reader.heard(words);
const write = async (field: string, text: string) => {
  await readTo(field);
  await reader.type(text);
};

describe('the editor read aloud, from a new flow to what residents get', () => {
  it('has a way by headings and names, and makes a flow from an example', async () => {
    const all = await readTo('end of document');
    expect(all).toContain('heading, Gesprekken, level 1');
    expect(all.filter((line) => line === 'main')).toHaveLength(1);
    await press('button, Nieuw gesprek');
    await write('textbox, Naam voor inwoners', 'Ik wil een moestuin');
    await press('button, Maken');
    await heard('polite: Het gesprek is gemaakt: Ik wil een moestuin.');
    const read = await readTo('link, Vraag het aan ons stap 4 van 4');
    expect(read.join('\n')).toContain('stap 1 van 4, vraag, leidt naar Wanneer u hulp krijgt');
  });

  it('makes a step at an answer, and stands on it', async () => {
    await press('Meer met dit antwoord');
    await press('button, Nieuwe stap bij dit antwoord');
    await write('textbox, De vraag of de tekst', 'Woont u in Voorbeeld?');
    await press('button, Maken');
    // Who listens stands on the name of the new step: that is where the focus went.
    await hasFocus(page.getByRole('heading', { level: 2, name: 'Woont u in Voorbeeld?' }));
    await page.locator('.outline a').nth(4).waitFor();
    await page.locator('.step-panel').getByText('fout', { exact: true }).first().waitFor();
    const read = (await readTo('textbox, Tekst, makkelijker (nl)')).join('\n');
    expect(read).toContain('fout\n');
    await reader.type('Woont u in Voorbeeld?');
  });

  it('writes the translation beside it, and is told that nothing is in the way any more', async () => {
    await readTo('combobox, Andere taal ernaast');
    await page.getByLabel('Andere taal ernaast').selectOption('en');
    await write('textbox, Tekst, gewoon (en)', 'Do you live in Voorbeeld?');
    await write('textbox, Tekst, makkelijker (en)', 'Do you live in Voorbeeld?');
    await press('link, Problemen');
    await page.getByRole('heading', { level: 1, name: 'Problemen' }).waitFor();
    await page.getByText(/^Fouten: 0\./).waitFor();
    expect((await readTo('heading, Problemen, level 1')).at(-1)).toBe('heading, Problemen, level 1');
  });

  it('saves it, publishes it, and a resident gets it', async () => {
    await press('button, Bewaren');
    await write('textbox, Wat hebt u veranderd?', 'Een nieuw gesprek over moestuinen');
    await press('button, Bewaren');
    await heard('polite: Bewaard.');
    await press('link, Publiceren');
    await page.getByLabel('Wat verandert er voor inwoners?').waitFor();
    for (let left = await page.getByLabel(/^Waarom mag dit zo blijven/).count(); left > 0; left -= 1)
      await write('textbox, Waarom mag dit zo blijven', 'Dit komt later.');
    await write('textbox, Wat verandert er voor inwoners?', 'Een nieuw gesprek over moestuinen');
    await press('button, Publiceren');
    await heard('polite: Gepubliceerd. Nieuwe gesprekken beginnen met deze versie.');
    const resident = await begin(site.url, { flow: 'ik-wil-een-moestuin' });
    const { view } = (await resident.turn({ type: 'choose', step: 'vraag', option: 'wanneer' })).body;
    expect(view.title).toBe('Woont u in Voorbeeld?');
  });
});
