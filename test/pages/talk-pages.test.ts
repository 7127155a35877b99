import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { type Colleague, type DeskConnection, hire, onShift } from '../server/desk-client.js';
import { makeTown } from '../server/town.js';
import { type PlainBrowser, plainBrowser } from './plain-browser.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
let desk: DeskConnection;
beforeAll(async () => {
  server = await town.start();
  fatima = hire(town, 'Fatima');
  desk = await onShift(server.url, fatima);
});
afterEach(async () => {
  const { mine } = await desk.queue(({ waiting }) => waiting.length === 0);
  for (const { conversation } of mine) await desk.turn(conversation, { type: 'end-talk', outcome: 'other' });
});
afterAll(async () => {
  desk.close();
  await server.close();
  town.remove();
});

let claims = 0;

/** Takes the one who waits. */
async function claim(): Promise<string> {
  await desk.queue(({ waiting }) => waiting.length === 1);
  claims += 1;
  const { conversation } = await desk.ask<{ conversation: string }>('claim-next', { turnId: `next-${claims}` });
  await desk.queue(({ waiting }) => waiting.length === 0);
  return conversation;
}

/** A resident at the second question, who asked for a person. */
async function waiting(): Promise<PlainBrowser> {
  const resident = plainBrowser(server.url);
  await resident.open('/');
  await resident.press('Mijn fiets is weg');
  await resident.press('Mijn fiets is gestolen');
  await resident.press('Praat met een medewerker');
  return resident;
}

const refresh = (resident: PlainBrowser) =>
  resident.page().querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
const link = (resident: PlainBrowser, words: string) =>
  [...resident.page().querySelectorAll('a')].find((one) => one.textContent === words)?.getAttribute('href') ?? '';
const follow = (resident: PlainBrowser, words: string) => resident.open(link(resident, words));
const lines = (resident: PlainBrowser) =>
  [...resident.page().querySelectorAll('.talk-lines > li')].map((line) =>
    [...line.querySelectorAll('p')].map((part) => part.textContent).join(' '),
  );
const text = (resident: PlainBrowser) => resident.page().body.textContent ?? '';

describe('waiting for a person without JavaScript', () => {
  it('is a page with the place in the queue, that refreshes every twenty seconds', async () => {
    const resident = await waiting();
    expect(resident.path).toBe('/gesprek/praten');
    expect(resident.page().title).toContain('Een medewerker komt zo bij u.');
    expect(text(resident)).toContain('U bent nummer 1 in de rij.');
    expect(refresh(resident)).toBe('20');
    const exits = () => resident.page().querySelector('.exit-person');
    const goTo = () => exits()?.querySelector('a')?.getAttribute('href');
    expect([exits()?.querySelector('form'), goTo()]).toEqual([null, '/gesprek/praten']);
    await resident.open('/gesprek/2');
    expect([exits()?.querySelector('form'), goTo()]).toEqual([null, '/gesprek/praten']);
    await resident.open('/gesprek/praten');
    await resident.press('Stop met wachten');
    expect(resident.path).toBe('/gesprek/2');
    expect(exits()?.querySelector('form')).not.toBeNull();
    expect(text(resident)).toContain('U wacht niet meer op een medewerker.');
  });

  it('refreshes until the resident stops that, and starts again when asked; the choice is kept when they write', async () => {
    const resident = await waiting();
    await follow(resident, 'Stop met vanzelf verversen');
    expect(refresh(resident)).toBeUndefined();
    await follow(resident, 'Schrijf een bericht');
    await resident.press('Verstuur bericht', { text: 'Hallo' });
    expect(refresh(resident)).toBeUndefined();
    expect(lines(resident)).toEqual(['U: Hallo']);
    await follow(resident, 'Ververs weer vanzelf');
    expect(refresh(resident)).toBe('20');
    await resident.press('Stop met wachten');
  });

  it('never refreshes where something can be typed: not with the field to write in, not at a step', async () => {
    const resident = await waiting();
    expect(resident.page().querySelector('.site-content :is(textarea, input:not([type="hidden"]))')).toBeNull();
    await follow(resident, 'Schrijf een bericht');
    expect(resident.page().querySelector('textarea')).not.toBeNull();
    expect(refresh(resident)).toBeUndefined();
    await follow(resident, 'Verder met uw vragen');
    expect(resident.path).toBe('/gesprek/2');
    expect(refresh(resident)).toBeUndefined();
    await resident.press('Verder', { postcode: '1234 ab', houseNumber: '5' });
    expect(resident.path).toBe('/gesprek/3');
    await follow(resident, 'Ga naar het gesprek');
    expect(text(resident)).toContain('U bent nummer 1 in de rij.');
    await resident.press('Stop met wachten');
    expect(resident.path).toBe('/gesprek/3');
  });

  it('can be left for a call, and the way to it keeps the place until the call is asked for', async () => {
    const resident = await waiting();
    await follow(resident, 'Liever gebeld worden');
    expect(resident.heading()).toBe('Bel mij terug');
    await resident.open('/gesprek/praten');
    expect(text(resident)).toContain('U bent nummer 1 in de rij.');
    await resident.press('Stop met wachten');
  });
});

