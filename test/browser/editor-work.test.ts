import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import type { Person } from '../server/staff-desk.js';
import { type EditorSite, openEditor } from './editor-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';

let editor: EditorSite;
let page: Page;
let sam: Person;
beforeAll(async () => {
  editor = await openEditor();
  page = editor.page;
  sam = await editor.site.hire('Sam', ['editor']);
});
afterAll(() => editor.close());

/** The words of what has the focus; none when nothing has it. */
const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const text = (level: string) => page.getByRole('textbox', { name: `Tekst, ${level} (nl)` });
const preview = () => page.locator('.preview-frame');

/** Saves with a line, and waits until it is done. */
async function save(message: string): Promise<void> {
  await page.getByRole('button', { name: 'Bewaren' }).first().click();
  await page.getByLabel('Wat hebt u veranderd?').fill(message);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
}

/** A colleague saves another title, from elsewhere. */
async function samSaves(change: (text: string) => string): Promise<void> {
  const path = 'content/nl/portemonnee.yaml';
  const draft = (await sam.browser.get('../../editor/api/draft')).body as unknown as {
    files: { path: string; text: string; hash: string }[];
  };
  const file = draft.files.find((one) => one.path === path);
  const files = [{ path, text: change(file?.text ?? ''), was: file?.hash }];
  const answer = await sam.browser.post('../../editor/api/saves', { message: 'Sam was hier', files });
  expect(answer.status).toBe(200);
}

describe('an editor with a keyboard', () => {
  it('walks through the steps, makes one, moves it, takes it away and takes that back', async () => {
    await tabTo(page, 'Ik ben mijn portemonnee kwijt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ik ben mijn portemonnee kwijt' }).waitFor();
    await page.locator('.outline a').first().waitFor();
    await hasFocus(page.getByRole('heading', { level: 1, name: 'Ik ben mijn portemonnee kwijt' }));
    await tabTo(page, 'stap 1 van 14');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('stap 2 van 14, bericht, leidt naar Wat bent u kwijt?');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Nieuwe stap hierna');
    await page.keyboard.press('Enter');
    await hasFocus(page.getByLabel('De vraag of de tekst'));
    await page.keyboard.type('Hebt u een fiets bij u?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Hebt u een fiets bij u?' }).waitFor();
    const own = page.locator('.outline a[data-step="hebt-u-een-fiets-bij-u"]');
    await own.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText(/^Verplaatst: in het bestand nu plaats 3 van 15/).waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('Weggehaald: Hebt u een fiets bij u?').waitFor();
    await own.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await own.waitFor();
    await page.reload();
    await own.waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Alles is bewaard.').waitFor();
    await own.waitFor({ state: 'detached' });
  });
});

