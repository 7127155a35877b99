import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import type { Message } from '../../src/conversation/view.js';
import type { Diagnostic } from '../../src/flow/diagnostic.js';
import type { CallbacksAnswer } from '../../src/protocol/desk.js';
import type { VersionView } from '../../src/protocol/editor.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, goOn, type Resident, residentWith } from './client.js';
import { auditOf } from './database.js';
import { hire, onShift, openTalk } from './desk-client.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const [OLD, NEW] = ['Waar stond uw fiets?', 'Waar stond uw fiets het laatst?'];
const HERE = 'Wij hebben deze uitleg verbeterd. Lees hem nog een keer.';
const LEFT = 'Wij hebben de uitleg bij de vorige stap verbeterd. Wilt u hem lezen? Ga dan een stap terug.';
const STOLEN = { type: 'choose', step: 'wat', option: 'gestolen' } as const;
const WHERE = { type: 'choose', step: 'waar', option: 'weet-niet' } as const;

let town: Town;
let server: RunningServer;
let eva: EditorPerson;
beforeEach(async () => {
  town = makeTown();
  server = await town.start();
  eva = editorAt(town, server.url);
});
afterEach(async () => {
  await server.close();
  town.remove();
});

const correct = (more: object = {}) => eva.post('corrections', { message: 'Er stond een fout', ...more });
const correctText = async (from = OLD, to = NEW, path = TEXTS) => {
  expect((await eva.change(path, from, to)).status).toBe(200);
  const done = await correct();
  expect(done.status, JSON.stringify(done.body)).toBe(200);
};
const rulesIn = (body: object) => (body as { diagnostics: Diagnostic[] }).diagnostics.map(({ rule }) => rule);

async function residentAt(...inputs: TurnInput[]): Promise<Resident> {
  const resident = await begin(server.url);
  for (const input of inputs) await resident.turn(input);
  return resident;
}
const look = async (resident: Resident) => (await resident.get()).body.view;

