import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftAnswer } from '../../src/protocol/editor.js';
import type { Person } from '../server/staff-desk.js';
import { violationsInAllLooks } from './axe.js';
import { freshContext, openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';
import { tabTo } from './keys.js';

const TEXTS = 'content/nl/portemonnee.yaml';
const FLOW = 'flows/portemonnee.yaml';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

let site: DeskSite;
let browser: Browser;
let fatima: Person;
let page: Page;
beforeAll(async () => {
  site = await openDeskSite({ WEGWIJS_PUBLISH_NEEDS_REVIEW: 'on' });
  browser = await openBrowser();
  fatima = await site.hire('Fatima', ['editor', 'publisher']);
  await change(TEXTS, 'Is het gestolen of verloren?', 'Is uw tas gestolen of verloren?');
  await change(FLOW, 'flow: portemonnee\n', 'flow: portemonnee\nowner: Burgerzaken\nreview: 2026-11-01\n');
  page = await atDesk(browser, site, fatima, {}, '/editor/#/nakijken');
  page.setDefaultTimeout(50_000);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Saves other words in a file of the draft. */
async function change(path: string, from: string, to: string): Promise<void> {
  const { files } = (await fatima.browser.get('../../editor/api/draft')).body as unknown as DraftAnswer;
  const { text = '', hash = null } = files.find((file) => file.path === path) ?? {};
  const changed = [{ path, text: text.replace(from, to), was: hash }];
  const saved = await fatima.browser.post('../../editor/api/saves', { message: 'Andere woorden', files: changed });
  expect([saved.status, text.includes(from)]).toEqual([200, true]);
}

async function onPhone(link: string): Promise<Page> {
  const other = await (await freshContext(browser, PHONE)).newPage();
  await other.goto(link);
  await other.getByRole('heading', { level: 1, name: 'Wilt u dit nakijken?' }).waitFor();
  return other;
}

const focused = (at: Page) => at.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
const overflow = (at: Page) =>
  at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a review by a link', () => {
  let link = '';

  it('is asked by an editor, who is told what is due again too', async () => {
    await page.getByRole('heading', { name: 'Opnieuw nakijken' }).waitFor();
    await page.getByRole('heading', { name: 'Burgerzaken' }).waitFor();
    await page.getByText('te laat').waitFor();
    await page.getByRole('button', { name: 'Vragen' }).click();
    await page.getByText('Vul de naam in van wie het nakijkt.').waitFor();
    await expect.poll(() => focused(page)).toBe('review-ask-name');
    await page.getByLabel('Naam van wie het nakijkt').fill('Anna');
    await page.getByLabel('Tot en met welke dag?').fill('2026-12-01');
    await page.getByLabel('Waar moet diegene op letten?').fill('Klopt de vraag?');
    await page.getByRole('button', { name: 'Vragen' }).click();
    await page.getByText('Geef deze link zelf aan Anna.').waitFor();
    link = await page.getByLabel('Link om door te geven').inputValue();
    await page.getByText('nog niet bekeken').waitFor();
    expect(await violationsInAllLooks(page, 'nakijken')).toEqual([]);
    await page.goto(`${site.url}/editor/#/publiceren`);
    await page.getByText('wacht op antwoord').first().waitFor();
    expect(await page.getByLabel('Wat verandert er voor inwoners?').count()).toBe(0);
  });

  it('is done on a phone with the keyboard alone', async () => {
    const anna = await onPhone(link);
    await anna.getByText('Klopt de vraag?').waitFor();
    expect(await violationsInAllLooks(anna, 'link')).toEqual([]);
    await tabTo(anna, 'Beginnen');
    await anna.keyboard.press('Enter');
    await anna.getByText('Nagekeken: 0 van 2.').first().waitFor();
    await expect.poll(() => focused(anna)).toBe('Wilt u dit nakijken?');
    await anna.locator('.review-screen').getByText('Is uw tas gestolen of verloren?').first().waitFor();
    expect(await violationsInAllLooks(anna, 'review')).toEqual([]);
    expect(await overflow(anna)).toBe(0);
    await tabTo(anna, 'Zo komt een inwoner hier');
    await tabTo(anna, 'Ja, dit klopt');
    await anna.keyboard.press('Space');
    await anna.getByText('Nagekeken: 1 van 2.').first().waitFor();
    await tabTo(anna, 'Klaar');
    await anna.keyboard.press('Enter');
    await anna.getByText('Kies of dit klopt.').waitFor();
    await hasFocus(anna.locator('#review-say-2 input').first());
    const kept = anna.waitForResponse((answer) => answer.request().postData()?.includes('not-good') ?? false);
    await anna.keyboard.press('ArrowDown');
    await tabTo(anna, 'Wat moet er anders?');
    await anna.keyboard.type('Noem ook het team.');
    await kept;
    await anna.reload();
    await anna.getByRole('button', { name: 'Verdergaan' }).click();
    await expect.poll(() => anna.getByRole('radio', { checked: true }).count()).toBe(2);
    await anna.getByLabel('Wat moet er anders?').fill('Noem ook het team.');
    await anna.getByRole('button', { name: 'Klaar' }).press('Enter');
    await anna.getByText('U bent klaar. Dank u wel.').waitFor();
    await expect.poll(() => focused(anna)).toBe('Wilt u dit nakijken?');
    await anna.context().close();
  });

  it('tells another browser kindly whom to ask, and the editor what was not good', async () => {
    await page.goto(`${site.url}/editor/#/nakijken/1`);
    await page.getByText('Noem ook het team.').waitFor();
    await page.getByText('niet goedgekeurd').waitFor();
    expect(await violationsInAllLooks(page, 'nakijken/1')).toEqual([]);
    const other = await onPhone(link);
    await other.getByText('U bent klaar.').waitFor();
    expect(await other.getByRole('button').count()).toBe(0);
    await other.context().close();
  });
});

describe('a step', () => {
  it('has an owner and a day to look again, in its form', async () => {
    await page.goto(`${site.url}/editor/#/gesprek/portemonnee/hoe`);
    const panel = page.locator('.step-panel');
    await panel.getByText('Wie hiervoor zorgt').click();
    await panel.getByLabel('Team of persoon').fill('Veiligheid');
    await panel.getByLabel('Opnieuw nakijken op').fill('2026-11-20');
    await panel.getByLabel('Opnieuw nakijken op').blur();
    await page.goto(`${site.url}/editor/#/nakijken`);
    await page.getByRole('heading', { name: 'Veiligheid' }).waitFor();
    await page.getByRole('link', { name: 'Ik ben mijn portemonnee kwijt: Is uw tas gestolen of verloren?' }).waitFor();
  });
});
