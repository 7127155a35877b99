import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import { violationsInAllLooks } from './axe.js';
import { freshContext, openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { tabTo } from './keys.js';

const PATH = 'content/nl/portemonnee.yaml';
const [OLD, NEW] = ['Wat bent u kwijt?', 'Wat bent u precies kwijt?'];
const SAFE = { type: 'choose', step: 'gevaar', option: 'veilig' } as const;

let site: DeskSite;
let browser: Browser;
let editor: Page;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  const fatima = await site.hire('Fatima', ['editor', 'publisher', 'desk']);
  const { files } = (await fatima.browser.get('../../editor/api/draft')).body as unknown as {
    files: { path: string; text: string; hash: string }[];
  };
  const file = files.find(({ path }) => path === PATH);
  const text = file?.text.replace(`text: ${OLD}`, `text: ${NEW}`);
  const saved = { message: 'Duidelijker', files: [{ path: PATH, text, was: file?.hash }] };
  expect((await fatima.browser.post('../../editor/api/saves', saved)).status).toBe(200);
  editor = await atDesk(browser, site, fatima, {}, '/editor/#/publiceren');
  // The server works in this process: while it checks what is published, nothing else moves.
  editor.setDefaultTimeout(50_000);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('a text is corrected for a resident who is reading it, and the desk sees who read the old one', async () => {
  const waits = await begin(site.url, { flow: 'portemonnee' });
  await waits.turn(SAFE);
  await waits.turn({ type: 'ask-for-callback', name: 'Sanne', phone: '0612345678' });
  const context = await freshContext(browser, { javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto(`${site.url}/`);
  await reader.locator('button[value="portemonnee"]').click();
  await reader.locator('button[value="veilig"]').click();
  await reader.getByRole('heading', { name: OLD }).waitFor();

  await editor.getByLabel('Ook verbeteren in gesprekken die nu lopen').waitFor();
  await tabTo(editor, 'Wat verandert er voor inwoners?');
  await editor.keyboard.type('De vraag was niet duidelijk');
  await tabTo(editor, 'Ook verbeteren in gesprekken die nu lopen');
  await editor.keyboard.press('Space');
  await editor.getByText('Nu lopen er minder dan 10 gesprekken met de oude tekst.', { exact: true }).waitFor();
  expect(await violationsInAllLooks(editor, 'correcting')).toEqual([]);
  await tabTo(editor, 'Publiceren en verbeteren');
  await editor.keyboard.press('Enter');
  await editor.getByRole('dialog').getByText('ook bij inwoners die nu bezig zijn').waitFor();
  await tabTo(editor, 'Ja, verbeter de tekst');
  await editor.keyboard.press('Enter');
  await editor.getByText('verbeterd, ook in lopende gesprekken').waitFor();

  await reader.reload();
  await reader.getByRole('heading', { name: NEW }).waitFor();
  await reader.getByText('Wij hebben deze uitleg verbeterd. Lees hem nog een keer.').waitFor();

  await editor.goto(`${site.url}/desk/#/terugbellen`);
  const entry = editor.getByRole('listitem').filter({ has: editor.getByRole('heading', { name: 'Sanne' }) });
  await entry.getByText('las een oude uitleg').waitFor();
  await entry.getByText(NEW).waitFor();
  await editor.getByLabel('Toon alleen wie de oude uitleg las').check();
  await entry.getByText(OLD, { exact: true }).waitFor();
  expect(await violationsInAllLooks(editor, 'the calls')).toEqual([]);
});