describe('an urgent correction', () => {
  it('reaches a resident on that step: the new text, that it was improved, said once, and their answers stay', async () => {
    const resident = await residentAt(STOLEN);
    await correctText();
    const { body } = await resident.get();
    expect(body.view).toMatchObject({ step: 'waar', title: NEW, notice: { kind: 'info', text: HERE } });
    expect(body.view.answers).toMatchObject([{ step: 'wat', answer: 'Mijn fiets is gestolen' }]);
    const said = (body.transcript as Message[]).map(({ text }) => text);
    expect(said).toEqual(['Wat is er gebeurd?', 'Mijn fiets is gestolen', OLD, `${HERE}\n${NEW}`]);
    const next = await resident.turn(WHERE);
    expect(next.body.view).toMatchObject({ step: 'kenmerken' });
    expect(next.body.view.notice).toBeUndefined();
    expect(auditOf(town, 'texts-corrected')).toMatchObject([{ actor: 'eva', object: 'publication:2', result: 'ok' }]);
    const [newest] = (await eva.get('versions')).body as unknown as VersionView[];
    expect(newest).toMatchObject({ kind: 'correction', version: body.view.version, message: 'Er stond een fout' });
  });

  it('does not lose the answer of who was reading the old text: the next step says it, also when sent twice', async () => {
    const resident = await residentAt(STOLEN);
    await correctText();
    const sent = await resident.turn(WHERE, 'the-same');
    expect(sent.body.view).toMatchObject({ step: 'kenmerken', notice: { kind: 'info', text: LEFT } });
    expect((await resident.turn(WHERE, 'the-same')).body).toEqual(sent.body);
    const back = await resident.turn({ type: 'go-back' });
    expect(back.body.view).toMatchObject({ step: 'waar', title: NEW });
    expect(back.body.view.notice).toBeUndefined();
  });

  it('says nothing to who was not on that step, and stands there when they come to it', async () => {
    const resident = await residentAt();
    await correctText();
    expect((await look(resident)).notice).toBeUndefined();
    expect((await resident.turn(STOLEN)).body.view).toMatchObject({ step: 'waar', title: NEW });
  });

  it('tells who stands on a result that says it', async () => {
    const resident = await residentAt({ type: 'choose', step: 'wat', option: 'iets-anders' });
    await resident.turn({ type: 'choose', step: 'hulp', option: 'verder' });
    await correctText('desk: Kom naar het stadhuis.', 'desk: Kom naar het loket.');
    const view = await look(resident);
    expect(view).toMatchObject({ step: 'lijst', notice: { text: HERE } });
    expect(JSON.stringify(view.result)).toContain('Kom naar het loket.');
  });

  it('mends a wrong telephone number on every step', async () => {
    const resident = await residentAt(STOLEN);
    await correctText('14 0999, href: "tel:140999"', '14 0998, href: "tel:140998"', 'content/municipality.yaml');
    expect(await look(resident)).toMatchObject({ notice: { text: HERE }, exits: { phone: { number: '14 0998' } } });
  });

  it('leaves an older version its own text where that is another one, and mends it where it is the same', async () => {
    const oldest = await residentAt();
    await eva.change(TEXTS, 'Wat is er gebeurd?', 'Wat is er met uw fiets?');
    await eva.post('publish', { message: 'Duidelijker' });
    const newer = await residentAt();
    await eva.change(TEXTS, 'Wat is er met uw fiets?', 'Wat is er met uw fiets aan de hand?');
    await correctText();
    expect(await look(oldest)).toMatchObject({ title: 'Wat is er gebeurd?' });
    expect((await look(oldest)).notice).toBeUndefined();
    expect(await look(newer)).toMatchObject({ title: 'Wat is er met uw fiets aan de hand?', notice: { text: HERE } });
    expect((await oldest.turn(STOLEN)).body.view.title).toBe(NEW);
    expect((await newer.turn(STOLEN)).body.view.title).toBe(NEW);
  });

  it('can itself be corrected, back to the first words too, without going round in a circle', async () => {
    const [early, late] = [await residentAt(STOLEN), await residentAt(STOLEN)];
    await correctText();
    expect((await look(early)).title).toBe(NEW);
    await correctText(NEW, OLD);
    expect(await look(early)).toMatchObject({ title: OLD, notice: { text: HERE } });
    expect((await look(late)).title).toBe(OLD);
    expect((await look(late)).notice).toBeUndefined();
    await correctText(OLD, 'Waar was uw fiets?');
    for (const resident of [early, late]) expect((await look(resident)).title).toBe('Waar was uw fiets?');
  });

  it('is not for a conversation that is over; it is for one that is taken up again', async () => {
    const resident = await residentAt(STOLEN);
    const paused = await resident.turn({ type: 'pause' });
    await resident.turn({ type: 'end' });
    const before = (await resident.get()).body;
    await eva.change(TEXTS, 'Hoe heet u?', 'Wat is uw naam?');
    await eva.post('publish', { message: 'Iets anders, zodat niemand meer op de eerste versie praat' });
    await correctText();
    expect((await resident.get()).body).toEqual(before);
    const again = await goOn(server.url, paused.body.view.pause?.code ?? '');
    expect(again.view).toMatchObject({ title: NEW });
    expect(again.view.notice?.text).toContain(HERE);
  });

  it('holds at another server on the same database at once, also for who begins there on the old version', async () => {
    const other = await town.start();
    const resident = await residentAt(STOLEN);
    const there = residentWith(other.url, resident);
    expect((await look(there)).title).toBe(OLD);
    await correctText();
    const late = await begin(other.url);
    expect(await look(there)).toMatchObject({ title: NEW, notice: { text: HERE } });
    expect((await late.turn(STOLEN)).body.view.title).toBe(NEW);
    await other.close();
  });

  it('is there at once on a screen that is open, and staff see that it was said', async () => {
    const desk = await onShift(server.url, hire(town, 'Fatima'));
    const resident = await residentAt(STOLEN);
    const talk = openTalk(server.url, resident);
    await talk.turn({ type: 'ask-for-person' });
    await desk.queue((queue) => queue.waiting.length === 1);
    await desk.ask('claim-next', { turnId: 'claim' });
    await talk.view(({ kind }) => kind === 'talking');
    await correctText();
    expect((await talk.view(({ notice }) => notice?.text === HERE)).question?.text).toBe(NEW);
    await desk.talk(({ transcript }) => transcript.some(({ text }) => text === `${HERE}\n${NEW}`));
    talk.close();
    desk.close();
  });
});

