import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident } from './client.js';
import { type Colleague, type DeskConnection, hire, onShift } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
let piet: Colleague;
let fatimas: DeskConnection;
let piets: DeskConnection;
beforeAll(async () => {
  server = await town.start({ WEGWIJS_TEAMS: 'burgerzaken', WEGWIJS_TURNS_PER_MINUTE: '100000' });
  fatima = hire(town, 'Fatima');
  piet = hire(town, 'Piet');
  fatimas = await onShift(server.url, fatima);
  piets = await onShift(server.url, piet);
});
beforeEach(async () => {
  for (const who of [fatima, piet]) await who.post(server.url, '/shift', { status: 'on', mostTalks: 20 });
});
afterAll(async () => {
  fatimas.close();
  piets.close();
  await server.close();
  town.remove();
});

async function waits(): Promise<Resident> {
  const resident = await begin(server.url);
  const asked = await resident.turn({ type: 'ask-for-person' });
  expect(asked.body.view.kind).toBe('waiting');
  return resident;
}

const ends = (desk: DeskConnection, { id }: Resident) => desk.turn(id, { type: 'end-talk', outcome: 'answered' });

describe('two who claim at once', () => {
  it('over two connections, two hundred times: exactly one gets it, and the other is told', async () => {
    const winners = new Map([
      ['Fatima', 0],
      ['Piet', 0],
    ]);
    for (let attempt = 1; attempt <= 200; attempt += 1) {
      const resident = await waits();
      const first = attempt % 2 ? [fatimas, piets] : [piets, fatimas];
      const [one, other] = await Promise.all(first.map((desk) => desk.turn(resident.id, { type: 'accept' })));
      const taken = [one, other].filter((answer) => answer?.role === 'mine');
      const told = [one, other].filter((answer) => answer?.problem?.code === 'already-taken');
      expect([taken.length, told.length]).toEqual([1, 1]);
      expect(told[0]?.problem?.detail).toContain('Een collega heeft dit gesprek al aangenomen.');
      const { view } = (await resident.get()).body;
      expect(view.talk?.staff).toBe(taken[0]?.holder);
      expect(view.talk?.messages.filter(({ from }) => from === 'system')).toHaveLength(1);
      winners.set(view.talk?.staff ?? '', (winners.get(view.talk?.staff ?? '') ?? 0) + 1);
      await ends(view.talk?.staff === 'Fatima' ? fatimas : piets, resident);
    }
    expect([...winners.values()].every((times) => times > 0)).toBe(true);
  });

  it('at two processes on one database: the row and the number of the event let only one have it', async () => {
    const other = await town.start();
    const elsewhere = await onShift(other.url, piet);
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      const resident = await waits();
      const answers = await Promise.all([fatimas, elsewhere].map((desk) => desk.turn(resident.id, { type: 'accept' })));
      expect(answers.map(({ role, problem }) => problem?.code ?? role).sort()).toEqual(['already-taken', 'mine']);
      const winner = answers.findIndex(({ role }) => role === 'mine');
      await ends(winner === 0 ? fatimas : elsewhere, resident);
    }
    elsewhere.close();
    await other.close();
  });

  it('with "claim next": twenty who wait, two who take: nobody twice, nobody forgotten', async () => {
    const residents = await Promise.all(Array.from({ length: 20 }, waits));
    const taken = await Promise.all(
      residents.flatMap((_, index) =>
        (index % 2 ? [fatimas] : [piets]).map((desk) =>
          desk.ask<{ conversation?: string }>('claim-next', { turnId: `next-${index}` }),
        ),
      ),
    );
    expect(new Set(taken.map(({ conversation }) => conversation))).toEqual(new Set(residents.map(({ id }) => id)));
    expect(await fatimas.ask('claim-next', { turnId: 'nobody' })).toEqual({ none: true });
    const again = await piets.ask<{ conversation?: string }>('claim-next', { turnId: 'next-0' });
    expect(again.conversation).toBe(taken[0]?.conversation);
    for (const [index, { conversation = '' }] of taken.entries())
      await (index % 2 ? fatimas : piets).turn(conversation, { type: 'end-talk', outcome: 'answered' });
  });
});

