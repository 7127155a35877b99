import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  conversationSchema,
  problemSchema,
  recordSchema,
  startedSchema,
  topicsAnswerSchema,
  turnAnswerSchema,
} from '../../src/protocol/answers.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin, type Resident } from '../server/client.js';
import { makeTown } from '../server/town.js';

const town = makeTown();
let server: RunningServer;
let resident: Resident;
beforeAll(async () => {
  server = await town.start();
  resident = await begin(server.url);
  await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
  await resident.turn({ type: 'provide', step: 'waar', value: { postcode: '4321 ZX', houseNumber: '5' } });
  await resident.turn({ type: 'ask-for-callback', phone: '06 12345678', name: 'Kim' });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

/** The answer is what its schema says, and holds no field that the schema does not name. */
function isAs(schema: z.ZodType, body: unknown): void {
  expect(schema.parse(body)).toEqual(body);
}

describe('a live answer is what the contract says, to the last field', () => {
  it('of the topics', async () => {
    isAs(topicsAnswerSchema, (await ask(`${server.url}/v1/topics?language=nl`)).body);
  });

  it('of a conversation that begins, with topics or in a flow', async () => {
    const start = (body: object) => ask(`${server.url}/v1/conversations`, { method: 'POST', body });
    isAs(startedSchema, (await start({})).body);
    isAs(startedSchema, (await start({ flow: 'fiets', language: 'en' })).body);
  });

  it('of a turn: an answer, a refusal, a person, a code, and the end', async () => {
    isAs(turnAnswerSchema, (await resident.turn({ type: 'choose', step: 'kenmerken', options: ['bel'] })).body);
    isAs(turnAnswerSchema, (await resident.turn({ type: 'ask-for-callback', phone: '12' })).body);
    isAs(turnAnswerSchema, (await resident.turn({ type: 'ask-for-person' })).body);
    isAs(turnAnswerSchema, (await resident.turn({ type: 'pause' })).body);
    const other = await begin(server.url);
    isAs(turnAnswerSchema, (await other.turn({ type: 'end' })).body);
  });

  it('of a conversation as it is, and of the resident’s own copy', async () => {
    isAs(conversationSchema, (await resident.get()).body);
    isAs(recordSchema, (await resident.get('/record')).body);
  });

  it('of what cannot be', async () => {
    isAs(problemSchema, (await resident.turn({ type: 'choose', step: 'wat', option: 'maan' })).body);
    const wrong = await ask(`${server.url}/v1/conversations`, { method: 'POST', body: { flow: 5, language: {} } });
    isAs(problemSchema, wrong.body);
    expect(wrong.body.faults).toHaveLength(2);
  });
});
