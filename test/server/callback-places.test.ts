import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { makeTown } from './town.js';

const TRIES = 50;

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  const file = join(town.folder, 'content', 'municipality.yaml');
  const hours = [9, 10, 11, 12, 13, 14, 15, 16];
  const parts = hours.map((hour) => `uur-${hour}: { tijd: ${hour}.00-${hour + 1}.00, plaatsen: 1 }`).join(', ');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^terugbellen:.*$/m, `terugbellen: { ${parts} }`));
  server = await town.start();
});
afterAll(async () => {
  await server.close();
  town.remove();
});

/** How many promises the database holds for a part of a day. */
function kept(slot: string): number {
  const database = new Database(join(town.folder, 'data', 'wegwijs.sqlite'), { readonly: true });
  const row = database.prepare(`select count(*) as n from callback where slot = ? and status = 'open'`).get(slot);
  database.close();
  return (row as { n: number }).n;
}

let lines = 10_000_000;
const ask = (slot: string | undefined) => {
  lines += 1;
  return { type: 'ask-for-callback', phone: `06${lines}`, slot } as const;
};

describe('the last place', () => {
  it(`goes to one of two residents who ask at once, ${TRIES} times; the other reads so, and nothing of theirs is kept`, async () => {
    for (let n = 0; n < TRIES; n += 1) {
      const [one, other] = await Promise.all([begin(server.url), begin(server.url)]);
      const slot = one.view.exits.callback.slots[0]?.id ?? '';
      expect(other.view.exits.callback.slots[0]?.id).toBe(slot);
      const answers = await Promise.all([one.turn(ask(slot)), other.turn(ask(slot))]);
      const exits = answers.map(({ body }) => body.view.exits.callback);
      const [lucky] = exits.filter(({ requested }) => requested);
      const [late] = exits.filter(({ requested }) => !requested);
      expect(lucky?.requested?.slot).toBe(slot);
      expect(late?.error).toBe('Deze tijd is net vol. Kies een andere tijd.');
      expect(late?.slots.map(({ id }) => id)).not.toContain(slot);
      expect(kept(slot)).toBe(1);
      const loser = exits[0] === late ? one : other;
      const record = (await loser.get('/record')).body;
      expect(record.callbacks).toEqual([]);
      expect(record.personalTexts).toEqual([]);
    }
  });

  it('is not given away twice by two servers on one database', async () => {
    const second = await town.start();
    const [here, there] = [await begin(server.url), await begin(second.url)];
    const slot = here.view.exits.callback.slots[0]?.id ?? '';
    await here.turn(ask(slot));
    const late = (await there.turn(ask(slot))).body.view.exits.callback;
    expect(late.error).toBe('Deze tijd is net vol. Kies een andere tijd.');
    const next = (await there.turn(ask(undefined))).body.view.exits.callback;
    expect(next.requested?.slot).toBeDefined();
    expect(next.requested?.slot).not.toBe(slot);
    expect(kept(slot)).toBe(1);
    await second.close();
  });

  it('comes back when its resident cancels, moves, or erases everything', async () => {
    const resident = await begin(server.url);
    const taken = await resident.turn(ask(undefined));
    const slot = taken.body.view.exits.callback.requested?.slot;
    const free = async () => (await begin(server.url)).view.exits.callback.slots.some(({ id }) => id === slot);
    expect(await free()).toBe(false);
    await resident.turn({ type: 'cancel-callback' });
    expect(await free()).toBe(true);
    const asked = await resident.turn(ask(slot));
    await resident.turn(ask(asked.body.view.exits.callback.slots[1]?.id));
    expect(await free()).toBe(true);
    await resident.turn(ask(slot));
    expect(await free()).toBe(false);
    await resident.erase();
    expect(await free()).toBe(true);
  });

  it('stays with its resident, who can change the number and keep the time', async () => {
    const resident = await begin(server.url);
    const taken = await resident.turn(ask(undefined));
    const slot = taken.body.view.exits.callback.requested?.slot;
    const changed = (await resident.turn({ ...ask(slot), name: 'Mo' })).body.view.exits.callback;
    expect(changed.requested?.slot).toBe(slot);
    expect(changed.slots.map(({ id }) => id)).toContain(slot);
  });
});
