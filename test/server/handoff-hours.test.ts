import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident, residentWith } from './client.js';
import { type Colleague, hire, onShift, openDesk, openTalk } from './desk-client.js';
import { makeTown, type Town } from './town.js';

const BEFORE_CLOSING = '2026-11-23T16:58:00+01:00';
const AFTER_CLOSING = '2026-11-23T17:02:00+01:00';

let town: Town;
let server: RunningServer;
let fatima: Colleague;
let open: { close(): void }[];
const here = <C extends { close(): void }>(connection: C): C => {
  open.push(connection);
  return connection;
};
const startAt = async (now: string) => {
  server = await town.start({ WEGWIJS_NOW: now });
  fatima = hire(town, 'Fatima', { now: Date.parse(now) });
};
const closeAll = async () => {
  for (const connection of open.splice(0)) connection.close();
  await server.close();
};
beforeEach(() => {
  open = [];
  town = makeTown();
});
afterEach(async () => {
  await closeAll();
  town.remove();
});
const edit = (file: string, from: string, to: string) => {
  const path = join(town.folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

async function waits(): Promise<Resident> {
  const resident = await begin(server.url);
  expect((await resident.turn({ type: 'ask-for-person' })).body.view.kind).toBe('waiting');
  return resident;
}

describe('opening hours that end', () => {
  it('during a wait and during a talk: both go on, while somebody is there; nobody new joins', async () => {
    await startAt(BEFORE_CLOSING);
    const desk = here(await onShift(server.url, fatima));
    const [talks, waiting] = [await waits(), await waits()];
    await desk.turn(talks.id, { type: 'accept' });
    await closeAll();
    await startAt(AFTER_CLOSING);
    const late = here(openDesk(server.url, fatima));
    expect(await late.queue(({ mine }) => mine.length === 1)).toMatchObject({
      open: false,
      waiting: [{ position: 1 }],
    });
    const talk = here(openTalk(server.url, talks));
    expect((await talk.turn({ type: 'write', text: 'Bent u er nog?' })).view.kind).toBe('talking');
    await late.turn(talks.id, { type: 'staff-write', text: 'Ja, zeker' });
    await talk.view((view) => view.talk?.messages.at(-1)?.text === 'Ja, zeker');
    const still = residentWith(server.url, waiting);
    expect((await still.get()).body.view).toMatchObject({ kind: 'waiting', talk: { position: 1 } });
    const fresh = await begin(server.url);
    expect(fresh.view.exits.person).toMatchObject({ available: false, opensAt: 'morgen vanaf 9.00 uur' });
    expect((await fresh.turn({ type: 'ask-for-person' })).body.view.kind).toBe('question');
    expect(await late.turn(waiting.id, { type: 'accept' })).toMatchObject({ role: 'mine' });
    // Only when the last one goes home it ends, kindly.
    await late.turn(waiting.id, { type: 'put-back' });
    await fatima.post(server.url, '/shift', { status: 'off' });
    const left = here(openTalk(server.url, waiting));
    expect((await left.view(({ kind }) => kind === 'question')).exits.first).toBe(true);
    expect((await talk.turn({ type: 'write', text: 'Dank u' })).view.kind).toBe('talking');
  });
});

describe('nobody left', () => {
  it('is told to everybody who waits, also behind one whose log cannot be read', async () => {
    await startAt(BEFORE_CLOSING);
    here(await onShift(server.url, fatima));
    const [broken, whole] = [await waits(), await waits()];
    await closeAll();
    const database = new Database(join(town.folder, 'data', 'wegwijs.sqlite'));
    database.prepare(`update event set body = 'no JSON' where conversation = ?`).run(broken.id);
    database.close();
    server = await town.start({ WEGWIJS_NOW: BEFORE_CLOSING, WEGWIJS_DESK_GRACE_SECONDS: '1' });
    const left = here(openTalk(server.url, whole));
    expect(await left.view(({ kind }) => kind === 'question')).toMatchObject({ exits: { first: true } });
    expect((await residentWith(server.url, broken).get()).status).toBe(500);
  });
});

describe('a holiday', () => {
  it('offers no chat, though somebody is on shift, and the first day after it', async () => {
    appendFileSync(
      join(town.folder, 'content', 'municipality.yaml'),
      '\nuitzonderingen: [{ dag: 2026-12-25, open: [], reden: Kerst }]\n',
    );
    await startAt('2026-12-25T10:00:00+01:00');
    here(await onShift(server.url, fatima));
    const resident = await begin(server.url);
    expect(resident.view.exits.person).toMatchObject({
      available: false,
      opensAt: 'maandag 28 december vanaf 9.00 uur',
    });
    const asked = await resident.turn({ type: 'ask-for-person' });
    expect(asked.body.view).toMatchObject({ kind: 'question', exits: { first: true } });
    expect(asked.body.view.exits.callback.slots[0]?.from).toContain('2026-12-28');
  });
});

describe('a flow that is published anew during a talk', () => {
  it('changes nothing in it: staff and resident keep the version it began with', async () => {
    await startAt(BEFORE_CLOSING);
    const desk = here(await onShift(server.url, fatima));
    const resident = await waits();
    await desk.turn(resident.id, { type: 'accept' });
    await closeAll();
    edit('content/nl/fiets.yaml', 'Wat is er gebeurd?', 'Wat is er met uw fiets?');
    await startAt('2026-11-23T16:59:00+01:00');
    expect((await begin(server.url)).view.title).toBe('Wat is er met uw fiets?');
    const later = here(openDesk(server.url, fatima));
    const talk = await later.ask<{ view: { title: string }; card: { what: string }; transcript: { text: string }[] }>(
      'open',
      { conversation: resident.id },
    );
    expect(talk.view.title).toBe('Wat is er gebeurd?');
    expect(talk.card.what).toContain('Wat is er gebeurd?');
    expect(talk.transcript[0]?.text).toBe('Wat is er gebeurd?');
    const asked = await later.turn(resident.id, { type: 'ask', step: 'wat' });
    expect(asked.view.talk?.messages.at(-1)?.text).toBe('Wat is er gebeurd?');
  });
});

describe('a resident with two tabs', () => {
  it('answers the tree in one and talks in the other; the bot is silent, and both show the same', async () => {
    await startAt(BEFORE_CLOSING);
    const desk = here(await onShift(server.url, fatima));
    const resident = await waits();
    const [tree, chat] = [here(openTalk(server.url, resident)), here(openTalk(server.url, resident))];
    await desk.turn(resident.id, { type: 'accept' });
    await chat.turn({ type: 'say', text: 'Mijn fiets is gestolen' });
    const seen = await tree.view((view) => view.talk?.messages.at(-1)?.text === 'Mijn fiets is gestolen');
    // Without a person this sentence is an answer; now it is a message, and nothing is said to it by the bot.
    expect(seen).toMatchObject({ kind: 'talking', step: 'wat', answers: [] });
    const answered = await tree.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    expect(answered.view).toMatchObject({ kind: 'talking', step: 'waar' });
    await chat.turn({ type: 'write', text: 'Ik heb het ingevuld' });
    const both = await tree.view((view) => view.talk?.messages.length === 3);
    expect(await chat.view((view) => view.talk?.messages.length === 3)).toEqual(both);
    const story = (await desk.talk(({ transcript }) => transcript.at(-1)?.text === 'Ik heb het ingevuld')).transcript;
    expect(story.map(({ from, text }) => [from, text])).toEqual([
      ['bot', 'Wat is er gebeurd?'],
      ['bot', expect.stringMatching(/medewerker/)],
      ['bot', 'U praat nu met Fatima, medewerker van de gemeente.'],
      ['resident', 'Mijn fiets is gestolen'],
      ['resident', 'Mijn fiets is gestolen'],
      ['bot', 'Waar stond uw fiets?'],
      ['resident', 'Ik heb het ingevuld'],
    ]);
  });
});
