import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, type Resident } from '../server/client.js';
import type { Person } from '../server/staff-desk.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';
import { WALLET } from './paths.js';

let site: DeskSite;
let browser: Browser;
let fatima: Person;
let piet: Person;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  fatima = await site.hire('Fatima', ['desk', 'editor']);
  piet = await site.hire('Piet', ['desk']);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Somebody who lost a wallet, answered some questions and asks for a person. */
async function waiting(steps = 3): Promise<Resident> {
  const resident = await begin(site.url, { flow: 'portemonnee' });
  for (const input of WALLET.slice(0, steps)) await resident.turn(input);
  await resident.turn({ type: 'ask-for-person' });
  return resident;
}

const viewOf = async (resident: Resident) => (await resident.get()).body.view;
const status = (page: Page) => page.locator('[data-region="status"]');

async function withDesks(people: readonly Person[], act: (...pages: Page[]) => Promise<void>): Promise<void> {
  const pages = [];
  for (const person of people) pages.push(await atDesk(browser, site, person));
  try {
    for (const page of pages) await onShift(page);
    await act(...pages);
  } finally {
    for (const page of pages) await page.context().close();
  }
}

/** Draws the desk anew with this on it; from then on nothing comes in at it until what is answered is called. */
async function holdNews(page: Page, shown: Locator): Promise<() => void> {
  const held: (() => void)[] = [];
  let holds = false;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (holds) held.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  await page.reload();
  await shown.waitFor();
  holds = true;
  return () => {
    holds = false;
    for (const tell of held.splice(0)) tell();
  };
}

/** Takes the talk that waits and ends up in it. */
async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByLabel('Uw bericht').waitFor();
}

/** The line may stand in the talk before the desk knows that it was sent. */
const isEmpty = (page: Page) => expect.poll(() => page.getByLabel('Uw bericht').inputValue()).toBe('');

async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gesprek afronden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
}

