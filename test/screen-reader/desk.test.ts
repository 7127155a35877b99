import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.js';
import { atDesk, type DeskSite, openDeskSite } from '../browser/desk-site.js';
import { hasFocus } from '../browser/has-focus.js';
import { begin, type Resident } from '../server/client.js';
import { type PageReader, readerOn } from './page-reader.js';

let site: DeskSite;
let browser: Browser;
let page: Page;
let reader: PageReader;
let resident: Resident;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  page = await atDesk(browser, site, await site.hire('Fatima', ['desk']), { bypassCSP: true });
  reader = await readerOn(page);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const readTo = (words: string) => reader.readTo(words);
const press = (words: string) => reader.press(words);
const heard = (words: string) => reader.heard(words);
const saidByItself = () => reader.saidByItself();

describe('the desk read aloud, from "ik ben er" to the end of a talk', () => {
  it('has headings, lists and names to find the way by, and a shift that says whether it is on', async () => {
    const all = await readTo('end of document');
    expect(all).toContain('heading, Gesprekken, level 1');
    expect(all.some((line) => line.startsWith('navigation'))).toBe(true);
    expect(all.filter((line) => line === 'main')).toHaveLength(1);
    await press('button, Ik ben er');
    await page.locator('button[aria-pressed="true"]', { hasText: 'Ik ben er' }).waitFor();
    expect((await readTo('button, Ik ben er')).at(-1)).toContain('pressed');
  });

  it('says who comes to wait, and takes them', async () => {
    resident = await begin(site.url, { flow: 'portemonnee' });
    await resident.turn({ type: 'choose', step: 'gevaar', option: 'veilig' });
    await resident.turn({ type: 'ask-for-person' });
    await heard('polite: Er wacht iemand: ');
    await press('button, Volgende');
    await page.getByLabel('Uw bericht').waitFor();
    // The focus, and with it the reader, stands on the heading of the talk.
    await hasFocus(page.getByRole('heading', { level: 1 }));
  });

  it('reads what was told, says each new message once, and sends an answer', async () => {
    const passed = await readTo('textbox, Uw bericht');
    expect(passed.join('\n')).toContain('Bent u nu veilig?');
    await resident.turn({ type: 'write', text: 'Mijn tas is weg' });
    await heard('polite: Inwoner: Mijn tas is weg');
    // What came in has not moved the reader away from where one was about to write.
    await reader.type('Ik help u');
    await press('button, Versturen');
    await page.locator('.line-staff', { hasText: 'Ik help u' }).waitFor();
    // The line may stand there before the desk knows that it was sent: then one is back in the field.
    await hasFocus(page.getByLabel('Uw bericht'));
    expect((await resident.get()).body.view.talk?.messages.at(-1)).toMatchObject({ from: 'staff', text: 'Ik help u' });
    const said = await saidByItself();
    expect(said.filter((line) => line.includes('Mijn tas is weg'))).toEqual(['polite: Inwoner: Mijn tas is weg']);
  });

  it('ends the talk, and is back at the work with its heading', async () => {
    await press('button, Gesprek afronden');
    await page.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
    expect((await resident.get()).body.view.kind).toBe('question');
    await readTo('heading, Gesprekken, level 1');
  });
});
