import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InsightAnswer, StepInsight } from '../../src/protocol/insight.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident } from './client.js';
import { amounts, everyRow } from './database.js';
import { hire } from './desk-client.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TUESDAY = '2026-11-24T11:00:00+01:00';
const DAY = 24 * 3_600_000;

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

/** The same town at a later time, with an editor in it. */
async function later(at: string, name = 'Eva'): Promise<EditorPerson> {
  await server.close();
  server = await town.start({ WEGWIJS_NOW: at });
  return editorAt(town, server.url, name, { roles: ['editor'], now: Date.parse(at) });
}

async function many(count: number, does: (resident: Resident) => Promise<unknown>): Promise<readonly Resident[]> {
  const residents: Resident[] = [];
  for (let n = 0; n < count; n += 1) {
    const resident = await begin(server.url);
    await does(resident);
    residents.push(resident);
  }
  return residents;
}

const stolen = (resident: Resident) => resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });

/** Ten who turn back, ten who ask for help in every way, nine who stop at the address, one who comes to the end. */
async function thirtyResidents(): Promise<readonly Resident[]> {
  await many(10, async (resident) => {
    await stolen(resident);
    await resident.turn({ type: 'go-back' });
  });
  const asking = await many(10, async (resident) => {
    await resident.turn({ type: 'simplify', on: true });
    await resident.turn({ type: 'say', text: 'mijn konijn heet Stampertje' });
    await resident.turn({ type: 'say', text: 'mijn konijn heet Stampertje' });
    await resident.turn({ type: 'ask-for-person' });
  });
  await many(9, stolen);
  await many(1, async (resident) => {
    await resident.turn({ type: 'choose', step: 'wat', option: 'iets-anders' });
    await resident.turn({ type: 'choose', step: 'hulp', option: 'verder' });
  });
  return asking;
}

async function seen(eva: EditorPerson, query = ''): Promise<InsightAnswer> {
  const answer = await eva.get(`insight${query}`);
  expect(answer.status).toBe(200);
  return answer.body as unknown as InsightAnswer;
}

const NOTHING = { reached: null, left: null, back: null, easier: null, person: null, missed: null };
const SHOWN: readonly StepInsight[] = [
  {
    flow: 'fiets',
    step: 'wat',
    counts: { reached: 30, left: 20, back: null, easier: 10, person: 10, missed: 10 },
    wrong: 0,
  },
  // Nineteen came here, nine of them stopped.
  { flow: 'fiets', step: 'waar', counts: { ...NOTHING, reached: 10, back: 10 }, wrong: 0 },
];

describe('where people get stuck', () => {
  it('is counted a day after the last word, each thing once a conversation, in tens, also for a spreadsheet', async () => {
    await thirtyResidents();
    const soon = await later('2026-11-24T09:00:00+01:00');
    expect((await seen(soon)).steps).toEqual([]);
    const eva = await later(TUESDAY, 'Els');
    const insight = await seen(eva);
    expect(insight).toEqual({ period: '2026-Q4', periods: ['2026', '2026-Q4', '2026-11'], steps: SHOWN });
    expect((await seen(eva, '?period=2026-11')).steps).toEqual(SHOWN);
    expect((await seen(eva, '?period=2026-10')).steps).toEqual([]);
    expect((await seen(eva, '?flow=verhuizen')).steps).toEqual([]);
    expect((await eva.get('insight?period=2026-11-23')).status).toBe(400);

    const { status, headers, body } = await eva.get('insight.csv?period=2026');
    expect([status, headers.get('Content-Disposition')]).toEqual([200, 'attachment; filename="signalen-2026.csv"']);
    const few = 'minder dan 10';
    expect(String(body.text).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'periode;gesprek;stap;bereikt;gestopt;teruggegaan;makkelijker gevraagd;om een medewerker gevraagd;niet begrepen;opmerkingen van de balie',
      `2026;fiets;wat;30;20;${few};10;10;10;0`,
      `2026;fiets;waar;10;${few};10;${few};${few};${few};0`,
    ]);
  });

  it('outlives the conversations, erased or deleted, and names none of them', async () => {
    const asking = await thirtyResidents();
    await asking[0]?.erase();
    const eva = await later(TUESDAY);
    expect((await seen(eva)).steps).toEqual(SHOWN);
    const again = await later(new Date(Date.parse(TUESDAY) + 40 * DAY).toISOString(), 'Els');
    expect(amounts(town.folder)).toMatchObject({ conversation: 0, counted_conversation: 0 });
    expect((await seen(again, '?period=2026')).steps).toEqual(SHOWN);
    for (const { id } of asking) expect(everyRow(town.folder)).not.toContain(id);
  });

  it('waits for who has a code to come back with', async () => {
    await many(10, async (resident) => {
      await stolen(resident);
      await resident.turn({ type: 'pause' });
    });
    expect((await seen(await later(TUESDAY))).steps).toEqual([]);
    const eva = await later(new Date(Date.parse(TUESDAY) + 40 * DAY).toISOString(), 'Els');
    expect((await seen(eva, '?period=2026')).steps).toMatchObject([
      { step: 'waar', counts: { reached: 10, left: 10 } },
      { step: 'wat', counts: { reached: 10, left: null } },
    ]);
  });

  it('has what the desk says of a step beside it, exactly', async () => {
    const kim = hire(town, 'Kim', { roles: ['desk', 'editor'] });
    const resident = await begin(server.url);
    const { code } = (await resident.turn({ type: 'pause' })).body.view.pause as unknown as { code: string };
    const { body } = await kim.post(server.url, '/walk', { code });
    const id = (body as unknown as { conversation: string }).conversation;
    await kim.post(server.url, `/conversations/${id}/remarks`, { step: 'wat', text: 'De vraag is onduidelijk.' });
    const eva = editorAt(town, server.url, 'Eva', { roles: ['editor'] });
    expect((await seen(eva)).steps).toEqual([{ flow: 'fiets', step: 'wat', counts: NOTHING, wrong: 1 }]);
    const { remarks } = (await eva.get('remarks')).body as unknown as { remarks: Record<string, unknown>[] };
    expect(remarks).toMatchObject([
      { by: 'Kim', text: 'De vraag is onduidelijk.', done: false, place: { flow: 'fiets', step: 'wat' } },
    ]);
    const settled = await eva.post(`remarks/${remarks[0]?.id}`, { done: true });
    expect(settled.body.remarks).toMatchObject([{ done: true }]);
    expect((await eva.post('remarks/nee', { done: true })).status).toBe(404);
  });

  it('is for editors', async () => {
    const publisher = editorAt(town, server.url, 'Piet', { roles: ['publisher', 'desk', 'manager'] });
    for (const path of ['insight', 'insight.csv', 'missed', 'remarks']) {
      expect((await publisher.get(path)).status).toBe(403);
      expect((await fetch(`${server.url}/editor/api/${path}`)).status).toBe(401);
    }
    expect((await publisher.post('understand', { texts: ['hallo'] })).status).toBe(403);
  });
});
