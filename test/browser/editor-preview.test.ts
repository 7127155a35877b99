import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { type EditorSite, openEditor } from './editor-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';

let editor: EditorSite;
let page: Page;
beforeAll(async () => {
  editor = await openEditor(['editor']);
  page = editor.page;
});
afterAll(() => editor.close());

const frame = () => page.locator('.preview-frame');
const surface = (name: string) => page.getByLabel('Laat zien zoals op').selectOption({ label: name });
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function go(place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = `#/${hash}`;
  }, place);
}

describe('the preview', () => {
  it('shows a step as a phone, a page and paper do, from right to left, and what a screen reader says', async () => {
    await go('gesprek/portemonnee/hoe');
    await page.getByRole('button', { name: 'Begin hier' }).click();
    await frame().getByRole('heading', { level: 3, name: 'Is het gestolen of verloren?' }).waitFor();
    await surface('een gewone pagina');
    await frame().getByRole('heading', { level: 1, name: 'Is het gestolen of verloren?' }).waitFor();
    await surface('papier');
    await frame().getByRole('button', { name: 'Gestolen' }).waitFor({ state: 'detached' });
    await surface('een schermlezer: wat hij zegt');
    await frame().getByText('Gestolen (knop)', { exact: true }).waitFor();
    expect(await frame().getByRole('button').count()).toBe(0);
    expect(await frame().getByText('Is het gestolen of verloren? (kop, niveau 3)', { exact: true }).count()).toBe(1);
    await surface('een telefoon');
    await page.getByRole('checkbox', { name: 'Van rechts naar links' }).check();
    await expect.poll(() => frame().locator('.talk').getAttribute('dir')).toBe('rtl');
    await page.getByRole('checkbox', { name: 'Van rechts naar links' }).uncheck();
  });

  it('goes on with other answers, by keyboard, and stays at the step', async () => {
    await page.getByText('Antwoorden tot hier (3)').click();
    const lost = page.getByRole('group', { name: 'Wat bent u kwijt?' });
    await lost.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.getByText('Het voorbeeld gaat verder met dit antwoord.').waitFor();
    await frame().getByRole('heading', { name: 'Is het gestolen of verloren?' }).waitFor();
  });
});

describe('an example talk', () => {
  it('is recorded by clicking through the preview, played, renamed, and taken away', async () => {
    await page.getByRole('button', { name: 'Opnemen', exact: true }).click();
    await frame().getByRole('button').first().click();
    await page.getByText('Opname: 1 keer iets gedaan.').waitFor();
    await hasFocus(frame().locator('#step-title'));
    await page.getByRole('button', { name: 'Bewaren als voorbeeldgesprek' }).click();
    await page.getByText('Geef het voorbeeldgesprek een naam.').waitFor();
    await hasFocus(page.getByLabel('Naam van het voorbeeldgesprek'));
    await page.keyboard.type('Uit het voorbeeld');
    await page.keyboard.press('Enter');
    await page.getByText('Bewaard als voorbeeldgesprek: Uit het voorbeeld.').waitFor();
    await page.getByRole('link', { name: /^Voorbeeldgesprekken \(/ }).click();
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Uit het voorbeeld' }) });
    await item.getByText('klopt', { exact: true }).waitFor();
    expect(await violationsInAllLooks(page, 'voorbeelden')).toEqual([]);
    await item.getByRole('button', { name: /^Afspelen/ }).click();
    await page.getByText('Antwoorden tot hier (1)').waitFor();
    await go('voorbeelden/portemonnee');
    await item.getByRole('button', { name: /^Weghalen/ }).click();
    await item.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await item.waitFor();
  });
});

describe('a problem', () => {
  it('is mended with one press, and that can be undone', async () => {
    await go('gesprek/portemonnee/hoe');
    const text = page.getByRole('textbox', { name: 'Tekst, gewoon (nl)' });
    await text.fill('Is het {telefon.gemeente}?');
    await text.blur();
    const repair = page.getByRole('button', { name: /^Maak er "telefoon\.gemeente" van/ }).first();
    await repair.click();
    await expect.poll(() => text.inputValue()).toBe('Is het {telefoon.gemeente}?');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => text.inputValue()).toBe('Is het {telefon.gemeente}?');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  });

  it('shows how a resident comes to it, in the preview', async () => {
    await page.getByRole('button', { name: /^Opnieuw doen/ }).click();
    await go('problemen');
    await page.getByText(/^Fouten: [1-9]/).waitFor();
    expect(await violationsInAllLooks(page, 'problemen')).toEqual([]);
    await go('gesprek/portemonnee/hoe');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  });
});

describe('a written tree', () => {
  it('shows what it becomes while one pastes it, and is a flow after that', async () => {
    await go('');
    await hasFocus(page.getByRole('heading', { level: 1, name: /^Gesprekken/ }));
    await tabTo(page, 'Een geschreven boom inlezen');
    await page.keyboard.press('Enter');
    const tree = page.getByLabel('De boom', { exact: true });
    await tree.fill('Hebt u een tuin?\n  Ja');
    await page.getByText('schrijf onder "Ja" wat er dan gebeurt').waitFor();
    await go('problemen');
    await page.getByText(/^Fouten: /).waitFor();
    await go('');
    await page.getByRole('button', { name: 'Een geschreven boom inlezen' }).click();
    expect(await tree.inputValue()).toBe('Hebt u een tuin?\n  Ja');
    await tree.fill('Hebt u een tuin?\n  Ja: Kom langs.\n  Nee: Bel ons.');
    await page.getByRole('heading', { name: 'Dit wordt het (4 stappen)' }).waitFor();
    expect(await violationsInAllLooks(page, 'boom')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Gesprek maken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hebt u een tuin?' }).waitFor();
    await frame().getByRole('button', { name: 'Nee' }).click();
    await frame().getByText('Bel ons.').first().waitFor();
  });
});

describe('a colleague at work', () => {
  it('is named at the flow and at the step', async () => {
    const sam = await editor.site.hire('Sam', ['editor']);
    await go('problemen');
    await sam.browser.post('../../editor/api/locks', { flow: 'portemonnee', step: 'hoe' });
    await go('');
    await page.getByText('Hier werkt nu ook: Sam').waitFor();
    await go('gesprek/portemonnee/hoe');
    await page.getByText(/^Sam werkt nu ook aan deze stap/).waitFor();
  });
});
