import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInAllLooks } from './axe.js';
import { atDesk } from './desk-site.js';
import { type EditorSite, openEditor } from './editor-site.js';

/** Every place with the heading of its page. */
const PLACES = {
  '': /^Gesprekken/,
  'gesprek/portemonnee/hoe': 'Ik ben mijn portemonnee kwijt',
  'onderwerp/afval': 'Afval',
  problemen: 'Problemen',
  publiceren: 'Publiceren',
  versies: 'Versies',
  instellingen: 'Instellingen',
} as const;
type Place = keyof typeof PLACES;

let editor: EditorSite;
let page: Page;
beforeAll(async () => {
  editor = await openEditor();
  page = editor.page;
});
afterAll(() => editor.close());

async function go(place: Place): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = `#/${hash}`;
  }, place);
  // The heading of the page before stands there until this one is drawn.
  await page.getByRole('heading', { level: 1, name: PLACES[place] }).waitFor();
  if (place.startsWith('gesprek')) await page.locator('.preview-frame').getByRole('button').first().waitFor();
  if (place === 'problemen') await page.getByText(/^Fouten: \d+/).waitFor();
}

const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every screen of the editor', () => {
  it('has nothing that axe finds, light and dark, narrow and wide; no part is cut off at 360 pixels', async () => {
    for (const place of Object.keys(PLACES) as Place[]) {
      await go(place);
      expect(await violationsInAllLooks(page, place)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect([place, await overflow()]).toEqual([place, 0]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  it('is in English when that is set', async () => {
    await go('instellingen');
    await page.getByLabel('Taal van de balie').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await expect.poll(() => page.title()).toBe('Settings · Wegwijs editor');
    await page.getByLabel('Language of the desk').selectOption('nl');
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  });
});

describe('who may not edit', () => {
  it('sees that, and the way to the desk', async () => {
    const other = await atDesk(editor.browser, editor.site, await editor.site.hire('Piet', ['desk']), {}, '/editor/');
    await other.getByText('Uw account heeft hier geen recht op.').waitFor();
    expect(await other.getByRole('link', { name: 'Naar de balie' }).getAttribute('href')).toBe('/desk/');
  });
});
