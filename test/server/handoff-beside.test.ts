import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskTalk, Queue, Remark } from '../../src/protocol/desk.js';
import { deskTalkSchema, queueSchema, remarkSchema } from '../../src/protocol/desk.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { type Answer, begin, goOn, type Resident } from './client.js';
import { everyByte, everyRow } from './database.js';
import { type Colleague, type DeskConnection, hire, onShift, openTalk } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
let piet: Colleague;
let editor: Colleague;
let desk: DeskConnection;
beforeAll(async () => {
  server = await town.start();
  fatima = hire(town, 'Fatima');
  piet = hire(town, 'Piet');
  editor = hire(town, 'Eva', { roles: ['editor'] });
  desk = await onShift(server.url, fatima);
});
afterAll(async () => {
  desk.close();
  await server.close();
  town.remove();
});

const talkIn = ({ status, body }: Answer) => {
  expect([status, body.code]).toEqual([200, undefined]);
  return deskTalkSchema.parse(body) as DeskTalk;
};

async function talking(): Promise<Resident> {
  const resident = await begin(server.url);
  await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
  await resident.turn({ type: 'say', text: 'blablabla' });
  await resident.turn({ type: 'ask-for-person' });
  await desk.turn(resident.id, { type: 'accept' });
  return resident;
}

describe('the desk over HTTP', () => {
  it('does everything that the socket does, with the same answers', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'ask-for-person' });
    const queue = queueSchema.parse((await fatima.get(server.url, '/queue')).body) as Queue;
    expect(queue).toMatchObject({ open: true, waiting: [{ conversation: resident.id }], shift: { status: 'on' } });
    const path = `/conversations/${resident.id}`;
    expect(talkIn(await fatima.get(server.url, path))).toMatchObject({ role: 'waiting' });
    const next = await fatima.post(server.url, '/claim-next', { turnId: 'http-next' });
    expect(talkIn(next)).toMatchObject({ role: 'mine', holder: 'Fatima', conversation: resident.id });
    expect(talkIn(await piet.get(server.url, path))).toMatchObject({ role: 'other', holder: 'Fatima' });
    const turn = { turnId: 'http-1', input: { type: 'staff-write', text: 'Dag' } };
    const first = talkIn(await fatima.post(server.url, `${path}/turns`, turn));
    const again = talkIn(await fatima.post(server.url, `${path}/turns`, turn));
    expect(again).toEqual(first);
    // The id of a colleague's turn is another one.
    expect((await piet.post(server.url, `${path}/turns`, turn)).body.code).toBe('not-yours');
    const end = { turnId: 'http-2', input: { type: 'end-talk', outcome: 'answered' } };
    expect(talkIn(await fatima.post(server.url, `${path}/turns`, end))).toMatchObject({ role: 'done' });
    expect((await fatima.post(server.url, '/claim-next', { turnId: 'http-3' })).body).toEqual({ none: true });
  });
});

describe('the card', () => {
  it('tells in three lines what for, what was answered and where it stuck, in Dutch', async () => {
    const resident = await talking();
    await resident.turn({ type: 'switch-language', language: 'en' });
    const { card, view, steps } = await desk.ask<DeskTalk>('open', { conversation: resident.id });
    expect(view.language).toBe('en');
    expect(card).toEqual({
      what: 'Mijn fiets is weg – Waar stond uw fiets?',
      answers: 'Wat is er gebeurd: Mijn fiets is gestolen',
      stuck: [
        { type: 'missed', times: 1, step: 'Waar stond uw fiets?' },
        { type: 'asked', step: 'Waar stond uw fiets?' },
        { type: 'waits', step: 'Waar stond uw fiets?' },
      ],
    });
    expect(steps).toEqual([
      { step: 'wat', title: 'Wat is er gebeurd?', answer: 'Mijn fiets is gestolen' },
      { step: 'waar', title: 'Waar stond uw fiets?' },
    ]);
    await desk.turn(resident.id, { type: 'end-talk', outcome: 'answered' });
  });
});

describe('the card of a resident who chose no topic yet', () => {
  it('says that they asked for a person, and where a call was refused in the words of that button', async () => {
    const resident = await begin(server.url, {});
    await resident.turn({ type: 'ask-for-callback', phone: '12' });
    await resident.turn({ type: 'ask-for-person' });
    const { conversation } = await desk.ask<DeskTalk>('claim-next', { turnId: 'no-topic' });
    const { card } = await desk.ask<DeskTalk>('open', { conversation });
    expect(card.stuck).toEqual([
      { type: 'missed', times: 1, step: 'Bel mij terug' },
      { type: 'asked', step: '' },
    ]);
    await desk.turn(conversation, { type: 'end-talk', outcome: 'answered' });
  });
});

