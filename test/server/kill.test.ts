import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import { type Answer, begin, goOn, type Resident, residentWith } from './client.js';
import { buildServer, type Program, runProcess, startProcess } from './own-process.js';
import { makeTown } from './town.js';

const town = makeTown();
let program: Program;
beforeAll(async () => {
  program = await buildServer();
});
afterAll(() => {
  program.remove();
  town.remove();
});

interface Taken {
  readonly turnId: string;
  readonly input: TurnInput;
  readonly answer: Answer;
}

const STEPS: readonly TurnInput[] = [
  { type: 'choose', step: 'wat', option: 'gestolen' },
  { type: 'provide', step: 'waar', value: { postcode: '1234 AB', houseNumber: '5' } },
  { type: 'choose', step: 'kenmerken', options: ['bel'] },
  { type: 'provide', step: 'omschrijving', value: 'Rood' },
  { type: 'pause' },
  { type: 'simplify', on: true },
  { type: 'go-back' },
  { type: 'simplify', on: false },
];

describe('killing the server', () => {
  it('at any moment of two hundred turns loses no answer that was given', async () => {
    const taken = new Map<string, Taken[]>();
    const residents: Resident[] = [];
    const moments = fc.sample(fc.integer({ min: 40, max: 75 }), { numRuns: 5, seed: 7 });
    for (const moment of moments) {
      const server = await startProcess(program, town.env);
      for (const resident of residents) await expectEverythingStillThere(server.url, resident, taken);
      while (residents.length < 8) residents.push(await begin(server.url));
      let left = moment;
      const acknowledged = () => {
        left -= 1;
        if (left === 0) server.kill('SIGKILL');
      };
      await Promise.all(residents.map((one) => walk(residentWith(server.url, one), taken, acknowledged)));
      expect(await server.ended).toBe('SIGKILL');
    }
    const server = await startProcess(program, town.env);
    for (const resident of residents) await expectEverythingStillThere(server.url, resident, taken);
    expect([...taken.values()].flat().length).toBeGreaterThanOrEqual(moments.reduce((sum, moment) => sum + moment, 0));
    server.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});

/** Takes turns one after another until the server is gone, and remembers every answer that came. */
async function walk(resident: Resident, taken: Map<string, Taken[]>, acknowledged: () => void): Promise<void> {
  const mine = taken.get(resident.id) ?? [];
  taken.set(resident.id, mine);
  for (let gone = false; !gone; ) {
    const input = STEPS[mine.length % STEPS.length] ?? { type: 'pause' };
    const turnId = `${resident.id.slice(0, 8)}-${mine.length}`;
    const answer = await resident.turn(input, turnId).catch(() => undefined);
    if (!answer) gone = true;
    else {
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      mine.push({ turnId, input, answer });
      acknowledged();
    }
  }
}

async function expectEverythingStillThere(url: string, resident: Resident, taken: Map<string, Taken[]>) {
  const here = residentWith(url, resident);
  for (const { turnId, input, answer } of taken.get(resident.id) ?? []) {
    expect((await here.turn(input, turnId)).body).toEqual(answer.body);
  }
  const last = taken.get(resident.id)?.at(-1);
  const now = await here.get();
  expect(now.status).toBe(200);
  expect(now.body.seq).toBeGreaterThanOrEqual(last?.answer.body.seq ?? 0);
  const code = last?.answer.body.view.pause?.code;
  if (code) expect((await goOn(url, code)).id).toBe(resident.id);
}

describe('stopping the server', () => {
  it('finishes the turn that is under way, keeps it, and exits with 0', async () => {
    const server = await startProcess(program, town.env);
    const resident = await begin(server.url);
    const body = JSON.stringify({ turnId: 'last', input: STEPS[0] });
    const turn = request(`${server.url}/v1/conversations/${resident.id}/turns`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${resident.token}`,
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        Expect: '100-continue',
      },
    });
    const status = new Promise((answered, failed) => {
      turn.once('response', (response) => answered(response.resume().statusCode));
      turn.once('error', failed);
    });
    // The server has the request in hand; its body comes only after it was told to stop.
    await new Promise((inHand) => {
      turn.once('continue', inHand);
      turn.flushHeaders();
    });
    server.kill('SIGTERM');
    await noLongerListening(server.url);
    turn.end(body);
    expect(await status).toBe(200);
    expect(await server.ended).toBe(0);

    const again = await startProcess(program, town.env);
    expect((await residentWith(again.url, resident).get()).body.view.step).toBe('waar');
    again.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });
});

async function noLongerListening(url: string): Promise<void> {
  const { port, hostname } = new URL(url);
  const listening = () =>
    new Promise<boolean>((answered) => {
      const socket = connect(Number(port), hostname);
      socket.once('connect', () => answered(socket.destroy() !== undefined));
      socket.once('error', () => answered(false));
    });
  while (await listening());
}

describe('starting the server with something wrong', () => {
  const wrong: readonly (readonly [Record<string, string>, string])[] = [
    [{ PORT: 'tachtig' }, 'PORT moet een getal zijn.'],
    [{ WEGWIJS_ORIGINS: 'example.org' }, 'WEGWIJS_ORIGINS: "example.org" is geen site.'],
    [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL: PostgreSQL kan in deze versie nog niet.'],
    [{ WEGWIJS_FLOWS: '/nergens' }, 'De map /nergens is niet te lezen.'],
  ];
  it.each(wrong)('%j stops it with one clear line', async (env, line) => {
    const { code, said } = await runProcess(program, { ...town.env, ...env });
    expect(said).toContain(line);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});
