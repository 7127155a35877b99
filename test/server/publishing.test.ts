import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/flow/diagnostic.js';
import type { VersionView } from '../../src/protocol/editor.js';
import { newestPublication, recordPublication } from '../../src/publishing/publications.js';
import { versionId } from '../../src/publishing/version-id.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { openStore } from '../../src/store/open-store.js';
import { findVersion } from '../../src/store/versions.js';
import { MONDAY } from '../conversation/given.js';
import { begin, type Resident } from './client.js';
import { auditOf } from './database.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const FLOW = 'flows/fiets.yaml';
const [OLD, NEW] = ['Wat is er gebeurd?', 'Wat is er met uw fiets?'];

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

const publish = (more: object = {}) => eva.post('publish', { message: 'Duidelijker vraag', ...more });
const versions = async () => (await eva.get('versions')).body as unknown as VersionView[];
const title = async () => (await begin(server.url)).view.title;
const rulesIn = (body: object) => (body as { diagnostics: Diagnostic[] }).diagnostics.map(({ rule }) => rule);

describe('publishing', () => {
  it('makes an immutable version that new conversations begin with at once; those under way keep theirs', async () => {
    const resident = await begin(server.url);
    await eva.change(TEXTS, OLD, NEW);
    expect(await title()).toBe(OLD);
    const done = await publish();
    expect(done.status).toBe(200);
    expect(done.body.lint).toEqual({
      error: expect.any(Number),
      warning: expect.any(Number),
      remark: expect.any(Number),
    });
    expect(await title()).toBe(NEW);
    expect((await resident.get()).body.view.title).toBe(OLD);
    const [newest, first] = await versions();
    expect(newest).toMatchObject({
      ...{ id: '2', current: true, kind: 'publish', version: done.body.version, message: 'Duidelijker vraag' },
      author: { id: 'eva', name: 'Eva' },
      changes: [{ path: TEXTS, change: 'changed', linesAdded: 1, linesRemoved: 1 }],
    });
    expect(first).toMatchObject({ id: '1', current: false, kind: 'disk', author: null });
    expect((await eva.draft()).live).toBe(done.body.version);
    expect(auditOf(town, 'published')).toMatchObject([{ actor: 'eva', object: 'publication:2', result: 'ok' }]);
  });

  it('publishes nothing with an error, and says all of them with their place', async () => {
    await eva.change(FLOW, 'next: kenmerken', 'next: kenmerkn');
    const refused = await publish();
    expect([refused.status, refused.body.code]).toEqual([422, 'not-good']);
    expect(rulesIn(refused.body)).toContain('unknown-step');
    expect(await title()).toBe(OLD);
    expect(auditOf(town, 'publish-refused')).toMatchObject([{ actor: 'eva', result: 'not-good' }]);
  });

  it('takes a warning only with a reason, which stays with the version', async () => {
    await eva.change(TEXTS, '    simple: Waar?\n', '');
    const refused = await publish();
    const found = (refused.body as unknown as { diagnostics?: Diagnostic[] }).diagnostics ?? [];
    expect([refused.status, found.map(({ severity }) => severity)]).toEqual([422, ['warning']]);
    const [{ rule, file, line }] = found as [Diagnostic];
    const reason = { rule, file, line, reason: 'De wet vraagt dit.' };
    expect((await publish({ reasons: [{ ...reason, reason: ' ' }] })).status).toBe(422);
    expect((await publish({ reasons: [reason] })).status).toBe(200);
    expect((await versions())[0]?.reasons).toEqual([reason]);
  });

  it('asks what changes, and publishes nothing when nothing does', async () => {
    expect((await publish()).body.code).toBe('nothing-to-publish');
    await eva.change(TEXTS, OLD, NEW);
    expect((await publish({ message: '  ' })).body.code).toBe('invalid-request');
  });

  it('publishes only what the editor saw', async () => {
    const { revision } = await eva.draft();
    await eva.change(TEXTS, OLD, NEW);
    expect((await publish({ revision })).body.code).toBe('draft-changed');
    expect((await publish({ revision: revision + 1 })).status).toBe(200);
  });

  it('happens once when two press at once', async () => {
    await eva.change(TEXTS, OLD, NEW);
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await versions()).toHaveLength(2);
  });

  it('survives a restart: what was published is newer than the files, which are not overwritten', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await publish();
    await server.close();
    server = await town.start();
    expect(await title()).toBe(NEW);
  });
});

describe('a draft that is not right', () => {
  it('with a hundred problems is saved, and all of them are told', async () => {
    const { text, hash } = await eva.file(FLOW);
    const wrong = Array.from({ length: 100 }, (_, n) => `  fout-${n}:\n    ask: choise\n    next: lijst\n`).join('');
    expect(
      (await eva.post('saves', { message: '', files: [{ path: FLOW, text: text + wrong, was: hash }] })).status,
    ).toBe(200);
    const refused = await publish();
    expect(refused.status).toBe(422);
    expect(rulesIn(refused.body).length).toBeGreaterThanOrEqual(100);
    expect(await title()).toBe(OLD);
  });

  it.each([
    ['an alias that doubles thirty times', bomb(), 'no-reference'],
    ['a tab', 'flow: fiets\nsteps:\n\twat: {}\n', 'tab-indent'],
    ['a key twice', 'flow: fiets\nflow: fiets\nsteps: {}\n', 'duplicate-key'],
    ['brackets without end', `flow: ${'['.repeat(100_000)}`, 'yaml-syntax'],
  ])('with %s gets a clear diagnostic, and quickly', async (_, text, rule) => {
    const { hash } = await eva.file(FLOW);
    expect((await eva.post('saves', { message: '', files: [{ path: FLOW, text, was: hash }] })).status).toBe(200);
    const refused = await publish();
    expect(refused.status).toBe(422);
    expect(rulesIn(refused.body)).toContain(rule);
  });

  it('and far too large is refused with how large it may be', async () => {
    const refused = await eva.post('saves', { message: 'x'.repeat(26_000_000), files: [] });
    expect([refused.status, refused.body.code]).toEqual([413, 'files-too-large']);
    expect(refused.body.detail).toContain('een miljoen tekens');
  });
});

