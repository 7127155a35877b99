import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { StepView } from '../../src/conversation/view.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { makeTown } from './town.js';

const root = join(import.meta.dirname, '..', '..');
const town = makeTown();
cpSync(inject('preparedData'), join(town.folder, 'data'), { recursive: true });
let server: RunningServer;
beforeAll(async () => {
  server = await town.start({ WEGWIJS_FLOWS: join(root, 'flows'), WEGWIJS_CONTENT: join(root, 'content') });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

/** Types one line after another, the first one before anything is on the screen; each names the step it leads to. */
async function typing(lines: readonly (readonly [text: string, step: string])[]): Promise<StepView> {
  const [[first, step] = ['', ''], ...rest] = lines;
  const resident = await begin(server.url, { text: first });
  let { view } = resident;
  expect([first, view.step]).toEqual([first, step]);
  for (const [text, next] of rest) {
    ({ view } = (await resident.turn({ type: 'say', text })).body);
    expect([text, view.step]).toEqual([text, next]);
    expect(view.exits.phone.number).toBe('14 0999');
    expect(view.exits.callback.slots.length).toBeGreaterThan(0);
  }
  return view;
}

it('a lost wallet is sorted out by typing alone, from the first words to the list of what to do', async () => {
  const view = await typing([
    ['ik ben me portemonee kwyt en weet niet wat nu', 'gevaar'],
    ['ja hoor ben veilig', 'wat-kwijt'],
    ['me pinpas en wat geld', 'geblokkeerd'],
    ['nee nog niet gedaan', 'documenten'],
    ['alleen me rijbewijs', 'hoe'],
    ['gejat denk ik', 'waar'],
    ['snap ik niet', 'waar'],
    ['in de trein', 'gedaan'],
    ['nog niks', 'digid'],
    ['wacht ik wil even terug', 'gedaan'],
    ['nog niks', 'digid'],
    ['nee heb geen digid', 'wanneer'],
    ['zo snel mogelijk', 'betalen'],
    ['kweenie', 'rijbewijs/uit-nederland'],
    ['ja', 'plan'],
  ]);
  expect(view.result?.type).toBe('plan');
  expect(view.result?.actions[0]?.urgency).toBe('now');
});

it('a move is reported by typing alone, with dates, addresses and numbers as people write them', async () => {
  const view = await typing([
    ['ik ga verhuisen', 'waarheen'],
    ['binnen de gemeente', 'voor-wie'],
    ['alleen voor mezelf', 'vanwaar'],
    ['ook hier', 'verhuisdatum'],
    ['volgende week vrijdag ofzo', 'vraag:klopt-dat'],
    ['nee', 'verhuisdatum'],
    ['de 30e', 'vraag:klopt-dat'],
    ['ja klopt', 'wie-mee'],
    ['niemand', 'wonen'],
    ['huurhuis', 'invullen'],
    ['ja graag', 'nieuw-adres'],
    ['1234 ab nummer 5 b', 'oud-adres'],
    ['Plein 1815, 5678CD', 'vraag:klopt-dat'],
    ['nee', 'oud-adres'],
    ['5678CD 12 of 14', 'vraag:klopt-dat'],
    ['12', 'namen'],
    ['Sanne de Wit', 'telefoon'],
    ['06 twaalf 34 56 78', 'hoe-melden'],
    ['online', 'melding'],
  ]);
  expect(view.answers.map(({ answer }) => answer)).toEqual(
    expect.arrayContaining(['maandag 30 november 2026', '1234 AB 5 b', '5678 CD 12', 'Sanne de Wit', '06 12345678']),
  );
});

it('who writes in another language is asked in both, and what it was about is not forgotten', async () => {
  const resident = await begin(server.url, { text: 'i lost my wallet in the train' });
  expect(resident.view).toMatchObject({
    language: 'nl',
    title: 'Do you want to go on in English?',
    question: { language: 'en', options: [{ language: 'en' }, { label: 'Nee, verder in het Nederlands' }] },
  });
  const { view } = (await resident.turn({ type: 'say', text: 'yes' })).body;
  expect(view).toMatchObject({ language: 'en', flow: 'portemonnee', step: 'gevaar' });
});

it.each([
  ['cüzdanımı kaybettim ne yapmalıyım', 'tr'],
  ['я загубила гаманець що робити', 'uk'],
  ['Здравствуйте, я потеряла паспорт', 'en'],
])(
  'who writes in a language that we do not speak is offered a person and the languages there are: %s',
  async (text, lang) => {
    const { view } = await begin(server.url, { text });
    expect(view).toMatchObject({ step: 'vraag:taal', question: { language: lang }, exits: { first: true } });
    expect(view.question?.options?.map(({ label }) => label)).toEqual(['Nederlands', 'English']);
  },
);

it('a sad topic is answered with a person first', async () => {
  const { view } = await begin(server.url, { text: 'me moeder is vannacht overleden' });
  expect(view).toMatchObject({ step: 'vraag:onderwerp', title: 'Iemand is overleden', exits: { first: true } });
});
