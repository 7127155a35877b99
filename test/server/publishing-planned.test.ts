import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanView, VersionView } from '../../src/protocol/editor.js';
import { currentVersion } from '../../src/server/current-version.js';
import { tellChanges } from '../../src/server/handoff/changes.js';
import { followNewest } from '../../src/server/publishing/mind-publications.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { holdVersions } from '../../src/server/versions.js';
import { openStore } from '../../src/store/open-store.js';
import { begin } from './client.js';
import { auditOf } from './database.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const [OLD, NEW] = ['Wat is er gebeurd?', 'Wat is er met uw fiets?'];
const NEW_YEAR = '2026-11-24T00:00:00+01:00';
const AFTER = '2026-11-24T00:00:30+01:00';

let town: Town;
let server: RunningServer;
let eva: EditorPerson;
beforeEach(async () => {
  town = makeTown();
  await start();
});
afterEach(async () => {
  await server.close();
  town.remove();
});

async function start(at = '2026-11-23T10:00:00+01:00') {
  server = await town.start({ WEGWIJS_NOW: at });
  eva = editorAt(town, server.url, 'Eva', { now: Date.parse(at) });
}

async function restart(at: string) {
  await server.close();
  await start(at);
}

const plan = (at = NEW_YEAR) => eva.post('publish', { message: 'Vanaf morgen', at });
const plans = async () => (await eva.get('plans')).body as unknown as PlanView[];
const versions = async () => (await eva.get('versions')).body as unknown as VersionView[];
const title = async () => (await begin(server.url)).view.title;

describe('a planned publication', () => {
  it('waits for its moment, and is then published by the server itself', async () => {
    await eva.change(TEXTS, OLD, NEW);
    const made = await plan();
    expect(made.status).toBe(202);
    expect(made.body.planned).toEqual({ id: '1', at: new Date(NEW_YEAR).toISOString() });
    expect(await title()).toBe(OLD);
    await restart('2026-11-23T23:59:00+01:00');
    expect(await title()).toBe(OLD);
    expect(await plans()).toMatchObject([{ id: '1', status: 'waiting', author: { name: 'Eva' } }]);
    await restart(AFTER);
    expect(await title()).toBe(NEW);
    expect(await plans()).toMatchObject([{ status: 'done', refusal: null }]);
    expect((await versions())[0]).toMatchObject({
      ...{ kind: 'planned', version: made.body.version, message: 'Vanaf morgen' },
      author: { name: 'Eva' },
    });
    expect((await eva.draft()).conflicts).toEqual([]);
    expect(auditOf(town, 'schedule-made')).toMatchObject([{ actor: 'eva', object: 'plan:1' }]);
    expect(auditOf(town, 'published')).toMatchObject([{ actor: null, origin: 'system' }]);
    await restart('2026-11-24T00:05:00+01:00');
    expect(await versions()).toHaveLength(2);
  });

  it('is in the future: a day that was meant for next year is not published at once', async () => {
    await eva.change(TEXTS, OLD, NEW);
    for (const at of ['2025-12-01T00:00:00+01:00', '2026-11-23T10:00:00+01:00']) {
      const refused = await eva.post('publish', { message: 'Prijzen', at });
      expect([refused.status, refused.body.code]).toEqual([400, 'invalid-request']);
      expect(refused.body.faults).toMatchObject([{ field: 'at', message: expect.stringContaining('al voorbij') }]);
    }
    expect((await begin(server.url)).view.title).toBe(OLD);
    expect((await eva.get('plans')).body).toEqual([]);
  });

  it('goes on top of what was published meanwhile', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await plan();
    await eva.change(TEXTS, NEW, OLD);
    await eva.change('content/en/fiets.yaml', 'What happened?', 'Published between?');
    expect((await eva.post('publish', { message: 'Tussendoor' })).status).toBe(200);
    await restart(AFTER);
    expect(await title()).toBe(NEW);
    expect((await begin(server.url, { flow: 'fiets', language: 'en' })).view.title).toBe('Published between?');
  });

  it('is refused with a reason when the same file was published in another way meanwhile', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await plan();
    await eva.change(TEXTS, NEW, 'Heel anders?');
    await eva.post('publish', { message: 'Tussendoor' });
    await restart(AFTER);
    expect(await title()).toBe('Heel anders?');
    const [refused] = await plans();
    expect(refused).toMatchObject({ status: 'refused' });
    expect(refused?.refusal).toContain(TEXTS);
    expect(auditOf(town, 'publish-refused')).toMatchObject([{ actor: null, object: 'plan:1', result: 'not-good' }]);
  });

  it('is refused with a reason when it does not check any more at that time', async () => {
    const [phones, extra] = ['telefoon: { ', 'telefoon: { extra: { number: 14 0998, href: "tel:140998" }, '];
    await eva.change('content/municipality.yaml', phones, extra);
    await eva.post('publish', { message: 'Nog een nummer' });
    await eva.change('content/en/fiets.yaml', 'text: What happened?', 'text: "Call {telefoon.extra}?"');
    expect((await plan()).status).toBe(202);
    // By then the number that the planned text needs is gone.
    await eva.change('content/en/fiets.yaml', 'text: "Call {telefoon.extra}?"', 'text: What happened?');
    await eva.change('content/municipality.yaml', extra, phones);
    expect((await eva.post('publish', { message: 'Het nummer is weg' })).status).toBe(200);
    await restart(AFTER);
    const [refused] = await plans();
    expect(refused).toMatchObject({ status: 'refused' });
    expect(refused?.refusal).toMatch(/fout.*content\/en\/fiets\.yaml, regel \d+: /);
    expect((await begin(server.url, { flow: 'fiets', language: 'en' })).view.title).toBe('What happened?');
  });

  it('is checked when it is made, and can be stopped', async () => {
    await eva.change('flows/fiets.yaml', 'next: telefoon', 'next: telefoo');
    expect((await plan()).status).toBe(422);
    await eva.change('flows/fiets.yaml', 'next: telefoo\n', 'next: telefoon\n');
    await eva.change(TEXTS, OLD, NEW);
    expect((await plan()).status).toBe(202);
    expect((await eva.remove('plans/1')).status).toBe(204);
    expect((await eva.remove('plans/1')).body.code).toBe('plan-over');
    await restart(AFTER);
    expect(await title()).toBe(OLD);
    expect(await plans()).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('another server on the same database', () => {
  it('begins new conversations on what was published, at its next look', async () => {
    const store = await openStore(join(town.folder, 'data'));
    const say = () => undefined;
    const first = await currentVersion(store, town.settings(), Date.now(), say);
    const versions = holdVersions(store, first, say);
    await eva.change(TEXTS, OLD, NEW);
    const { version } = (await eva.post('publish', { message: 'Klaar' })).body;
    expect(versions.current.id).toBe(first.id);
    await followNewest({ store, versions, changes: tellChanges() });
    expect(versions.current.id).toBe(version);
    expect(await versions.get(first.id)).toBe(first);
    await store.close();
  });
});