describe('rolling back', () => {
  it('is one act: a new version with the old files, and the draft follows', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await publish();
    const back = await eva.post('versions/1/rollback');
    expect(back.status).toBe(200);
    expect(await title()).toBe(OLD);
    const [newest, , first] = await versions();
    expect(newest).toMatchObject({ id: '3', kind: 'rollback', current: true, version: first?.version });
    expect(newest?.message).toBe('Terug naar versie 1');
    expect((await eva.file(TEXTS)).text).toContain(OLD);
    expect((await eva.draft()).conflicts).toEqual([]);
    expect(auditOf(town, 'rolled-back')).toMatchObject([{ actor: 'eva', object: 'publication:3' }]);
    expect((await eva.post('versions/1/rollback')).body.code).toBe('nothing-to-publish');
    expect((await eva.post('versions/77/rollback')).body.code).toBe('version-unknown');
    expect((await eva.post('versions/2/rollback')).status).toBe(200);
    expect(await title()).toBe(NEW);
  });

  it('is not refused for what is wrong in what is live as well: a check that came later keeps nobody from going back', async () => {
    await server.close();
    const store = await openStore(join(town.folder, 'data'));
    const good = (await findVersion(store.read, (await newestPublication(store.read))?.version ?? ''))?.files ?? [];
    const [first, second] = [OLD, NEW].map((question) => {
      const say = (text: string) => text.replace('iets-anders: Iets anders', 'iets-anders: Ik ben mijn fiets kwijt');
      const files = good.map(({ path, text }) => ({
        path,
        text: path === TEXTS ? say(text).replace(OLD, question) : text,
      }));
      return { id: versionId(files), files };
    });
    if (!first || !second) throw new Error('there is nothing to publish');
    const as = { kind: 'publish', at: MONDAY, message: 'Van voor de controle' } as const;
    await store.write(async (session) => {
      await recordPublication(session, { ...as, version: first, before: undefined });
      await recordPublication(session, { ...as, version: second, before: first });
    });
    await store.close();
    server = await town.start();
    eva = editorAt(town, server.url);
    expect(await title()).toBe(NEW);
    expect((await eva.post('versions/2/rollback')).status).toBe(200);
    expect(await title()).toBe(OLD);
    expect((await eva.post('versions/1/rollback')).status).toBe(200);
    const refused = await eva.post('versions/2/rollback');
    expect([refused.status, rulesIn(refused.body)]).toEqual([422, ['same-label']]);
  });

  it('leaves what somebody was writing in the draft, with both sides, and publishes none of it by accident', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await publish();
    await eva.change(TEXTS, NEW, 'Vertel eens?');
    await eva.change('content/en/fiets.yaml', 'What happened?', 'Tell us?');
    await eva.post('versions/1/rollback');
    const { conflicts } = await eva.draft();
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ path: TEXTS, source: 'rollback' });
    expect(conflicts[0]?.mine).toContain('Vertel eens?');
    expect(conflicts[0]?.theirs).toContain(OLD);
    const refused = await publish();
    expect([refused.status, refused.body.code]).toEqual([409, 'draft-conflict']);
    expect((await eva.post('saves', { message: 'de mijne', settles: [TEXTS] })).status).toBe(200);
    expect((await eva.draft()).conflicts).toEqual([]);
    expect((await publish()).status).toBe(200);
    expect(await title()).toBe('Vertel eens?');
  });
});

describe('a hundred residents in the flow', () => {
  it('each finish on the version they began with, while another is published', async () => {
    const early = await Promise.all(Array.from({ length: 50 }, () => begin(server.url)));
    const walk = async (resident: Resident) => {
      const input = { type: 'choose', step: 'wat', option: 'iets-anders' } as const;
      return (await resident.turn(input)).body.view;
    };
    await eva.change('content/nl/fiets.yaml', 'Een medewerker helpt u verder.', 'Zo gaat u verder.');
    const [done, ...views] = await Promise.all([publish(), ...early.map(walk)]);
    expect(done.status).toBe(200);
    const late = await Promise.all(Array.from({ length: 50 }, () => begin(server.url)));
    const after = await Promise.all(late.map(walk));
    const told = (view: { result?: unknown }) => JSON.stringify(view).includes('Zo gaat u verder.');
    expect(views.map(told)).toEqual(views.map(() => false));
    expect(after.map(told)).toEqual(after.map(() => true));
    const again = await Promise.all(early.map((resident) => resident.get()));
    expect(again.some(({ body }) => told(body.view))).toBe(false);
    expect(new Set(again.map(({ body }) => body.view.version)).size).toBe(1);
    expect(again[0]?.body.view.version).not.toBe(after[0]?.version);
  });
});

function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
  return ['a0: &a0 [ha, ha]', ...lines, ''].join('\n');
}
