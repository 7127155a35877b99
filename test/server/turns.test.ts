import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, residentWith } from './client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
/** A second process on the same file, as far as the database can tell: it has memory of its own. */
let other: RunningServer;
beforeAll(async () => {
  server = await town.start();
  other = await town.start();
});
afterAll(async () => {
  await server.close();
  await other.close();
  town.remove();
});

interface Stored {
  readonly seq: number;
  readonly type: string;
}

function stored(conversation: string): Stored[] {
  const database = new Database(`${town.folder}/data/wegwijs.sqlite`, { readonly: true });
  const rows = database.prepare('select seq, type from event where conversation = ? order by seq').all(conversation);
  database.close();
  return rows as Stored[];
}

const STOLEN: TurnInput = { type: 'choose', step: 'wat', option: 'gestolen' };

describe('a turn', () => {
  it('that comes again gets the same answer and stores nothing', async () => {
    const resident = await begin(server.url);
    const first = await resident.turn(STOLEN, 'the-first');
    const after = stored(resident.id);
    await resident.turn({ type: 'choose', step: 'waar', option: 'weet-niet' });
    const later = stored(resident.id);
    const again = await resident.turn(STOLEN, 'the-first');
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(stored(resident.id)).toEqual(later);
    expect(later.length).toBeGreaterThan(after.length);
  });

  it('that was refused gets the same refusal again, with what was typed', async () => {
    const resident = await begin(server.url);
    await resident.turn(STOLEN);
    const wrong: TurnInput = { type: 'provide', step: 'waar', value: { postcode: '12', houseNumber: 'x' } };
    const first = await resident.turn(wrong, 'a-typo');
    expect(first.body.view.question?.value).toEqual({ postcode: '12', houseNumber: 'x' });
    expect(first.body.view.notice?.kind).toBe('error');
    expect((await resident.turn(wrong, 'a-typo')).body).toEqual(first.body);
  });

  it('that comes twenty times at once is taken once', async () => {
    const resident = await begin(server.url);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        residentWith(index % 2 ? server.url : other.url, resident).turn(STOLEN, 'at-once'),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(stored(resident.id).filter(({ type }) => type === 'OptionChosen')).toHaveLength(1);
  });

  it('that cannot be stores nothing and says why', async () => {
    const resident = await begin(server.url);
    const before = stored(resident.id);
    const cases: readonly (readonly [TurnInput, number, string])[] = [
      [{ type: 'choose', step: 'nergens', option: 'x' }, 400, 'unknown-step'],
      [{ type: 'choose', step: 'wat', option: 'x' }, 400, 'unknown-option'],
      [{ type: 'switch-language', language: 'xx' }, 400, 'unknown-language'],
      [{ type: 'tick', action: 'x', done: true }, 400, 'unknown-action'],
      [{ type: 'go-back' }, 409, 'not-possible-here'],
    ];
    for (const [input, status, code] of cases) {
      const refused = await resident.turn(input);
      expect([refused.status, refused.body.code]).toEqual([status, code]);
      expect(refused.headers.get('Content-Type')).toContain('application/problem+json');
    }
    expect(stored(resident.id)).toEqual(before);
  });

  it('of an ended conversation is told to begin anew or to call', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'end' });
    const late = await resident.turn(STOLEN);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ title: 'Dit gesprek is klaar', phone: '14 0999' });
  });
});

describe('two tabs and two servers at once', () => {
  it('never leave a gap, a double or a lost turn in the log', async () => {
    const resident = await begin(server.url);
    const tabs = [server.url, server.url, other.url, other.url].map((url) => residentWith(url, resident));
    const inputs = (tab: number): TurnInput[] =>
      Array.from({ length: 12 }, (_, index) => ({ type: 'simplify', on: (index + tab) % 2 === 0 }));
    const answers = await Promise.all(
      tabs.flatMap((tab, index) => inputs(index).map((input) => tab.turn(input, randomUUID()))),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    const log = stored(resident.id);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    const seen = await residentWith(server.url, resident).get();
    const fresh = await residentWith(other.url, resident).turn(STOLEN);
    expect(seen.status).toBe(200);
    expect(fresh.status).toBe(200);
  });

  it('of one server: every turn of fifty is taken, one after another', async () => {
    const resident = await begin(server.url);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => resident.turn({ type: 'simplify', on: index % 2 === 0 })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(new Set(answers.map(({ body }) => body.seq)).size).toBe(50);
  });
});