describe('a talk at the desk', () => {
  it('is taken by one of two who press at once, and the other is told', async () => {
    await withDesks([fatima, piet], async (one, two) => {
      if (!one || !two) throw new Error('two desks');
      await waiting();
      // Neither has heard of the other when both have pressed, however long that takes.
      const takeOn = (page: Page) => page.getByRole('button', { name: /^Aannemen/ });
      const letGo = await Promise.all([one, two].map((page) => holdNews(page, takeOn(page))));
      for (const page of [one, two]) await takeOn(page).click();
      for (const go of letGo) go();
      const took = async (page: Page) => {
        await page.getByLabel('Uw bericht').waitFor();
        return page;
      };
      const mine = await Promise.race([took(one), took(two)]);
      const other = mine === one ? two : one;
      await other.getByText('Een collega was u voor').waitFor();
      expect(await other.getByLabel('Uw bericht').count()).toBe(0);
      await end(mine);
    });
  });

  it('shows what was told already, goes both ways, and shows markup as text', async () => {
    await withDesks([fatima], async (page) => {
      const resident = await waiting();
      await take(page as Page);
      const desk = page as Page;
      await desk.getByText('Wat u kwijt bent: Bankpas, Geld en Zorgpas').waitFor();
      await desk.getByLabel('Uw bericht').fill('Goedemorgen!\nIk kijk met u mee.');
      await desk.getByRole('button', { name: 'Versturen' }).click();
      await desk.locator('.line-staff').filter({ hasText: 'Ik kijk met u mee.' }).waitFor();
      expect((await viewOf(resident)).talk?.messages.at(-1)).toMatchObject({ from: 'staff', name: 'Fatima' });
      await hasFocus(desk.getByLabel('Uw bericht'));
      const nasty = '<img src=x onerror="document.title=1"><script>alert(1)</script> \u202Eomgekeerd';
      await resident.turn({ type: 'write', text: nasty });
      const line = desk.locator('.line-resident').last();
      await line.filter({ hasText: '<script>alert(1)</script> omgekeerd' }).waitFor();
      expect(await line.locator('img, script').count()).toBe(0);
      await status(desk).filter({ hasText: 'Inwoner: <img src=x' }).waitFor({ state: 'attached' });
      await end(desk);
      expect(await viewOf(resident)).toMatchObject({ kind: 'question', step: 'documenten', talk: { status: 'ended' } });
    });
  });

  it('keeps what is written but not sent, through a reload and through a session that ends', async () => {
    await withDesks([piet], async (page) => {
      await waiting();
      const desk = page as Page;
      await take(desk);
      await desk.getByLabel('Uw bericht').fill('Nog niet klaar met deze zin');
      await desk.reload();
      expect(await desk.getByLabel('Uw bericht').inputValue()).toBe('Nog niet klaar met deze zin');
      await desk.context().clearCookies();
      await desk.getByRole('button', { name: 'Aantekening bewaren' }).click();
      await desk.getByLabel('Nieuwe aantekening').fill('x');
      await desk.getByRole('button', { name: 'Aantekening bewaren' }).click();
      await desk.getByRole('dialog').getByRole('heading', { name: 'Log opnieuw in' }).waitFor();
      await desk.getByLabel('Wachtwoord').fill(piet.password);
      await desk.getByLabel('Code uit uw app').fill(piet.code());
      await desk.getByRole('button', { name: 'Inloggen' }).click();
      await desk.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await desk.getByLabel('Uw bericht').inputValue()).toBe('Nog niet klaar met deze zin');
      expect(await desk.getByLabel('Nieuwe aantekening').inputValue()).toBe('x');
      await desk.getByRole('button', { name: 'Versturen' }).click();
      await desk.locator('.line-staff').filter({ hasText: 'Nog niet klaar' }).waitFor();
      await isEmpty(desk);
      await end(desk);
    });
  });

  it('keeps what is written on while a message is under way', async () => {
    await withDesks([piet], async (page) => {
      const desk = page as Page;
      const resident = await waiting();
      await take(desk);
      const letGo = await holdNews(desk, desk.getByLabel('Uw bericht'));
      await desk.getByLabel('Uw bericht').fill('Dag!');
      await desk.getByRole('button', { name: 'Versturen' }).click();
      await desk.getByLabel('Uw bericht').fill('Dag! Bent u daar nog?');
      letGo();
      await desk.getByRole('button', { name: 'Versturen', disabled: false }).waitFor();
      expect(await desk.getByLabel('Uw bericht').inputValue()).toBe('Dag! Bent u daar nog?');
      expect((await viewOf(resident)).talk?.messages.at(-1)).toMatchObject({ from: 'staff', text: 'Dag!' });
      await end(desk);
    });
  });

  it('survives a restart of the server: what both sides wrote is there, once', async () => {
    await withDesks([fatima], async (page) => {
      const resident = await waiting();
      const desk = page as Page;
      await take(desk);
      await desk.getByLabel('Uw bericht').fill('Voor de herstart');
      await desk.getByRole('button', { name: 'Versturen' }).click();
      await desk.locator('.line-staff').waitFor();
      await isEmpty(desk);
      await site.restart();
      await resident.turn({ type: 'write', text: 'Na de herstart' });
      await desk.locator('.line-resident').filter({ hasText: 'Na de herstart' }).waitFor();
      await desk.getByText('Er is even geen verbinding').waitFor({ state: 'hidden' });
      await desk.getByLabel('Uw bericht').fill('Ik ben er nog');
      await desk.getByRole('button', { name: 'Versturen' }).click();
      await desk.locator('.line-staff').filter({ hasText: 'Ik ben er nog' }).waitFor();
      const talk = (await viewOf(resident)).talk?.messages.filter(({ from }) => from !== 'system') ?? [];
      expect(talk.map(({ text }) => text)).toEqual(['Voor de herstart', 'Na de herstart', 'Ik ben er nog']);
      await end(desk);
    });
  });
});