describe('who may claim', () => {
  it('is who is on shift, not pausing, and has not enough talks', async () => {
    const [one, two] = [await waits(), await waits()];
    const claim = (resident: Resident) => fatimas.turn(resident.id, { type: 'accept' });
    await fatima.post(server.url, '/shift', { status: 'pause' });
    expect((await claim(one)).problem?.code).toBe('not-on-shift');
    await fatima.post(server.url, '/shift', { status: 'on', mostTalks: 1 });
    const both = await Promise.all([claim(one), claim(two)]);
    expect(both.map(({ role, problem }) => problem?.code ?? role).sort()).toEqual(['enough-talks', 'mine']);
    for (const resident of [one, two]) {
      await piets.turn(resident.id, { type: 'accept' });
      for (const desk of [fatimas, piets]) await ends(desk, resident);
    }
  });
});

describe('the order of the queue', () => {
  it('is that of asking; who comes back stands in front of it', async () => {
    const [first, second, third] = [await waits(), await waits(), await waits()];
    const place = async () => (await third.get()).body.view.talk?.position;
    expect(await place()).toBe(3);
    await fatimas.turn(first.id, { type: 'accept' });
    expect(await place()).toBe(2);
    await fatimas.turn(first.id, { type: 'put-back' });
    expect(await place()).toBe(3);
    const { waiting } = await piets.queue((queue) => queue.waiting[0]?.returned === 'put-back');
    expect(waiting.map(({ conversation }) => conversation)).toEqual([first.id, second.id, third.id]);
    for (const resident of [first, second, third]) {
      const taken = await piets.ask<{ conversation: string }>('claim-next', { turnId: `order-${resident.id}` });
      expect(taken.conversation).toBe(resident.id);
      await ends(piets, resident);
    }
  });

  it('lets a talk be handed on to a colleague, to a team, and to nobody who is away', async () => {
    const [handed, other] = [await waits(), await waits()];
    await fatimas.turn(handed.id, { type: 'accept' });
    await fatimas.turn(other.id, { type: 'accept' });
    const away = await fatimas.turn(handed.id, { type: 'transfer', staff: 'niemand' });
    expect(away.problem?.code).toBe('colleague-away');
    await fatimas.turn(other.id, { type: 'transfer', team: 'burgerzaken' });
    const gone = await fatimas.turn(handed.id, { type: 'transfer', staff: 'piet' });
    expect(gone).toMatchObject({ role: 'waiting' });
    const mine = await piets.queue(({ waiting }) => waiting.some(({ forMe }) => forMe));
    expect(mine.waiting).toMatchObject([
      { conversation: other.id, team: 'burgerzaken', returned: 'transfer', forMe: false },
      { conversation: handed.id, forMe: true, forName: 'Piet' },
    ]);
    // What is meant for Piet is the next for him, and not for Fatima.
    expect(await fatimas.ask('claim-next', { turnId: 'hers' })).toMatchObject({ conversation: other.id });
    expect(await fatimas.ask('claim-next', { turnId: 'hers-2' })).toEqual({ none: true });
    expect(await piets.ask('claim-next', { turnId: 'his' })).toMatchObject({ conversation: handed.id });
    await ends(fatimas, other);
    await ends(piets, handed);
  });

  it('lets others take who is meant for a colleague who pauses or has talks enough, and the colleague first', async () => {
    for (const [index, busy] of [{ status: 'pause' }, { status: 'on', mostTalks: 1 }].entries()) {
      await piet.post(server.url, '/shift', { status: 'on', mostTalks: 20 });
      const [meant, kept] = [await waits(), await waits()];
      await fatimas.turn(meant.id, { type: 'accept' });
      await piets.turn(kept.id, { type: 'accept' });
      await fatimas.turn(meant.id, { type: 'transfer', staff: 'piet' });
      // Not as it was before it was handed on.
      const seen = await fatimas.queue(
        ({ waiting: [first] }) => first?.conversation === meant.id && first.returned === 'transfer',
      );
      expect(seen.waiting).toMatchObject([{ forMe: false, forName: 'Piet' }]);
      // Piet can take another one: it is left to him.
      expect(await fatimas.ask('claim-next', { turnId: `left-${index}` })).toEqual({ none: true });
      await piet.post(server.url, '/shift', busy);
      expect(await fatimas.ask('claim-next', { turnId: `taken-${index}` })).toMatchObject({ conversation: meant.id });
      await ends(fatimas, meant);
      await ends(piets, kept);
    }
  });
});