describe('a talk without JavaScript', () => {
  it('shows both sides, says in the title whose message is new, and a form sent twice is one message', async () => {
    const resident = await waiting();
    const conversation = await claim();
    await desk.turn(conversation, { type: 'staff-write', text: 'Goedemorgen <b>!</b>\nWaar stond de fiets?' });
    await resident.open('/gesprek/praten');
    expect(resident.page().title).toMatch(/^Nieuw bericht van Fatima – U praat nu met Fatima/);
    await follow(resident, 'Schrijf een bericht');
    await resident.press('Verstuur bericht', { text: 'Bij het station' });
    await resident.resend();
    expect(resident.page().title).not.toContain('Nieuw bericht');
    expect(lines(resident)).toEqual([
      'U praat nu met Fatima, medewerker van de gemeente.',
      'Fatima: Goedemorgen <b>!</b> Waar stond de fiets?',
      'U: Bij het station',
    ]);
  });

  it('"Ververs" shows what is new and keeps what was typed', async () => {
    const resident = await waiting();
    const conversation = await claim();
    await resident.open('/gesprek/praten?schrijf=ja');
    await desk.turn(conversation, { type: 'staff-write', text: 'Bent u er nog?' });
    await resident.press('Ververs', { text: 'Ik was nog aan het' });
    expect(lines(resident).at(-1)).toBe('Fatima: Bent u er nog?');
    expect(resident.page().querySelector('textarea')?.value).toBe('Ik was nog aan het');
    await resident.press('Verstuur bericht', { text: 'Ja hoor' });
    expect(lines(resident).at(-1)).toBe('U: Ja hoor');
  });

  it('leads to the question that staff put in it, and shows who filled in an answer', async () => {
    const resident = await waiting();
    const conversation = await claim();
    await desk.turn(conversation, { type: 'ask', step: 'wat' });
    await resident.open('/gesprek/praten');
    expect(text(resident)).toContain('Beantwoord de vraag');
    expect(lines(resident).at(-1)).toBe('Fatima: Wat is er gebeurd?');
    await desk.turn(conversation, {
      type: 'for-resident',
      input: { type: 'choose', step: 'wat', option: 'gestolen' },
    });
    await desk.turn(conversation, { type: 'end-talk', outcome: 'answered' });
    await resident.open('/gesprek');
    expect(text(resident)).toContain('ingevuld door Fatima');
  });

  it('ends on the step, with a summary to take along, can be read and be opened again', async () => {
    const resident = await waiting();
    const conversation = await claim();
    await desk.turn(conversation, { type: 'staff-write', text: 'Tot ziens' });
    await desk.turn(conversation, { type: 'end-talk', outcome: 'answered' });
    await resident.open('/gesprek/praten');
    expect(refresh(resident)).toBeUndefined();
    expect(text(resident)).toContain('Het gesprek met Fatima is afgelopen.');
    await follow(resident, 'Neem een overzicht mee');
    expect(text(resident)).toContain('Tot ziens');
    await resident.open('/gesprek');
    expect(resident.path).toBe('/gesprek/2');
    await resident.press('Open het gesprek opnieuw');
    expect(resident.path).toBe('/gesprek/praten');
    expect(text(resident)).toContain('U hoeft niets opnieuw te vertellen.');
    expect(lines(resident)).toContain('Fatima: Tot ziens');
    await resident.press('Stop met wachten');
  });

  it('gives back a message that is too long, whole, in its field', async () => {
    const resident = await waiting();
    await resident.open('/gesprek/praten?schrijf=ja');
    const field = () => resident.page().querySelector('textarea');
    expect(field()?.maxLength).toBe(-1);
    await resident.press('Verstuur bericht', { text: 'lang '.repeat(13_200) });
    expect([resident.status, field()?.value.length]).toEqual([422, 66_000]);
    expect(text(resident)).toContain('Uw bericht is te lang. Maak er twee berichten van.');
    expect(field()?.getAttribute('aria-describedby')).toContain('talk-error');
    expect(lines(resident)).toEqual([]);
    await resident.press('Stop met wachten');
  });

  it('gives back a message that came too late', async () => {
    const resident = await waiting();
    const conversation = await claim();
    await resident.open('/gesprek/praten?schrijf=ja');
    await desk.turn(conversation, { type: 'end-talk', outcome: 'answered' });
    await resident.press('Verstuur bericht', { text: 'Nog één ding' });
    expect(resident.status).toBe(422);
    expect(resident.page().title).toMatch(/^Fout: /);
    expect(text(resident)).toContain('Uw bericht is niet verstuurd.');
    expect(text(resident)).toContain('Nog één ding');
  });
});