describe('an internal note', () => {
  it('is seen by colleagues at once, never by the resident, and goes when they erase', async () => {
    const resident = await talking();
    const path = `/conversations/${resident.id}`;
    const written = talkIn(await fatima.post(server.url, `${path}/notes`, { text: 'Zit onder bewind' }));
    expect(written.notes).toMatchObject([{ by: 'Fatima', text: 'Zit onder bewind' }]);
    await desk.talk(({ notes }) => notes.length === 1);
    const talk = openTalk(server.url, resident);
    await talk.view(() => true);
    for (const seen of [talk.last('view'), (await resident.get()).body])
      expect(JSON.stringify(seen)).not.toContain('bewind');
    await talk.turn({ type: 'write', text: 'Mijn geheim' });
    const own = (await resident.get('/record')).body;
    expect(own.staffNotes).toEqual({ amount: 1, askAt: 'wegwijs@example.org' });
    expect(JSON.stringify(own)).not.toContain('bewind');
    const pim = hire(town, 'Pim', { roles: ['privacy'] });
    const copyOf = (key: string, by = pim) => by.post(server.url, '/record', { key });
    const copy = (await copyOf(resident.id)).body;
    expect(copy).toMatchObject({ id: resident.id, notes: [{ text: 'Zit onder bewind' }] });
    expect(JSON.stringify(copy)).not.toContain('"by":"Fatima"');
    expect((await copyOf(resident.id, fatima)).body.code).toBe('no-right');
    expect((await copyOf('CCCC CCCC')).body.code).toBe('code-unknown');
    expect(everyRow(town.folder)).toContain('"action":"record-taken"');
    const { code } = (await resident.turn({ type: 'pause' })).body.view.pause ?? { code: '' };
    const asked = await resident.turn({ type: 'ask-for-callback', phone: '0612345678' });
    const { reference = '' } = asked.body.view.exits.callback.requested ?? {};
    for (const key of [code, reference]) expect((await copyOf(key)).body.id, key).toBe(resident.id);
    const gone = new Promise((told) => talk.socket.once('disconnect', told));
    await resident.erase();
    expect((await copyOf(resident.id)).body.code).toBe('erased');
    await gone;
    await desk.queue(({ mine }) => mine.length === 0);
    expect((await fatima.get(server.url, path)).body.code).toBe('erased');
    expect(everyByte(town.folder)).not.toContain('bewind');
    expect(everyByte(town.folder)).not.toContain('Mijn geheim');
  });
});

describe('a note written while the resident erases everything', () => {
  it('does not outlive it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const resident = await talking();
      const path = `/conversations/${resident.id}/notes`;
      const notes = Array.from({ length: 6 }, () => fatima.post(server.url, path, { text: 'Te laat geschreven' }));
      const [erased] = await Promise.all([resident.erase(), ...notes]);
      expect(erased.status).toBe(204);
      expect(everyRow(town.folder)).not.toContain('Te laat geschreven');
    }
  });
});

describe('"deze stap klopt niet"', () => {
  it('goes to the editors with the step, without the conversation', async () => {
    const resident = await talking();
    const path = `/conversations/${resident.id}/remarks`;
    const wrong = await fatima.post(server.url, path, { step: 'nergens', text: 'x' });
    expect(wrong.body.code).toBe('unknown-step');
    await fatima.post(server.url, path, { step: 'waar', text: 'Een fiets staat vaak niet op een adres.' });
    const remarks = (answer: Answer) => remarkSchema.array().parse(answer.body.remarks) as Remark[];
    const [remark] = remarks(await editor.get(server.url, '/remarks'));
    expect(remark).toMatchObject({
      flow: 'fiets',
      step: 'waar',
      title: 'Waar stond uw fiets?',
      by: 'Fatima',
      done: false,
    });
    expect(JSON.stringify(remark)).not.toContain(resident.id);
    const done = await editor.post(server.url, `/remarks/${remark?.id}`, { done: true });
    expect(remarks(done)).toMatchObject([{ done: true }]);
    expect((await editor.post(server.url, '/remarks/geen', { done: true })).status).toBe(404);
    const officer = hire(town, 'Pim', { roles: ['privacy'] });
    const log = await officer.get(server.url, `/audit?object=remark:${remark?.id}`);
    expect(log.body.entries).toMatchObject([
      { actor: { name: 'Eva' }, action: 'remark-settled', detail: { done: true } },
      { actor: { name: 'Fatima' }, action: 'remark-written', detail: { flow: 'fiets', step: 'waar' } },
    ]);
    await piet.post(server.url, '/shift', { status: 'pause', mostTalks: 2 });
    expect((await officer.get(server.url, '/audit?action=shift-changed')).body.entries).toContainEqual(
      expect.objectContaining({
        actor: { id: piet.id, name: 'Piet' },
        detail: { status: 'pause', most: 2 },
      }),
    );
    await desk.turn(resident.id, { type: 'end-talk', outcome: 'answered' });
  });
});

