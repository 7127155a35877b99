import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MissedAnswer, UnderstandAnswer } from '../../src/protocol/insight.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { everyByte } from './database.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let eva: EditorPerson;
beforeAll(async () => {
  town = makeTown();
  server = await town.start();
  eva = editorAt(town, server.url, 'Eva', { roles: ['editor'] });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const missed = async () => (await eva.get('missed')).body as unknown as MissedAnswer;

async function understood(given: object): Promise<UnderstandAnswer['messages']> {
  const answer = await eva.post('understand', given);
  expect(answer.status).toBe(200);
  return (answer.body as unknown as UnderstandAnswer).messages;
}

it('what was not understood is listed, said where it belongs, and put back', async () => {
  const resident = await begin(server.url);
  for (const text of ['mijn konijn 06 12345678 is weg', 'zomaar een zin', 'me konijn is weg']) {
    await resident.turn({ type: 'say', text });
  }
  const { groups, judged } = await missed();
  const texts = groups.map(({ messages }) => messages.map(({ text }) => text));
  expect([texts, judged]).toEqual([[['me konijn is weg', 'mijn konijn [nummer] is weg'], ['zomaar een zin']], []]);
  const ids = groups[0]?.messages.map(({ id }) => id) ?? [];
  expect((await eva.post('missed', { ids: [...ids, 'WEG'], verdict: { topic: 'dieren' } })).status).toBe(204);
  const after = await missed();
  expect(after.groups.map(({ messages }) => messages.length)).toEqual([1]);
  expect(after.judged.map(({ text, verdict }) => [text, verdict])).toEqual([
    ['me konijn is weg', 'topic:dieren'],
    ['mijn konijn [nummer] is weg', 'topic:dieren'],
  ]);
  expect((await eva.post('missed', { ids, verdict: null })).status).toBe(204);
  expect(await missed()).toEqual({ groups, judged: [] });
  for (const wrong of [{ ids, verdict: 'weg' }, { ids: [], verdict: 'new' }, { ids }]) {
    expect((await eva.post('missed', wrong)).status).toBe(400);
  }
});

it('messages are tried on what residents see now, with the why, and nothing of them stays', async () => {
  const texts = ['gejat bij de brug', 'kan ik iemand spreken', 'Dank u wel', 'op 3 december mijn marmot Stampertje'];
  const here = await understood({ texts, flow: 'fiets', step: 'wat' });
  expect(here).toMatchObject([
    { kind: 'answer', outcome: 'sure', answers: ['Mijn fiets is gestolen'], because: ['gejat'] },
    { kind: 'command', is: 'person' },
    { kind: 'small-talk', is: 'thanks' },
    { kind: 'none', outcome: 'none', language: 'nl', dates: ['2026-12-03'] },
  ]);
  expect(await understood({ texts: ['gejat'] })).toMatchObject([{ answers: [] }]);
  expect(everyByte(town.folder)).not.toContain('marmot');
});

it('a place that is not there, and more than can be tried at once, are said', async () => {
  const codes = async (given: object) => (await eva.post('understand', given)).body.code;
  expect(await codes({ texts: ['x'], flow: 'auto' })).toBe('unknown-flow');
  expect(await codes({ texts: ['x'], flow: 'fiets', step: 'wie' })).toBe('unknown-step');
  expect(await codes({ texts: Array.from({ length: 31 }, () => 'x') })).toBe('invalid-request');
});
