import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { type EditorSite, openEditor } from './editor-site.js';
import { tabTo } from './keys.js';

let editor: EditorSite;
let page: Page;
beforeAll(async () => {
  editor = await openEditor();
  page = editor.page;
});
afterAll(() => editor.close());

async function go(step: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = `#/gesprek/portemonnee/${hash}`;
  }, step);
  await page.locator('.step-panel code', { hasText: new RegExp(`^${step}$`) }).waitFor();
}

const panel = () => page.locator('.step-panel');
/** The words of what has the focus; none when nothing has it. */
const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const english = (label: string) => page.getByRole('textbox', { name: `${label} (en)` });

/** What is not saved of a file, as it is kept in this browser: a moment after the last change. */
const file = (path: string) =>
  expect.poll(() =>
    page.evaluate((wanted) => {
      const key = Object.keys(localStorage).find((one) => one.includes('editor.work'));
      const { unsaved } = JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as {
        unsaved?: { path: string; text: string }[];
      };
      return unsaved?.find((one) => one.path === wanted)?.text ?? '';
    }, path),
  );

describe('a condition', () => {
  it('is picked together with the keyboard, read out as a sentence, and stands in the file', async () => {
    await go('wanneer');
    await tabTo(page, 'Nieuwe weg met een voorwaarde');
    await page.keyboard.press('Enter');
    const about = panel().getByLabel('Waar gaat het om?');
    await about.focus();
    await page.keyboard.type('Welke documenten');
    await tabTo(page, 'Dit antwoord zit erbij');
    await page.keyboard.type('Paspoort');
    await panel().getByText('Als bij “Welke documenten bent u kwijt?” gekozen is: Paspoort', { exact: true }).waitFor();
    await panel().getByRole('button', { name: 'Nog iets vragen' }).press('Enter');
    await panel().getByRole('button', { name: 'Zo is het goed' }).press('Enter');
    await panel().getByText('Er is nog iets niet gekozen.').waitFor();
    await about.nth(1).selectOption('hoe');
    await panel().getByLabel('Gestolen').press('Space');
    await panel().getByLabel('Juist niet').nth(1).press('Space');
    await panel().getByRole('button', { name: 'Zo is het goed' }).press('Enter');
    const sentence =
      'Als bij “Welke documenten bent u kwijt?” gekozen is: Paspoort en niet geldt: bij “Is het gestolen of verloren?” gekozen is: Gestolen';
    await panel().getByRole('listitem').getByText(sentence).waitFor();
    await file('flows/portemonnee.yaml').toContain(
      '- when: { all: [{ documenten: { includes: paspoort } }, { not: { hoe: gestolen } }] }',
    );
    const last = panel().getByRole('button', { name: /^Omlaag ?: weg 1 van/ });
    await last.press('Enter');
    await page.getByText(/^Deze weg is nu 2 van \d/).waitFor();
    await panel()
      .getByRole('button', { name: /^Weghalen ?: weg 2 van/ })
      .press('Enter');
    await panel().getByText(sentence).waitFor({ state: 'detached' });
    await expect.poll(focused).not.toBe('');
  });
});