describe('walking along', () => {
  it('by the code a caller reads out: on the same step, done for them, and the caller sees by whom', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    const code = (await resident.turn({ type: 'pause' })).body.view.pause?.code ?? '';
    expect((await fatima.post(server.url, '/walk', { code: 'CCCC CCCC' })).body.code).toBe('code-unknown');
    const spoken = code.toLowerCase().replace(/(.{4})/, '$1 ');
    expect(talkIn(await fatima.post(server.url, '/walk', { code: spoken }))).toMatchObject({
      role: 'watching',
      view: { step: 'waar', kind: 'question' },
    });
    const input = { type: 'for-resident', input: { type: 'choose', step: 'waar', option: 'weet-niet' } } as const;
    expect(await desk.turn(resident.id, input)).toMatchObject({ view: { step: 'kenmerken' } });
    const talk = openTalk(server.url, resident);
    const seen = await talk.view(({ step }) => step === 'kenmerken');
    expect(seen.answers.at(-1)).toMatchObject({ step: 'waar', by: 'Fatima' });
    talk.close();
    const other = await piet.post(server.url, `/conversations/${resident.id}/turns`, { turnId: 'p', input });
    expect(other.body.code).toBe('not-yours');
    expect((await piet.get(server.url, `/conversations/${resident.id}`)).status).toBe(404);
  });

  it('from the beginning, for a caller without a screen, who can go on at home with a code', async () => {
    const begun = talkIn(await fatima.post(server.url, '/walk', { flow: 'fiets', language: 'nl' }));
    expect(begun).toMatchObject({ role: 'watching', view: { step: 'wat' } });
    const forThem = (input: object) =>
      desk.turn(begun.conversation, { type: 'for-resident', input } as Parameters<DeskConnection['turn']>[1]);
    await forThem({ type: 'choose', step: 'wat', option: 'gestolen' });
    const code = (await forThem({ type: 'pause' })).view.pause?.code ?? '';
    const home = await goOn(server.url, code);
    expect(home.view).toMatchObject({ step: 'waar', answers: [{ step: 'wat', by: 'Fatima' }] });
    expect((await fatima.post(server.url, '/walk', { flow: 'nergens' })).body.code).toBe('unknown-flow');
  });
});

describe('the audit', () => {
  it('tells who opened, claimed, filled in, handed on and ended, with no word of the resident', async () => {
    const resident = await talking();
    await desk.ask('open', { conversation: resident.id });
    await desk.turn(resident.id, {
      type: 'for-resident',
      input: { type: 'provide', step: 'waar', value: { postcode: '1234 AB', houseNumber: '5' } },
    });
    await desk.turn(resident.id, { type: 'put-back' });
    await desk.turn(resident.id, { type: 'accept' });
    await desk.turn(resident.id, { type: 'end-talk', outcome: 'referred' });
    const lines = everyRow(town.folder)
      .split('\n')
      .find((row) => row.startsWith('audit: '));
    const all = JSON.parse(lines?.slice(7) ?? '[]') as Record<'object' | 'action' | 'actor' | 'detail', string>[];
    const own = all.filter(({ object }) => object === `conversation:${resident.id}`);
    expect(own.map(({ action }) => action)).toEqual([
      'talk-claimed',
      'talk-opened',
      'answer-filled',
      'talk-put-back',
      'talk-claimed',
      'talk-ended',
    ]);
    expect(new Set(own.map(({ actor }) => actor))).toEqual(new Set(['fatima']));
    expect(lines).toContain('"{\\"act\\":\\"provide\\",\\"step\\":\\"waar\\"}"');
    // In a time or an id those digits stand by chance.
    expect(all.map(({ detail }) => detail).join('\n')).not.toContain('1234');
  });
});
