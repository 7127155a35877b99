import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { type EditorSite, openEditor } from './editor-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';
import { MONDAY } from './site.js';

let editor: EditorSite;
let page: Page;
beforeAll(async () => {
  editor = await openEditor(['editor']);
  page = editor.page;
  // The calendar begins at the day it is.
  await page.clock.setFixedTime(MONDAY);
  await page.reload();
  await page.getByRole('heading', { name: 'Gesprekken (' }).waitFor();
});
afterAll(() => editor.close());

const heading = (part: string) => page.getByRole('heading', { level: 1, name: `Gegevens van de gemeente: ${part}` });
/** The words of what has the focus; none when nothing has it. */
const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page has nothing that axe finds and nothing that is cut off, on a narrow phone. */
async function isGoodWhenNarrow(what: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  expect([what, await overflow(), await axeViolations(page)]).toEqual([what, 0, []]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('the fee of next year', () => {
  it('is put in with the keyboard, and is said to residents from its first day', async () => {
    await tabTo(page, 'Gemeente');
    await page.keyboard.press('Enter');
    await heading('namen en teksten').waitFor();
    await tabTo(page, 'prijzen');
    await page.keyboard.press('Enter');
    await heading('prijzen').waitFor();
    await expect.poll(focused).toBe('Gegevens van de gemeente: prijzen');
    await tabTo(page, 'Volgend bedrag, vanaf zaterdag 1 januari 2028: Spoed reisdocument');
    await tabTo(page, 'Volgend bedrag, vanaf zaterdag 1 januari 2028: Rijbewijs');
    await page.keyboard.press('Enter');
    await tabTo(page, 'next-leges-rijbewijs-amount');
    await page.keyboard.type('gratis');
    await page.keyboard.press('Enter');
    await page.getByText('Dit is geen bedrag. Schrijf bijvoorbeeld 78,50.').waitFor();
    await hasFocus(page.locator('#next-leges-rijbewijs-amount'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('€ 54,05');
    await page.keyboard.press('Enter');
    await page.getByText('Vanaf zaterdag 1 januari 2028 lezen zij: € 54,05.').waitFor();
    await page.getByText('€ 54,05 geldt vanaf zaterdag 1 januari 2028.').waitFor();
    await page.getByText('1 bestand niet bewaard.').waitFor();
    await isGoodWhenNarrow('prijzen');
  });

  it('is typed sign by sign, and put in order when one leaves the field', async () => {
    const amount = page.locator('[data-fact="leges.bezorgen"]').getByLabel('Bedrag in euro').first();
    await amount.fill('');
    await amount.pressSequentially('6,5', { delay: 60 });
    expect(await amount.inputValue()).toBe('6,5');
    await amount.blur();
    await expect.poll(() => amount.inputValue()).toBe('6,50');
    await page.keyboard.press('Control+z');
    await expect.poll(() => amount.inputValue()).toBe('4,95');
  });

  it('leads to the steps that say it', async () => {
    await page.locator('#next-leges-rijbewijs-amount').focus();
    await tabTo(page, 'Waar staat dit? (2): Rijbewijs');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Mijn rijbewijs is kwijt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mijn rijbewijs is kwijt' }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/gesprek/rijbewijs-kwijt/plan');
  });

  it('is taken back with Ctrl+Z', async () => {
    await page.goBack();
    await heading('prijzen').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Alles is bewaard.').waitFor();
    await page.getByText('Vanaf zaterdag 1 januari 2028 lezen zij').waitFor({ state: 'detached' });
  });
});

describe('a holiday', () => {
  const day = (iso: string) => page.locator(`[data-day="${iso}"]`);

  it('is put on the calendar with the keyboard', async () => {
    await page.getByRole('link', { name: 'feestdagen', exact: true }).click();
    await heading('feestdagen').waitFor();
    await tabTo(page, 'Volgende maand');
    for (const month of ['december 2026', 'januari 2027', 'februari 2027', 'maart 2027']) {
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: month }).waitFor();
    }
    await page.keyboard.press('Tab');
    await expect.poll(focused).toContain('dinsdag 23 maart 2027');
    for (const key of ['Home', 'PageDown', 'PageDown', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
    }
    await page.getByRole('heading', { name: 'mei 2027' }).waitFor();
    await expect.poll(focused).toContain('woensdag 5 mei 2027');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('woensdag 5 mei 2027');
    // The form of this day is open by now: asking for it once more leads there again.
    await day('2027-05-05').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('woensdag 5 mei 2027');
    await page.getByText('Om 10.00 uur lezen inwoners die dag: Wij zijn nu dicht.').waitFor();
    await isGoodWhenNarrow('een dag');
    expect(await page.getByLabel('Waarom (nl)').inputValue()).toBe('Bevrijdingsdag');
    await tabTo(page, 'In de kalender zetten');
    await page.keyboard.press('Enter');
    await day('2027-05-05').getByText('dicht', { exact: true }).waitFor();
    await expect.poll(focused).toContain('woensdag 5 mei 2027, dicht, Bevrijdingsdag');
    await isGoodWhenNarrow('feestdagen');
  });

  it('can have other hours, said under their field when they cannot be, and go again', async () => {
    await page.keyboard.press('Enter');
    await page.getByLabel('Deze dag is de gemeente').selectOption('other');
    await page.getByLabel('Deze dag: tot').fill('8');
    await page.getByLabel('Deze dag: tot').blur();
    await page.getByText('De tijd "tot" moet later zijn dan de tijd "van".').waitFor();
    await page.getByLabel('Deze dag: tot').fill('12 uur');
    await page.getByRole('button', { name: 'In de kalender zetten' }).click();
    await day('2027-05-05').getByText('anders', { exact: true }).waitFor();
    await expect.poll(focused).toContain('9.00-12.00, Bevrijdingsdag');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Deze dag weer zoals elke week' }).click();
    await day('2027-05-05').getByText('anders', { exact: true }).waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('woensdag 5 mei 2027');
  });
});

describe('what is typed', () => {
  it('is put in groups for a phone, told wrong for a link, and stays where it is used', async () => {
    await page.getByRole('link', { name: 'telefoonnummers', exact: true }).click();
    const number = page.getByLabel('Nummer: Ing', { exact: true });
    await number.fill('0201234567');
    await number.blur();
    await expect.poll(() => number.inputValue()).toBe('020 123 45 67');
    await page.getByText('Wie erop drukt, belt +31201234567.').waitFor();
    await page.getByRole('link', { name: 'links', exact: true }).click();
    await page.getByLabel('Link: Afval', { exact: true }).fill('www.example.org');
    await page.getByText('Dit is geen link. Een link begint met https://.').waitFor();
    await page.locator('[data-fact="link.afval"]').getByRole('button', { name: 'Weghalen' }).click();
    await page.getByText('Dit gegeven wordt nog gebruikt: onderwerp "afval"').waitFor();
  });
});

describe('calling back and help near by', () => {
  it('are filled in, and what cannot be is told under its field', async () => {
    await page.getByRole('link', { name: 'balie en terugbellen' }).click();
    await heading('balie en terugbellen').waitFor();
    const until = page.getByLabel('Ochtend: tot');
    await until.fill('8');
    await until.blur();
    await page.getByText('De tijd "tot" moet later zijn dan de tijd "van".').waitFor();
    // As people type: a pause after every sign, in which nothing is put in order yet.
    await until.fill('');
    await until.pressSequentially('17.30', { delay: 60 });
    await page.getByLabel('Ochtend: van').fill('');
    await page.getByLabel('Ochtend: van').pressSequentially('13', { delay: 60 });
    await page.getByLabel('Ochtend: van').blur();
    await expect.poll(() => page.getByLabel('Ochtend: van').inputValue()).toBe('13.00');
    expect(await until.inputValue()).toBe('17.30');
    await page.getByText('De tijd "tot" moet later zijn dan de tijd "van".').waitFor({ state: 'detached' });
    await page.getByLabel('Nummer dat inwoners zien als u belt').fill('geheim');
    await page.getByText('Schrijf een telefoonnummer, of "anoniem".').waitFor();
    await page.getByLabel('Nummer dat inwoners zien als u belt').fill('anoniem');
    await isGoodWhenNarrow('terugbellen');
    await page.getByRole('link', { name: 'hulp in de buurt' }).click();
    await heading('hulp in de buurt').waitFor();
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await hasFocus(page.locator('#new-near-name'));
    await page.keyboard.type('Buurthuis');
    await page.getByLabel('Wat krijgt iemand daar?', { exact: true }).last().fill('Hulp met post. Het is gratis.');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('heading', { level: 2, name: 'Buurthuis' }).waitFor();
    await isGoodWhenNarrow('hulp in de buurt');
    await page.getByRole('button', { name: /^Weghalen ?: Buurthuis$/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Buurthuis' }).waitFor({ state: 'detached' });
    await expect.poll(focused).not.toBe('');
  });
});
