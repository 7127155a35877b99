import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';

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

describe('the draft', () => {
  it('begins as what is live, byte for byte', async () => {
    const draft = await eva.draft();
    expect(draft).toMatchObject({ revision: 1, conflicts: [], base: draft.live });
    expect(draft.files.map(({ path }) => path)).toEqual([
      'content/en/fiets.yaml',
      'content/en/interface.yaml',
      'content/municipality.yaml',
      'content/nl/fiets.yaml',
      'content/nl/interface.yaml',
      'flows/fiets.yaml',
    ]);
    expect(draft.disk).toBeUndefined();
  });

  it('keeps every save with who, when, why and both sides', async () => {
    const saved = await eva.change(TEXTS, 'Wat is er gebeurd?', 'Wat is er met uw fiets?', 'Vraag is korter');
    expect([saved.status, saved.body.revision]).toEqual([200, 2]);
    const { text, hash } = await eva.file(TEXTS);
    expect(text).toContain('Wat is er met uw fiets?');
    expect(saved.body.files).toEqual([{ path: TEXTS, hash }]);
    const [newest, first] = (await eva.get('saves')).body as unknown as Record<string, unknown>[];
    expect(newest).toMatchObject({
      id: 2,
      author: { id: 'eva', name: 'Eva' },
      message: 'Vraag is korter',
      paths: [TEXTS],
    });
    expect(first).toMatchObject({ id: 1, author: null });
    const { files } = (await eva.get('saves/2')).body as unknown as { files: Record<string, string>[] };
    expect(files).toHaveLength(1);
    expect(files[0]?.before).toContain('Wat is er gebeurd?');
    expect(files[0]?.after).toBe(text);
    expect((await eva.get('saves/99')).body.code).toBe('save-unknown');
    expect((await eva.get('saves/x')).status).toBe(404);
  });

  it('takes files away and adds them, with comments, tabs and ends of lines as they were typed', async () => {
    const odd = '\uFEFF# Een opmerking\r\nnl:\t{}\r\n# einde 💡 zonder regeleinde';
    const path = 'content/topics/nieuw.yaml';
    expect((await eva.post('saves', { message: '', files: [{ path, text: odd, was: null }] })).status).toBe(200);
    const { text, hash } = await eva.file(path);
    expect(text).toBe(odd);
    expect((await eva.post('saves', { message: 'weg', files: [{ path, text: null, was: hash }] })).status).toBe(200);
    await expect(eva.file(path)).rejects.toThrow('is not in the draft');
  });

  it('lets one of two saves of the same moment through, and shows the other both sides; nothing of theirs is saved', async () => {
    const bob = editorAt(town, server.url, 'Bob', { roles: ['editor'] });
    const { text: base, hash } = await eva.file(TEXTS);
    const flow = await eva.file('flows/fiets.yaml');
    const mine = (words: string) => base.replace('Wat is er gebeurd?', words);
    const answers = await Promise.all(
      [eva, bob].map((one) =>
        one.post('saves', {
          message: one.name,
          files: [
            { path: 'flows/fiets.yaml', text: `${flow.text}# ${one.name}\n`, was: flow.hash },
            { path: TEXTS, text: mine(one.name), was: hash },
          ],
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = answers[0]?.status === 200 ? ['Eva', 'Bob'] : ['Bob', 'Eva'];
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'draft-conflict',
      conflicts: [
        { path: 'flows/fiets.yaml', base: flow.text },
        { path: TEXTS, base, mine: mine(String(lost)), theirs: mine(String(won)) },
      ],
    });
    expect((await eva.draft()).revision).toBe(2);
    expect((await eva.file('flows/fiets.yaml')).text).toContain(`# ${won}`);
  });

  it('takes each file once in a save', async () => {
    const file = { path: 'content/nl/glossary.yaml', text: 'a: b', was: null };
    const twice = await eva.post('saves', { message: '', files: [file, { ...file, text: 'a: c' }] });
    expect([twice.status, twice.body.code]).toEqual([400, 'invalid-request']);
  });

  it('is the same for whoever saves what is there already', async () => {
    const { text } = await eva.file(TEXTS);
    const again = await eva.post('saves', { message: '', files: [{ path: TEXTS, text, was: null }] });
    expect([again.status, again.body.revision]).toEqual([200, 1]);
  });

  it.each([
    ['../uit.yaml', 'a: b', 'unknown-file'],
    ['flows/../../uit.yaml', 'a: b', 'unknown-file'],
    ['content/nl/groot.yaml', `a: ${'x'.repeat(10_000_000)}`, 'file-too-long'],
    ['content/nl/half.yaml', 'a: \ud83d', 'bad-character'],
  ])('refuses %s with a diagnostic', async (path, text, rule) => {
    const answer = await eva.post('saves', { message: '', files: [{ path, text, was: null }] });
    expect([answer.status, answer.body.code]).toEqual([422, 'not-good']);
    expect(answer.body.diagnostics).toEqual([expect.objectContaining({ file: path, rule, severity: 'error' })]);
    expect((await eva.draft()).revision).toBe(1);
  });
});

describe('who may', () => {
  it.each([
    ['editor', 200, 403],
    ['publisher', 403, 422],
    ['desk', 403, 403],
    ['manager', 403, 403],
  ])('a %s: saving answers %i, publishing %i', async (role, save, publish) => {
    await eva.change('flows/fiets.yaml', 'next: lijst', 'next: nergens');
    const one = editorAt(town, server.url, 'Kees', { roles: [role] });
    expect((await one.post('saves', { message: '' })).status).toBe(save);
    expect((await one.post('publish', { message: 'Klaar' })).status).toBe(publish);
    expect((await one.post('versions/1/rollback')).status).toBe(publish === 403 ? 403 : 409);
    expect((await one.get('draft')).status).toBe(role === 'editor' || role === 'publisher' ? 200 : 403);
  });

  it('nobody without a session, and no other site', async () => {
    const stranger = await fetch(`${server.url}/editor/api/draft`);
    expect(stranger.status).toBe(401);
    const forged = await eva.post('publish', { message: 'x' }, { 'x-wegwijs-csrf': 'a' });
    expect([forged.status, forged.body.code]).toEqual([403, 'forged']);
    const elsewhere = await eva.post('saves', { message: 'x' }, { 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.body.code).toBe('forged');
  });
});

describe('a step that somebody works on', () => {
  it('is held for them alone, shows to others, and is let go', async () => {
    const bob = editorAt(town, server.url, 'Bob', { roles: ['editor'] });
    const place = { flow: 'fiets', step: 'wat' };
    expect((await eva.post('locks', place)).status).toBe(200);
    expect((await eva.post('locks', place)).status).toBe(200);
    expect((await bob.post('locks', place)).body).toMatchObject({ code: 'step-held', by: 'Eva' });
    expect((await bob.post('locks', { ...place, step: 'waar' })).status).toBe(200);
    expect((await bob.remove('locks', place)).status).toBe(204);
    const places = (await bob.get('presence')).body as unknown as { step: string; staff: { name: string } }[];
    expect(places.map(({ step, staff }) => [step, staff.name])).toEqual([
      ['waar', 'Bob'],
      ['wat', 'Eva'],
    ]);
    expect((await eva.remove('locks', place)).status).toBe(204);
    expect((await bob.post('locks', place)).status).toBe(200);
  });
});
