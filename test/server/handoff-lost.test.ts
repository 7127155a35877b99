import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident, residentWith } from './client.js';
import { type Colleague, hire, onShift, openDesk, openTalk } from './desk-client.js';
import { makeTown, type Town } from './town.js';

/** The shortest grace there is: nobody comes back within it. */
const GRACE = { WEGWIJS_DESK_GRACE_SECONDS: '1' };
/** Long enough to come back in, also on a machine that is busy with something else. */
const LONG_GRACE = { WEGWIJS_DESK_GRACE_SECONDS: '5' };

let town: Town;
let server: RunningServer;
let fatima: Colleague;
let piet: Colleague;
let open: { close(): void }[];
const here = <C extends { close(): void }>(connection: C): C => {
  open.push(connection);
  return connection;
};
beforeEach(async () => {
  open = [];
  town = makeTown();
  server = await town.start(GRACE);
  fatima = hire(town, 'Fatima');
  piet = hire(town, 'Piet');
});
afterEach(async () => {
  for (const connection of open) connection.close();
  await server.close();
  town.remove();
});

async function talkWith(who: Colleague) {
  const desk = here(await onShift(server.url, who));
  const resident = await begin(server.url);
  await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
  const talk = here(openTalk(server.url, resident));
  await talk.turn({ type: 'ask-for-person' });
  await desk.turn(resident.id, { type: 'accept' });
  await talk.view(({ kind }) => kind === 'talking');
  return { desk, resident, talk };
}

/** The connection is gone as when a cable is pulled: nothing is said any more. */
const cut = ({ socket }: { socket: { io: { engine: { close(): void }; reconnection(on: boolean): unknown } } }) => {
  socket.io.reconnection(false);
  socket.io.engine.close();
};

describe('a staff connection that is killed in mid-talk', () => {
  it('gives the talk back to the front of the queue, in plain words; a colleague goes on with it', async () => {
    const { desk, resident, talk } = await talkWith(fatima);
    const piets = here(await onShift(server.url, piet));
    await (await begin(server.url)).turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'staff-write', text: 'Ik zoek het op.' });
    cut(desk);
    const lost = await talk.view(({ kind }) => kind === 'waiting');
    expect(lost).toMatchObject({ step: 'waar', talk: { position: 1 } });
    expect(lost.talk?.messages.at(-1)?.text).toBe(
      'De verbinding met Fatima is weg. U staat nu vooraan in de rij.\nEen andere medewerker leest wat u al verteld hebt.',
    );
    const { waiting } = await piets.queue(({ waiting }) => waiting[0]?.returned === 'connection');
    expect(waiting[0]?.conversation).toBe(resident.id);
    const taken = await piets.turn(resident.id, { type: 'accept' });
    expect(taken.transcript.map(({ text }) => text)).toContain('Ik zoek het op.');
    await talk.view((view) => view.talk?.staff === 'Piet');
    // Fatima comes back: the talk is not hers any more.
    const late = here(openDesk(server.url, fatima));
    expect((await late.turn(resident.id, { type: 'staff-write', text: 'Hier ben ik weer' })).problem?.code).toBe(
      'not-yours',
    );
  });

  it('keeps the talk when she is back within the grace, or has it open twice', async () => {
    await server.close();
    server = await town.start(LONG_GRACE);
    const { desk, resident, talk } = await talkWith(fatima);
    cut(desk);
    const again = here(openDesk(server.url, fatima));
    await again.queue(({ mine }) => mine.length === 1);
    const second = here(openDesk(server.url, fatima));
    await second.queue(() => true);
    cut(again);
    // Longer than the grace: a talk of somebody else that is lost meanwhile shows that the time is over.
    const other = await talkWith(piet);
    cut(other.desk);
    await other.talk.view(({ kind }) => kind === 'waiting');
    expect((await resident.get()).body.view.kind).toBe('talking');
    await second.turn(resident.id, { type: 'staff-write', text: 'Daar ben ik' });
    await talk.view((view) => view.talk?.messages.at(-1)?.text === 'Daar ben ik');
  });
});