describe('a translation', () => {
  it('says when its Dutch has changed and from what, until it is made anew or kept as it is', async () => {
    await go('hoe');
    await panel().getByLabel('Andere taal ernaast').selectOption('en');
    await panel().getByText('Alles is vertaald.').waitFor();
    await panel().getByRole('textbox', { name: 'Tekst, gewoon (nl)' }).fill('Is uw portemonnee gestolen?');
    await panel().getByText('In dit gesprek: 0 niet vertaald, 1 met ander Nederlands.').waitFor();
    await panel().getByText('Vertaald van: Is het gestolen of verloren?').waitFor();
    await panel().getByLabel('Alleen wat ontbreekt of veranderd is').press('Space');
    await expect
      .poll(() =>
        panel()
          .getByRole('textbox', { name: /\(en\)$/ })
          .count(),
      )
      .toBe(3);
    await english('Tekst, gewoon').fill('Was your wallet stolen?');
    await panel().getByText('Alles is vertaald.').waitFor();
    await panel().getByLabel('Alleen wat ontbreekt of veranderd is').press('Space');
    await panel().getByRole('textbox', { name: 'Antwoord: verloren (nl)' }).fill('Zelf verloren');
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByText('en: 0 niet vertaald, 1 veranderd').waitFor();
    await go('wanneer');
    await panel().getByRole('link', { name: 'Naar de volgende stap' }).press('Enter');
    await panel()
      .getByRole('button', { name: /^De vertaling klopt nog ?: Antwoord: verloren/ })
      .press('Enter');
    await panel().getByText('Alles is vertaald.').waitFor();
    await file('content/en/portemonnee.yaml').toContain('Was your wallet stolen?');
    await file('content/en/portemonnee.yaml').not.toContain('translated-from');
  });
});

describe('a hard word', () => {
  it('is explained to residents from the place where it stands', async () => {
    await panel().getByLabel('Andere taal ernaast').selectOption('');
    await panel().getByRole('textbox', { name: 'Tekst, gewoon (nl)' }).fill('Hebt u hulp van de WMO?');
    await panel().getByRole('button', { name: 'Leg "WMO" uit in de woordenlijst' }).press('Enter');
    await panel().getByLabel('Uitleg van "WMO"', { exact: true }).fill('De wet voor hulp thuis.');
    await panel().getByLabel('Makkelijke uitleg van "WMO"').fill('Hulp thuis.');
    await page.keyboard.press('Enter');
    await panel().getByText('Met uitleg voor inwoners: WMO').first().waitFor();
    await file('content/nl/glossary.yaml').toMatch(/WMO:\n {2}text: De wet.*\n {2}simple: Hulp/);
  });
});

describe('a result', () => {
  it('gets an action, with a way to do it that has its words at once, and its own picture', async () => {
    await go('plan');
    await panel().getByLabel('Nieuwe actie').fill('Bel uw zorgverzekering');
    await panel().getByLabel('Nieuwe actie').press('Enter');
    const action = panel().getByText('Bel uw zorgverzekering (Binnenkort)');
    await action.press('Enter');
    await panel().getByLabel('Telefoon', { exact: true }).press('Space');
    const number = panel().getByLabel('Telefoonnummer');
    await number.selectOption('telefoon.gemeente');
    await panel().getByLabel('Balie', { exact: true }).press('Space');
    await panel().getByLabel('Telefoon', { exact: true }).press('Space');
    await panel().getByText('Een inwoner moet dit op minstens één manier kunnen doen. Laat er één staan.').waitFor();
    await panel().getByText('Instellingen van deze stap').press('Enter');
    await panel().getByText('Pictogram bij de stap: geen').press('Enter');
    await panel().getByLabel('Zoek een pictogram').fill('formu');
    await panel().getByText('Gevonden: 1').waitFor();
    await panel().getByRole('radio', { name: 'Papier' }).press('Space');
    await file('flows/portemonnee.yaml').toContain(
      '- bel-uw-zorgverzekering:\n          by: [{ phone: telefoon.gemeente }]',
    );
    await file('flows/portemonnee.yaml').toContain('    pictogram: papier\n');
    const shown = await page.evaluate(async () =>
      (await fetch('/pictogrammen/papier.svg')).headers.get('content-type'),
    );
    expect(shown).toContain('image/svg+xml');
  });
});

describe('the forms of a step', () => {
  it('have nothing that axe finds, and fit a narrow screen', async () => {
    for (const step of ['plan', 'wanneer']) {
      await go(step);
      const open = panel().locator('details:not([open]) > summary');
      for (let index = Math.min(3, await open.count()) - 1; index >= 0; index -= 1) await open.nth(index).click();
      expect(await violationsInAllLooks(page, step)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([step, wide]).toEqual([step, 0]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});