describe('a resident who erases everything in the middle of a talk', () => {
  it('is gone from the screen at once, and it says so in words for staff', async () => {
    await withDesks([fatima], async (page) => {
      const desk = page as Page;
      const resident = await waiting();
      await take(desk);
      await resident.turn({ type: 'write', text: 'Mijn geheim' });
      await desk.locator('.line-resident', { hasText: 'Mijn geheim' }).waitFor();
      await resident.erase();
      await desk.getByRole('alert').filter({ hasText: 'De inwoner heeft dit gesprek gewist.' }).waitFor();
      expect(await desk.getByText('Mijn geheim').count()).toBe(0);
      await hasFocus(desk.locator('#main'));
    });
  });
});

describe('doing it for the resident', () => {
  it('fills in and corrects answers, sends a question, keeps notes apart, and tells the editors', async () => {
    await withDesks([fatima], async (page) => {
      const resident = await waiting();
      const desk = page as Page;
      await take(desk);
      await desk.getByLabel('Rijbewijs').check();
      await desk.getByRole('button', { name: 'Invullen voor de inwoner' }).click();
      await desk.getByText('ingevuld door Fatima').waitFor();
      expect((await viewOf(resident)).answers.at(-1)).toMatchObject({ answer: 'Rijbewijs', by: 'Fatima' });
      await desk.getByText('Stuur een vraag in het gesprek').click();
      await desk
        .getByRole('button', { name: /^Stuur/ })
        .first()
        .click();
      await desk.locator('.line-staff').filter({ hasText: 'Bent u nu veilig?' }).waitFor();
      await desk.getByLabel('Nieuwe aantekening').fill('Belt liever na vieren');
      await desk.getByRole('button', { name: 'Aantekening bewaren' }).click();
      await desk.locator('.note').filter({ hasText: 'Belt liever na vieren' }).waitFor();
      expect(JSON.stringify(await resident.get())).not.toContain('na vieren');
      await desk.getByText('Deze stap klopt niet').click();
      await desk.getByLabel('Wat klopt er niet?').fill('Rijbewijs ontbreekt bij zorgpas');
      await desk.getByRole('button', { name: 'Naar de redactie sturen' }).click();
      await desk.locator('span', { hasText: 'Verstuurd naar de redactie.' }).waitFor();
      await end(desk);
      await desk.getByRole('link', { name: 'Opmerkingen' }).click();
      await desk.getByText('Rijbewijs ontbreekt bij zorgpas').waitFor();
      await desk.getByRole('button', { name: /^Dit is verwerkt/ }).click();
      await desk.getByText('Er zijn geen open opmerkingen.').waitFor();
    });
  });

  it('walks along by the code a caller reads out, and begins a topic for who has no screen', async () => {
    await withDesks([piet], async (page) => {
      const desk = page as Page;
      const caller = await begin(site.url, { flow: 'verhuizen' });
      const { code } = (await caller.turn({ type: 'pause' })).body.view.pause ?? {};
      await desk.getByRole('link', { name: 'Meelopen' }).click();
      await desk.getByLabel('Code van de beller').fill('XXXXXXXX');
      await desk.getByRole('button', { name: 'Meelopen' }).click();
      await desk.getByRole('alert').filter({ hasText: 'Lees de 8 letters en cijfers samen nog eens na' }).waitFor();
      await desk.getByLabel('Code van de beller').fill(String(code).toLowerCase());
      await desk.getByRole('button', { name: 'Meelopen' }).click();
      await desk.getByText('u loopt mee').waitFor();
      await desk.locator('.options button').first().click();
      await desk.getByText('ingevuld door Piet').waitFor();
      expect((await viewOf(caller)).answers).toHaveLength(1);
      await desk.getByRole('link', { name: 'Meelopen' }).click();
      await desk
        .getByRole('button', { name: /^Beginnen/ })
        .first()
        .click();
      await desk.getByText('u loopt mee').waitFor();
      await desk.getByRole('button', { name: 'Geef de beller een code' }).click();
      // On the screen to read out, in groups; and said, for the button that was pressed is gone.
      const grouped = /Code om later verder te gaan: \S{4} \S{4}\./;
      await desk.locator('#step-panel').getByText(grouped).waitFor();
      await status(desk).getByText(grouped).waitFor({ state: 'attached' });
    });
  });
});