describe('the last one who goes', () => {
  const expectTold = async (resident: Resident) => {
    const { view } = (await resident.get()).body;
    expect(view).toMatchObject({ kind: 'question', step: 'wat', exits: { first: true, person: { available: false } } });
    expect(view.notice?.text).toContain('Er is nu geen medewerker meer. Dat spijt ons.');
  };

  it('off shift with residents waiting: each is told kindly, and sees the callback', async () => {
    const desk = here(await onShift(server.url, fatima));
    const residents = [await begin(server.url), await begin(server.url)];
    for (const resident of residents) await resident.turn({ type: 'ask-for-person' });
    const talks = residents.map((resident) => here(openTalk(server.url, resident)));
    for (const talk of talks) await talk.view(({ kind }) => kind === 'waiting');
    await fatima.post(server.url, '/shift', { status: 'off' });
    for (const talk of talks) {
      const view = await talk.view(({ kind }) => kind === 'question');
      expect(view.exits.callback.slots.length).toBeGreaterThan(0);
    }
    for (const resident of residents) await expectTold(resident);
    await desk.queue(({ waiting }) => waiting.length === 0);
  });

  it('by a connection that stays away: who waits, and who talked, is told as well', async () => {
    const { desk, talk } = await talkWith(fatima);
    const waiting = await begin(server.url);
    await waiting.turn({ type: 'ask-for-person' });
    const other = here(openTalk(server.url, waiting));
    cut(desk);
    const left = await talk.view((view) => view.kind === 'question');
    expect(left.notice?.text).toContain('Er is nu geen medewerker meer.');
    await other.view(({ kind }) => kind === 'question');
    await expectTold(waiting);
  });

  it('by logging out, not on one of two devices: the talk goes back, and a later log-in does not begin a shift', async () => {
    const { talk } = await talkWith(fatima);
    const phone = hire(town, 'Fatima');
    const second = here(openDesk(server.url, phone));
    await second.queue(({ mine }) => mine.length === 1);
    expect((await fatima.post(server.url, '/logout', {})).status).toBe(204);
    expect((await phone.get(server.url, '/queue')).body).toMatchObject({ shift: { status: 'on' }, mine: [{}] });
    expect((await phone.post(server.url, '/logout', {})).status).toBe(204);
    await talk.view(({ kind }) => kind === 'question');
    const later = here(openDesk(server.url, hire(town, 'Fatima')));
    expect((await later.queue(() => true)).shift.status).toBe('off');
    expect((await begin(server.url)).view.exits.person.available).toBe(false);
  });

  it('while another is there: nobody notices', async () => {
    here(await onShift(server.url, fatima));
    const piets = here(await onShift(server.url, piet));
    const resident = await begin(server.url);
    await resident.turn({ type: 'ask-for-person' });
    await fatima.post(server.url, '/shift', { status: 'off' });
    await piets.queue(({ colleagues }) => colleagues.length === 1);
    expect((await resident.get()).body.view.kind).toBe('waiting');
  });
});

describe('a resident who was offline', () => {
  it('has everything that was written meanwhile, once and in order, also in a second tab', async () => {
    const { desk, resident, talk } = await talkWith(fatima);
    await talk.turn({ type: 'write', text: 'een' });
    cut(talk);
    for (const text of ['twee', 'drie', 'vier']) await desk.turn(resident.id, { type: 'staff-write', text });
    const back = here(openTalk(server.url, resident));
    const tab = here(openTalk(server.url, resident));
    const said = async (connection: typeof talk) =>
      (await connection.view((view) => view.talk !== undefined)).talk?.messages.map(({ n, text }) => [n, text]);
    const all = [
      [1, 'U praat nu met Fatima, medewerker van de gemeente.'],
      [2, 'een'],
      [3, 'twee'],
      [4, 'drie'],
      [5, 'vier'],
    ];
    expect(await said(back)).toEqual(all);
    expect(await said(tab)).toEqual(all);
    // Both go on: what one tab writes stands in the other, and what is sent twice is there once.
    await back.turn({ type: 'write', text: 'vijf' }, 'the-same');
    await back.turn({ type: 'write', text: 'vijf' }, 'the-same');
    const seen = await tab.view((view) => view.talk?.messages.at(-1)?.text === 'vijf');
    expect(seen.talk?.messages).toHaveLength(6);
  });
});

describe('a server that stops and starts again', () => {
  it('leaves talks with their staff, and gives them back when these do not come', async () => {
    const { resident } = await talkWith(fatima);
    const other = await talkWith(piet);
    const waiting = await begin(server.url);
    await waiting.turn({ type: 'ask-for-person' });
    for (const connection of open.splice(0)) connection.close();
    await server.close();
    server = await town.start(LONG_GRACE);
    const at = (one: Resident) => residentWith(server.url, one);
    expect((await at(resident).get()).body.view.kind).toBe('talking');
    expect((await at(waiting).get()).body.view).toMatchObject({ kind: 'waiting', talk: { position: 1 } });
    const desk = here(openDesk(server.url, fatima));
    expect((await desk.queue(({ mine }) => mine.length === 1)).shift.status).toBe('on');
    const talk = here(openTalk(server.url, other.resident));
    const lost = await talk.view(({ kind }) => kind === 'waiting');
    expect(lost.talk?.messages.at(-1)?.text).toContain('De verbinding met Piet is weg.');
    expect((await at(resident).get()).body.view.talk?.staff).toBe('Fatima');
  });
});
