import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { type EditorSite, openEditor } from './editor-site.js';

const FLOW = 'identiteitskaart-kwijt';

let editor: EditorSite;
let page: Page;
beforeAll(async () => {
  editor = await openEditor();
  page = editor.page;
});
afterAll(() => editor.close());

const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
/** The words of what has the focus; none when nothing has it. */
const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');

it('mends the example talks that a new question broke, by answering it once', async () => {
  await go(`#/gesprek/${FLOW}/hoe`);
  await page.locator('.step-panel code', { hasText: /^hoe$/ }).waitFor();
  await press('Nieuwe stap hierna');
  await page.getByLabel('De vraag of de tekst').fill('Hebt u de app van DigiD?');
  await page.getByLabel('Wat voor stap is het?').selectOption({ label: 'Vraag: ja of nee' });
  await press('Maken');
  await go(`#/voorbeelden/${FLOW}`);
  await page.getByText('klopt niet meer').first().waitFor();
  await press('Alle voorbeeldgesprekken tegelijk herstellen');
  await page.getByLabel('Bij welke vraag?').selectOption({ label: 'Hebt u de app van DigiD?' });
  await page.getByLabel('Antwoord op “Hebt u de app van DigiD?”').selectOption({ label: 'Ja' });
  const count = page.getByText(/^Dan kloppen weer: (\d+) van de \1 voorbeeldgesprekken\.$/);
  await count.waitFor();
  await page.getByText('Welke voorbeeldgesprekken', { exact: true }).click();
  await page
    .getByText(/eindigt bij “/)
    .first()
    .waitFor();
  await expect.poll(() => page.getByText(/eindigt bij “/).count()).toBeGreaterThan(8);
  expect(await violationsInAllLooks(page, 'mending')).toEqual([]);
  await press('Antwoord invullen');
  await page.getByText('klopt niet meer').first().waitFor({ state: 'detached' });
  await expect.poll(focused).not.toBe('');
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await page.getByText('klopt niet meer').first().waitFor();
});

it('says which conditions change along when a question gets several answers', async () => {
  await go(`#/gesprek/${FLOW}/hoe`);
  await page.locator('.step-panel code', { hasText: /^hoe$/ }).waitFor();
  await page.getByText('Instellingen van deze stap').click();
  await page.getByLabel('Soort vraag').selectOption({ label: 'meer antwoorden' });
  await page.locator('.step-panel').getByText('De voorwaarden zijn meeveranderd bij: “').waitFor();
  await page.getByLabel('Soort vraag').selectOption({ label: 'één antwoord' });
});

it('adds a language to a topic', async () => {
  await go('#/gesprekken');
  await press('Nieuw onderwerp');
  await page.getByLabel('Naam van het onderwerp').fill('Honden');
  await page.getByLabel('Zo vragen mensen ernaar').fill('mijn hond is de riem kwijt');
  await press('Maken');
  await page.getByRole('heading', { level: 1, name: 'Honden' }).waitFor();
  await press('Een taal erbij');
  await press('Maken');
  await page.getByText('Schrijf wat de inwoner kan doen.').waitFor();
  await page.getByLabel('Welke taal?').selectOption({ label: 'Pools' });
  await page.getByLabel('Zinnen zoals mensen ze typen', { exact: true }).fill('mój pies zgubił smycz');
  expect(await violationsInAllLooks(page, 'a language')).toEqual([]);
  await press('Maken');
  const phrases = page.getByLabel('Zinnen zoals mensen ze typen (pl)');
  await expect.poll(() => phrases.inputValue()).toBe('mój pies zgubił smycz');
});
