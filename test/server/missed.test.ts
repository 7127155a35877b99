import { afterEach, beforeEach, expect, it } from 'vitest';
import { missed } from '../../src/cli/missed.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { fakeIo } from '../cli/fake-io.js';
import { begin, type Resident } from './client.js';
import { amounts, everyByte } from './database.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
beforeEach(async () => {
  town = makeTown();
  server = await town.start();
});
afterEach(async () => {
  await server.close();
  town.remove();
});

interface Listed {
  readonly count: number;
  readonly messages: readonly {
    readonly id: string;
    readonly text: string;
    readonly outcome: string;
    readonly step: string;
  }[];
}

async function listed(): Promise<readonly Listed[]> {
  const io = fakeIo(town.env);
  expect(await missed(['--json'], io)).toBe(0);
  return io.outs.map((line) => JSON.parse(line) as Listed);
}

async function typing(...texts: readonly string[]): Promise<Resident> {
  const resident = await begin(server.url);
  for (const text of texts) await resident.turn({ type: 'say', text });
  return resident;
}

it('what residents typed and was not understood is listed for the editors, masked and grouped', async () => {
  await typing('mijn konijn 06 12345678 is weg');
  await typing('me konijn is weg', 'zomaar een zin');
  const groups = await listed();
  expect(groups.map(({ count }) => count)).toEqual([2, 1]);
  expect(groups[0]?.messages.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['me konijn is weg', 'none'],
    ['mijn konijn [nummer] is weg', 'none'],
  ]);
});

it('an editor says where messages belong, and then they are off the list', async () => {
  await typing('mijn konijn is weg', 'zomaar een zin');
  const [first, second] = (await listed()).flatMap(({ messages }) => messages);
  const io = fakeIo(town.env);
  expect(await missed([first?.id ?? '', '--ignore'], io)).toBe(0);
  expect(io.outs).toEqual(['1 bericht verwerkt.']);
  expect((await listed()).flatMap(({ messages }) => messages.map(({ id }) => id))).toEqual([second?.id]);
});

it('a wrong word says what to do and changes nothing', async () => {
  await typing('mijn konijn is weg');
  const [only] = (await listed()).flatMap(({ messages }) => messages);
  const id = only?.id ?? '';
  for (const [args, line] of [
    [[id, '--topic', 'konijnen'], 'Het onderwerp "konijnen" bestaat niet.'],
    [[id], 'Zeg ook wat u met deze berichten wilt.'],
    [['--new'], 'Noem de nummers van de berichten.'],
    [[id, '--new', '--ignore'], 'Kies --topic, --new of --ignore, niet meer dan 1.'],
  ] as const) {
    const io = fakeIo(town.env);
    expect(await missed(args, io)).toBe(2);
    expect(io.errs[0]).toBe(line);
  }
  const io = fakeIo(town.env);
  expect(await missed(['XXXXXXXX', '--new'], io)).toBe(1);
  expect(io.errs).toEqual(['Het bericht "XXXXXXXX" bestaat niet (meer).']);
  expect((await listed())[0]?.count).toBe(1);
});

it('erasing takes them along, from the files too', async () => {
  const resident = await typing('mijn konijn heet Stampertje');
  expect(amounts(town.folder).missed).toBe(1);
  await resident.erase();
  expect(amounts(town.folder).missed).toBe(0);
  expect(everyByte(town.folder)).not.toContain('Stampertje');
});

it('they are deleted after the days that were set', async () => {
  await typing('mijn konijn is weg');
  await server.close();
  server = await town.start({ WEGWIJS_NOW: '2026-11-26T10:00:00+01:00', WEGWIJS_MISSED_DAYS: '4' });
  expect(amounts(town.folder).missed).toBe(1);
  await server.close();
  server = await town.start({ WEGWIJS_NOW: '2026-11-28T10:00:00+01:00', WEGWIJS_MISSED_DAYS: '4' });
  expect(amounts(town.folder).missed).toBe(0);
});