describe('what is no correction of a text', () => {
  it('is refused with where it stands, and nothing changes', async () => {
    const resident = await residentAt(STOLEN);
    await eva.change(TEXTS, OLD, NEW);
    await eva.change('flows/fiets.yaml', 'next: kenmerken', 'next: omschrijving');
    const refused = await correct();
    const rule = 'not-a-text-file';
    expect([refused.status, refused.body.code, rulesIn(refused.body)]).toEqual([422, 'not-good', [rule]]);
    expect((await look(resident)).title).toBe(OLD);
    const { body } = await eva.get('corrections');
    expect(body).toMatchObject({ possible: false, diagnostics: [{ rule, file: 'flows/fiets.yaml' }] });
    expect((await eva.get('versions')).body).toHaveLength(1);
  });

  it('nothing at all, a comment, a correction for later, and one of who may not publish', async () => {
    expect((await correct()).body.code).toBe('nothing-to-publish');
    await eva.change(TEXTS, 'steps:\n', '# Nog eens nalezen.\nsteps:\n');
    expect((await correct()).body.code).toBe('nothing-to-publish');
    await eva.change(TEXTS, OLD, NEW);
    expect((await correct({ at: '2026-12-01T00:00:00+01:00' })).body.code).toBe('invalid-request');
    const writer = editorAt(town, server.url, 'Wim', { roles: ['editor'] });
    expect((await writer.post('corrections', { message: 'Ik ook' })).status).toBe(403);
    expect((await writer.get('corrections')).body).toEqual({ possible: true, running: null, diagnostics: [] });
    for (let n = 0; n < 10; n += 1) await begin(server.url);
    expect((await eva.get('corrections')).body).toMatchObject({ possible: true, running: 10 });
  });
});

describe('a call that was promised', () => {
  const CALL = { type: 'ask-for-callback', name: 'Sam' } as const;
  let fatima: ReturnType<typeof hire>;
  beforeEach(() => {
    fatima = hire(town, 'Fatima');
  });
  const marked = async () =>
    ((await fatima.get(server.url, '/callbacks')).body as unknown as CallbacksAnswer).callbacks.filter(
      ({ corrected }) => corrected.length > 0,
    );

  it('of who read the old text says at the desk what was wrong and what is right, until it is closed', async () => {
    const read = await residentAt(STOLEN, WHERE, { ...CALL, phone: '06 12345678' });
    await read.turn({ type: 'end' });
    await residentAt({ ...CALL, phone: '06 12345679' });
    await correctText();
    await residentAt(STOLEN, { ...CALL, phone: '06 12345670' });
    const found = await marked();
    expect(found).toMatchObject([
      { conversation: read.id, corrected: [{ id: 'waar', title: NEW, lines: [{ was: OLD, now: NEW }] }] },
    ]);
    const reference = found[0]?.reference ?? '';
    await fatima.post(server.url, `/callbacks/${reference}`, { type: 'attempt', outcome: 'spoken' });
    await fatima.post(server.url, `/callbacks/${reference}`, { type: 'close', outcome: 'spoken' });
    expect(await marked()).toEqual([]);
  });

  it('says so too of who asked after the correction and had passed that step, not of who was told', async () => {
    const passed = await residentAt(STOLEN, WHERE);
    const [told, reading] = [await residentAt(STOLEN), await residentAt(STOLEN)];
    await correctText();
    expect((await look(told)).notice?.text).toBe(HERE);
    await told.turn({ ...CALL, phone: '06 12345670' });
    await passed.turn({ ...CALL, phone: '06 12345678' });
    await reading.turn({ ...CALL, phone: '06 12345679' });
    const lines = async () =>
      Object.fromEntries((await marked()).map(({ conversation, corrected }) => [conversation, corrected[0]?.lines]));
    expect(await lines()).toEqual({
      [passed.id]: [{ was: OLD, now: NEW }],
      // They asked in the turn in which it was corrected, so with the old words before them.
      [reading.id]: [{ was: OLD, now: NEW }],
    });
    // Corrected once more: each knows words that are gone, their own.
    const now = 'Waar was het?';
    await correctText(NEW, now);
    expect(await lines()).toEqual({
      [passed.id]: [{ was: OLD, now }],
      [reading.id]: [{ was: OLD, now }],
      [told.id]: [{ was: NEW, now }],
    });
  });
});
