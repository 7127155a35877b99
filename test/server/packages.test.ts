import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackageFileAnswer, PackageLook, PackagesAnswer } from '../../src/protocol/packages.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';

let here: Town;
let there: Town;
let servers: RunningServer[];
let eva: EditorPerson;
let tom: EditorPerson;
beforeEach(async () => {
  here = makeTown();
  there = makeTown();
  const running = [await here.start(), await there.start()] as const;
  servers = [...running];
  eva = editorAt(here, running[0].url);
  tom = editorAt(there, running[1].url, 'Tom');
});
afterEach(async () => {
  for (const server of servers) await server.close();
  here.remove();
  there.remove();
});

async function packed(by: EditorPerson): Promise<PackageFileAnswer> {
  return (await by.post('package-files', { flow: 'fiets' })).body as unknown as PackageFileAnswer;
}

async function look(by: EditorPerson, text: string): Promise<PackageLook> {
  return (await by.post('packages/look', { text })).body as unknown as PackageLook;
}

const list = async (by: EditorPerson) => (await by.get('packages')).body as unknown as PackagesAnswer;

describe('a flow of one town in another', () => {
  it('is packed and signed, trusted by its code, and taken in as one save', async () => {
    const made = await packed(eva);
    expect(made.path).toBe('fiets-1.wegwijs-pakket');
    expect(statSync(join(here.folder, 'data', 'package-key.pem')).mode & 0o777).toBe(0o600);
    expect((await packed(eva)).code).toBe(made.code);

    const seen = await look(tom, made.text);
    expect(seen).toMatchObject({ flow: 'fiets', version: 1, trusted: false, sameName: false, base: [] });
    expect(seen.code).toBe(made.code);
    expect(seen.code).toMatch(/^(?:\d{5} ){7}\d{5}$/);
    expect(seen.files.map(({ path }) => path)).toEqual(['content/en/fiets.yaml', TEXTS, 'flows/fiets.yaml']);

    const { hash } = await tom.file(TEXTS);
    const text = (await tom.file(TEXTS)).text.replace('Wat is er gebeurd?', 'Wat is er met uw fiets?');
    const add = { text: made.text, message: 'Pakket', files: [{ path: TEXTS, text, was: hash }] };
    const early = await tom.post('packages', add);
    expect([early.status, early.body.code]).toEqual([409, 'package-not-trusted']);
    expect((await tom.draft()).revision).toBe(1);

    expect((await tom.post('package-keys', { text: made.text })).status).toBe(204);
    expect(await list(tom)).toMatchObject({ added: [], keys: [{ code: made.code }] });
    expect((await tom.post('packages', add)).status).toBe(200);
    expect((await tom.file(TEXTS)).text).toBe(text);
    expect((await tom.draft()).revision).toBe(2);
    expect((await list(tom)).added).toMatchObject([{ flow: 'fiets', version: 1 }]);

    // What came, not what was made of it, is what the next version is compared with.
    const again = await look(tom, made.text);
    expect(again.trusted).toBe(true);
    expect(again.base).toEqual(seen.files);
  });

  it('is not taken back to an older version, nor over the flow of another maker', async () => {
    const old = await packed(eva);
    await eva.change(TEXTS, 'Wat is er gebeurd?', 'Wat is er met uw fiets?');
    expect((await eva.post('publish', { message: 'Beter' })).status).toBe(200);
    const newer = await packed(eva);
    expect(newer.path).toBe('fiets-2.wegwijs-pakket');
    await tom.post('package-keys', { text: old.text });
    expect((await tom.post('packages', { text: newer.text, message: '', files: [] })).status).toBe(200);
    expect((await tom.post('packages/look', { text: old.text })).body).toMatchObject({
      code: 'package-older',
      version: 2,
    });
    expect((await tom.post('packages', { text: old.text, message: '', files: [] })).status).toBe(409);

    const own = await packed(tom);
    expect((await look(eva, own.text)).trusted).toBe(false);
    await tom.post('package-keys', { text: own.text });
    const other = await tom.post('packages/look', { text: own.text });
    expect(other.body).toMatchObject({ code: 'package-other-maker' });
    expect((await tom.remove('packages/fiets')).status).toBe(204);
    expect((await tom.remove('packages/fiets')).status).toBe(404);
    expect(await look(tom, own.text)).toMatchObject({ trusted: true, base: [] });
  });

  it('of a maker who is no longer trusted stays, and gets no new version', async () => {
    const made = await packed(eva);
    await tom.post('package-keys', { text: made.text });
    await tom.post('packages', { text: made.text, message: '', files: [] });
    const [key] = (await list(tom)).keys;
    expect((await tom.remove(`package-keys/${key?.key}`)).status).toBe(204);
    expect((await tom.remove(`package-keys/${key?.key}`)).status).toBe(404);
    expect(await list(tom)).toMatchObject({ keys: [], added: [{ flow: 'fiets' }] });
    expect((await tom.post('packages', { text: made.text, message: '', files: [] })).status).toBe(409);
  });

  it('saves nothing when somebody changed the same file meanwhile, or when a file is not of the package', async () => {
    const made = await packed(eva);
    await tom.post('package-keys', { text: made.text });
    const { hash } = await tom.file(TEXTS);
    await tom.change(TEXTS, 'Wat is er gebeurd?', 'Wat gebeurde er?');
    const late = await tom.post('packages', {
      text: made.text,
      message: '',
      files: [{ path: TEXTS, text: 'a: b', was: hash }],
    });
    expect(late.body).toMatchObject({ code: 'draft-conflict', conflicts: [{ path: TEXTS }] });
    const { hash: town } = await tom.file('content/municipality.yaml');
    const strange = { path: 'content/municipality.yaml', text: 'a: b', was: town };
    expect((await tom.post('packages', { text: made.text, message: '', files: [strange] })).status).toBe(400);
    const { hash: was, text } = await tom.file(TEXTS);
    const half = { path: TEXTS, text: `${text}# \uD800`, was };
    expect((await tom.post('packages', { text: made.text, message: '', files: [half] })).status).toBe(422);
    const whole = { ...half, text: `${text}# nieuw\n` };
    expect((await tom.post('packages', { text: made.text, message: '', files: [whole, whole] })).status).toBe(400);
    expect((await tom.file(TEXTS)).text).toBe(text);
    expect((await list(tom)).added).toEqual([]);
  });
});

describe('who may', () => {
  it('look, add, trust and pack', async () => {
    const { text } = await packed(eva);
    await tom.post('package-keys', { text });
    const may = async (role: string) => {
      const one = editorAt(there, servers[1]?.url ?? '', role, { roles: [role] });
      const answers = [
        await one.post('packages/look', { text }),
        await one.post('packages', { text, message: '', files: [] }),
        await one.post('package-keys', { text }),
        await one.post('package-files', { flow: 'fiets' }),
      ];
      return answers.map(({ status }) => status);
    };
    expect(await may('editor')).toEqual([200, 200, 403, 403]);
    expect(await may('publisher')).toEqual([200, 403, 204, 200]);
    expect(await may('desk')).toEqual([403, 403, 403, 403]);
  });
});

it('a flow that is not there is not packed, and a key that was damaged is never replaced', async () => {
  const none = await eva.post('package-files', { flow: 'nergens' });
  expect([none.status, none.body.code]).toEqual([404, 'package-unknown']);
  writeFileSync(join(here.folder, 'data', 'package-key.pem'), 'damaged');
  expect((await eva.post('package-files', { flow: 'fiets' })).status).toBe(500);
});