describe('a text', () => {
  it('is judged while one types, with better words one press away, and shows in the preview at once', async () => {
    await page.locator('.outline a[data-step="hoe"]').click();
    await page.getByRole('heading', { level: 2, name: 'Is het gestolen of verloren?' }).waitFor();
    await page.getByRole('button', { name: 'Begin hier' }).click();
    await preview().getByText('Is het gestolen of verloren?').waitFor();
    await text('gewoon').fill('Is uw tas tevens gestolen?');
    await page.getByRole('button', { name: 'Maak van "tevens": ook' }).click();
    await expect.poll(() => text('gewoon').inputValue()).toBe('Is uw tas ook gestolen?');
    await text('gewoon').fill('Is uw tas gestolen of verloren?');
    await preview().getByText('Is uw tas gestolen of verloren?').waitFor();
    await page.getByRole('checkbox', { name: 'Makkelijker' }).check();
    await preview().getByText('Is het gestolen? Of bent u het verloren?').waitFor();
    await page.getByRole('checkbox', { name: 'Makkelijker' }).uncheck();
  });

  it('is not lost when the page is closed in the middle of typing', async () => {
    await text('gewoon').pressSequentially(' Echt');
    await page.reload();
    // The English file now says which Dutch it was made from.
    await page.getByText('2 bestanden niet bewaard.').waitFor();
    await expect.poll(() => text('gewoon').inputValue()).toBe('Is uw tas gestolen of verloren? Echt');
    await text('gewoon').fill('Is uw tas gestolen of verloren?');
  });

  it('is saved with a line that says what was done', async () => {
    await page.getByRole('button', { name: 'Bewaren' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Schrijf in een korte zin wat u hebt veranderd.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await save('De vraag is duidelijker');
    await page.getByText('Alles is bewaard.').waitFor();
  });
});

describe('two editors', () => {
  it('at one flow save together what each changed, also where the lines touch', async () => {
    await text('gewoon').fill('Is uw jas gestolen of verloren?');
    await text('gewoon').blur();
    await samSaves((all) =>
      all
        .replace('title: Ik ben mijn portemonnee kwijt', 'title: Mijn portemonnee is weg')
        .replace('Is het gestolen? Of bent u het verloren?', 'Is het gestolen of kwijt?'),
    );
    await save('Jas');
    await page.getByText('Bewaard, samen met wat een collega veranderde.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Mijn portemonnee is weg' }).waitFor();
    await expect.poll(() => text('gewoon').inputValue()).toBe('Is uw jas gestolen of verloren?');
    await expect.poll(() => text('makkelijker').inputValue()).toBe('Is het gestolen of kwijt?');
  });

  it('at one text see both sides, and nothing of the rest is lost', async () => {
    await text('gewoon').fill('Is uw fiets gestolen of verloren?');
    await text('makkelijker').fill('Is uw fiets gestolen?');
    await text('makkelijker').blur();
    await samSaves((all) => all.replace('Is uw jas gestolen of verloren?', 'Is uw tas gestolen of verloren?'));
    await save('Fiets');
    await page.getByRole('heading', { name: 'Een collega veranderde hetzelfde' }).waitFor();
    await page
      .getByRole('heading', { name: 'Het gaat om: Stap "Is uw fiets gestolen of verloren?" (nl): Tekst' })
      .waitFor();
    expect(await page.locator('.diff').first().textContent()).toContain('Is uw fiets');
    expect(await page.locator('.diff').last().textContent()).toContain('Is uw tas');
    await page.getByRole('button', { name: 'De andere tekst nemen' }).click();
    await save('Fiets, na overleg');
    await page.getByText('Alles is bewaard.').waitFor();
    await expect.poll(() => text('gewoon').inputValue()).toBe('Is uw tas gestolen of verloren?');
    await expect.poll(() => text('makkelijker').inputValue()).toBe('Is uw fiets gestolen?');
  });
});

describe('publishing', () => {
  it('shows what changes, gives it to residents, and can be taken back', async () => {
    const titleNow = async () => (await begin(editor.site.url, { flow: 'portemonnee' })).view.flowTitle;
    expect(await titleNow()).toBe('Ik ben mijn portemonnee kwijt');
    await page.getByRole('link', { name: 'Publiceren' }).click();
    await page.locator('summary', { hasText: 'content/nl/portemonnee.yaml' }).click();
    await page.getByText('title: Mijn portemonnee is weg').waitFor();
    await page.getByText('Fouten: 0.').waitFor();
    await page.getByLabel('Wat verandert er voor inwoners?').waitFor();
    const reasons = await page.getByLabel(/^Waarom mag dit zo blijven/).all();
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) await reason.fill('De vertaling komt morgen.');
    await page.getByLabel('Wat verandert er voor inwoners?').fill('Een kortere titel');
    await page.getByRole('link', { name: 'Ga naar de plek' }).first().click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByRole('link', { name: 'Publiceren' }).click();
    await expect.poll(() => page.getByLabel('Wat verandert er voor inwoners?').inputValue()).toBe('Een kortere titel');
    const kept = await page.getByLabel(/^Waarom mag dit zo blijven/).all();
    expect(await Promise.all(kept.map((reason) => reason.inputValue()))).toEqual(
      reasons.map(() => 'De vertaling komt morgen.'),
    );
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByRole('heading', { level: 3, name: 'Een kortere titel' }).waitFor();
    expect(await titleNow()).toBe('Mijn portemonnee is weg');
    await page.getByText('Terug naar deze versie').first().click();
    await page.getByLabel('Waarom gaat u terug?').fill('Toch niet');
    await page.getByRole('button', { name: 'Teruggaan' }).click();
    await page.getByRole('heading', { level: 3, name: 'Toch niet' }).waitFor();
    expect(await titleNow()).toBe('Ik ben mijn portemonnee kwijt');
  });
});
