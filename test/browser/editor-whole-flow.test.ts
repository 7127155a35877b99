import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import { type EditorSite, openEditor } from './editor-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';

let editor: EditorSite;
let page: Page;
beforeAll(async () => {
  editor = await openEditor();
  page = editor.page;
});
afterAll(() => editor.close());

/** A step with its preview has more places to stop at than a page of residents; from the last one Tab begins again above. */
const MOST = 160;

/** Goes to a field with Tab and types over what stands there. */
async function fill(field: string, text: string): Promise<void> {
  await tabTo(page, field, MOST);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes to a list with Tab and picks what begins with these words. */
async function pick(list: string, words: string): Promise<void> {
  await tabTo(page, list, MOST);
  await page.keyboard.type(words);
}

async function press(button: string): Promise<void> {
  await tabTo(page, button, MOST);
  await page.keyboard.press('Enter');
}

/** Waits for a page or a step that is new: one who presses keys stands on its heading then, and goes on from there. */
const heading = (level: number, name: string) => hasFocus(page.getByRole('heading', { level, name }));

/** A new step where this answer of the step on the screen leads. */
async function addStepAt(answer: string, text: string, kind: string): Promise<void> {
  await press(`Meer met dit antwoord: ${answer}`);
  await press('Nieuwe stap bij dit antwoord');
  await hasFocus(page.getByLabel('De vraag of de tekst'));
  await page.keyboard.type(text);
  await pick('Wat voor stap is het?', kind);
  await press('Maken');
  await heading(2, text);
}

/** Saves, and publishes; a warning gets a reason. */
async function publish(message: string): Promise<void> {
  await press('Bewaren');
  await hasFocus(page.getByLabel('Wat hebt u veranderd?'));
  await page.keyboard.type(message);
  await page.keyboard.press('Enter');
  await page.getByText('Alles is bewaard.').waitFor();
  await press('Publiceren');
  await heading(1, 'Publiceren');
  await page.getByLabel('Wat verandert er voor inwoners?').waitFor();
  for (const reason of await page.getByLabel(/^Waarom mag dit zo blijven/).all()) {
    await tabTo(page, (await reason.getAttribute('name')) ?? '');
    await page.keyboard.type('De vertaling komt later.');
  }
  await fill('Wat verandert er voor inwoners?', message);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 3, name: message }).first().waitFor();
}

/** What a resident reads who begins now: the first question, the new one, and the end. */
async function outcomeNow(): Promise<readonly string[]> {
  const resident = await begin(editor.site.url, { flow: 'ik-wil-een-moestuin' });
  const asked = (await resident.turn({ type: 'choose', step: 'vraag', option: 'wanneer' })).body.view;
  const end = (await resident.turn({ type: 'choose', step: 'woont-u-in-voorbeeld', option: 'ja' })).body.view;
  return [resident.view.title, asked.title, end.title];
}

describe('a flow of five steps, with the keyboard alone', () => {
  it('is begun from an example and gets its own words', async () => {
    await press('Nieuw gesprek');
    await hasFocus(page.getByLabel('Naam voor inwoners'));
    await page.keyboard.type('Ik wil een moestuin');
    await pick('Begin met dit voorbeeld', 'Alleen uitleg');
    await press('Maken');
    await heading(1, 'Ik wil een moestuin');
    await page.locator('.outline a').nth(3).waitFor();
    await addStepAt('Wanneer krijg ik hulp?', 'Woont u in Voorbeeld?', 'Vraag: ja of nee');
    await expect.poll(() => page.locator('.outline a').count()).toBe(5);
    await fill('Tekst, makkelijker (nl)', 'Woont u in Voorbeeld?');
    await pick('Andere taal ernaast', 'en');
    await fill('Tekst, gewoon (en)', 'Do you live in Voorbeeld?');
    await fill('Tekst, makkelijker (en)', 'Do you live in Voorbeeld?');
  });

  it('is published, and a resident walks through it', async () => {
    await publish('Een nieuw gesprek over moestuinen');
    expect(await outcomeNow()).toEqual(['Wat wilt u weten?', 'Woont u in Voorbeeld?', 'Wanneer u hulp krijgt']);
  });

  it('is changed, published again, and put back', async () => {
    await press('Gesprekken');
    await press('Ik wil een moestuin');
    await heading(1, 'Ik wil een moestuin');
    await fill('Tekst, gewoon (nl)', 'Wat wilt u weten over moestuinen?');
    await publish('De vraag zegt waarover het gaat');
    expect((await outcomeNow())[0]).toBe('Wat wilt u weten over moestuinen?');
    await press('Terug naar deze versie');
    await fill('Waarom gaat u terug?', 'De kortere vraag was beter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'De kortere vraag was beter' }).first().waitFor();
    expect((await outcomeNow())[0]).toBe('Wat wilt u weten?');
  });
});
