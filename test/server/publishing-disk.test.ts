import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/cli/export.js';
import { importFiles } from '../../src/cli/import.js';
import { readFiles } from '../../src/server/read-files.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { fakeIo } from '../cli/fake-io.js';
import { begin } from './client.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const [OLD, NEW] = ['Wat is er gebeurd?', 'Wat is er met uw fiets?'];

let town: Town;
let server: RunningServer;
let eva: EditorPerson;
let said: string[];
beforeEach(async () => {
  town = makeTown();
  await start();
});
afterEach(async () => {
  await server.close();
  town.remove();
});

async function start() {
  said = [];
  server = await startServer(town.settings(), (line) => said.push(line));
  eva = editorAt(town, server.url);
}

async function restart() {
  await server.close();
  await start();
}

const onDisk = (path: string, from: string, to: string) => {
  const file = join(town.folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const publish = () => eva.post('publish', { message: 'Klaar' });
const title = async () => (await begin(server.url)).view.title;
const kinds = async () =>
  ((await eva.get('versions')).body as unknown as { kind: string }[]).map(({ kind }) => kind).reverse();

describe('a town that works in files', () => {
  it('gets a version at each start, and the draft follows them', async () => {
    onDisk(TEXTS, OLD, NEW);
    await restart();
    expect(await title()).toBe(NEW);
    expect((await eva.file(TEXTS)).text).toContain(NEW);
    expect(await kinds()).toEqual(['disk', 'disk']);
    await restart();
    expect(await kinds()).toEqual(['disk', 'disk']);
    expect((await eva.draft()).revision).toBe(2);
  });

  it('keeps what stands in the draft: files that only one side changed come together, the others show both sides', async () => {
    await eva.change(TEXTS, OLD, 'Uit het concept?');
    await eva.change('content/en/fiets.yaml', 'What happened?', 'From the draft?');
    onDisk(TEXTS, OLD, NEW);
    onDisk('content/municipality.yaml', 'Gemeente Test', 'Gemeente Proef');
    await restart();
    expect(await title()).toBe(NEW);
    const draft = await eva.draft();
    expect(draft.disk).toEqual({ changed: [TEXTS] });
    expect(draft.conflicts).toHaveLength(1);
    expect(draft.conflicts[0]?.mine).toContain('Uit het concept?');
    expect(draft.conflicts[0]?.theirs).toContain(NEW);
    expect(draft.conflicts[0]?.base).toContain(OLD);
    expect((await eva.file('content/municipality.yaml')).text).toContain('Gemeente Proef');
    expect((await eva.file('content/en/fiets.yaml')).text).toContain('From the draft?');
    expect(said.join('\n')).toContain(`kies daar wat blijft: ${TEXTS}`);
    expect((await publish()).body.code).toBe('draft-conflict');
    // Taking the text of the disk settles it by itself.
    await eva.change(TEXTS, 'Uit het concept?', NEW);
    expect((await eva.draft()).conflicts).toEqual([]);
    expect((await publish()).status).toBe(200);
  });
});

describe('a town that publishes in the editor', () => {
  it('is told at a start that the files are older, and nothing is overwritten', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await publish();
    await restart();
    expect(await title()).toBe(NEW);
    expect(said.join('\n')).toContain('De redactie heeft een nieuwere versie gepubliceerd');
    expect(readFileSync(join(town.folder, TEXTS), 'utf8')).toContain(OLD);
  });

  it('loses no change that was made in the files meanwhile: it waits in the draft', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await publish();
    onDisk('content/en/fiets.yaml', 'What happened?', 'From the disk?');
    await restart();
    expect(await title()).toBe(NEW);
    expect(said.join('\n')).toContain('De bestanden op de schijf zijn veranderd');
    expect((await eva.file('content/en/fiets.yaml')).text).toContain('From the disk?');
    expect((await eva.file(TEXTS)).text).toContain(NEW);
    await restart();
    expect((await eva.draft()).conflicts).toEqual([]);
    expect((await publish()).status).toBe(200);
  });

  it('is in step again after an export to its own folders; then a change in the files counts at once', async () => {
    await eva.change(TEXTS, OLD, NEW);
    await publish();
    const io = fakeIo(town.env);
    expect(await exportFiles([town.folder], io)).toBe(1);
    expect(io.errs.join()).toContain(TEXTS);
    expect(await exportFiles([town.folder, '--over'], io)).toBe(0);
    expect(readFileSync(join(town.folder, TEXTS), 'utf8')).toContain(NEW);
    onDisk(TEXTS, NEW, 'Nog anders?');
    await restart();
    expect(said.join('\n')).not.toContain('redactie');
    expect(await title()).toBe('Nog anders?');
    expect(await kinds()).toEqual(['disk', 'publish', 'disk']);
  });
});

describe('export and import', () => {
  it('carry every file of this repository there and back, byte for byte', async () => {
    await server.close();
    for (const part of ['flows', 'content']) cpSync(part, join(town.folder, 'own', part), { recursive: true });
    const own = join(town.folder, 'own');
    const odd = '\uFEFF# eerst\r\nglossary:\t# tab\r\n  "a": 💡\r\n\r\n# geen regeleinde aan het eind';
    mkdirSync(join(own, 'content', 'nl'), { recursive: true });
    writeFileSync(join(own, 'content', 'nl', 'odd.yaml'), odd);
    const io = fakeIo(town.env);
    expect(await importFiles([own], io)).toBe(0);
    expect(io.outs.at(-1)).toMatch(/^\d+ bestanden veranderd in het concept/);
    expect(await importFiles([own], io)).toBe(0);
    expect(io.outs.at(-1)).toBe('Alles stond al zo in het concept.');
    const out = join(town.folder, 'out');
    expect(await exportFiles([out, '--draft'], io)).toBe(0);
    const all = (folder: string) => readFiles({ flows: join(folder, 'flows'), content: join(folder, 'content') });
    expect(all(out).length).toBeGreaterThan(30);
    for (const { path } of all(own)) {
      expect(readFileSync(join(out, path)).equals(readFileSync(join(own, path)))).toBe(true);
    }
    expect(all(out)).toEqual(all(own));
    rmSync(own, { recursive: true });
    await start();
    expect(await title()).toBe(OLD);
  });

  it('say what they would lose, and lose it only when told to', async () => {
    const io = fakeIo(town.env);
    await eva.change(TEXTS, OLD, 'Nog niet openbaar?');
    expect(await importFiles([town.folder], io)).toBe(1);
    expect(io.errs.join()).toContain(TEXTS);
    expect((await eva.file(TEXTS)).text).toContain('Nog niet openbaar?');
    expect(await importFiles([town.folder, '--over', '--message', 'Terug'], io)).toBe(0);
    expect((await eva.file(TEXTS)).text).toContain(OLD);
    const { files } = (await eva.get('saves/3')).body as unknown as { files: { before: string }[] };
    expect(files[0]?.before).toContain('Nog niet openbaar?');
  });

  it('refuse what cannot be kept as it is', async () => {
    const folder = join(town.folder, 'bad');
    mkdirSync(join(folder, 'flows'), { recursive: true });
    writeFileSync(join(folder, 'flows', 'a.yaml'), Buffer.from([0x61, 0xff, 0x0a]));
    const io = fakeIo(town.env);
    expect(await importFiles([folder], io)).toBe(1);
    expect(io.errs.join()).toContain('flows/a.yaml');
    expect(await importFiles([join(town.folder, 'nowhere')], io)).toBe(2);
    expect(await exportFiles([join(town.folder, 'x'), '--version', '99'], io)).toBe(1);
    expect(existsSync(join(town.folder, 'x'))).toBe(false);
  });

  it('follow no link: what is behind it stands elsewhere and is neither read nor written over', async () => {
    const [folder, secret] = [join(town.folder, 'linked'), join(town.folder, 'geheim.txt')];
    mkdirSync(join(folder, 'content', 'nl'), { recursive: true });
    writeFileSync(secret, 'geheim: ja\n');
    for (const [to, at] of [
      [secret, 'geheim.yaml'] as const,
      ['..', 'rond'] as const,
      ['/nergens', 'dood.yaml'] as const,
    ]) {
      const link = join(folder, 'content', 'nl', at);
      symlinkSync(to, link);
      for (const command of [importFiles, exportFiles]) {
        const io = fakeIo(town.env);
        expect([at, await command([folder, '--over'], io)]).toEqual([at, 1]);
        expect(io.errs.join()).toContain(`verwijzingen`);
        expect(io.errs.join()).toContain(`content/nl/${at}`);
      }
      rmSync(link);
    }
    rmSync(join(folder, 'content'), { recursive: true });
    const elsewhere = join(town.folder, 'elders', 'nl');
    mkdirSync(elsewhere, { recursive: true });
    writeFileSync(join(elsewhere, 'fiets.yaml'), 'title: Van elders\n');
    symlinkSync(join(elsewhere, '..'), join(folder, 'content'));
    for (const command of [importFiles, exportFiles]) {
      expect(await command([folder, '--over'], fakeIo(town.env))).toBe(1);
    }
    expect(readFileSync(join(elsewhere, 'fiets.yaml'), 'utf8')).toBe('title: Van elders\n');
    expect(readFileSync(secret, 'utf8')).toBe('geheim: ja\n');
    expect((await eva.draft()).files.map(({ path }) => path)).not.toContain('content/nl/geheim.yaml');
  });

  it('say in a line where a folder stands in the place of a file, or a file in the place of the folder', async () => {
    const folder = join(town.folder, 'odd');
    mkdirSync(join(folder, 'flows', 'fiets.yaml'), { recursive: true });
    for (const [command, at] of [
      [importFiles, folder] as const,
      [exportFiles, folder] as const,
      [exportFiles, join(town.folder, 'flows', 'fiets.yaml')] as const,
    ]) {
      const io = fakeIo(town.env);
      expect(await command([at, '--over'], io)).toBe(1);
      expect(io.errs).toEqual([expect.stringMatching(/ kan niet gelezen of geschreven worden \(E(ISDIR|NOTDIR)\)\.$/)]);
    }
  });
});

describe('serve --watch', () => {
  it('takes a file as it is saved, and says what is wrong in it meanwhile', async () => {
    await server.close();
    let heard: (line: string) => void = () => undefined;
    const until = (words: string) =>
      new Promise<void>((found) => {
        heard = (line) => line.includes(words) && found();
      });
    server = await startServer(town.settings(), (line) => heard(line), { watch: true });
    eva = editorAt(town, server.url);
    const taken = until('Nieuwe gesprekken gebruiken ze nu.');
    onDisk(TEXTS, OLD, NEW);
    await taken;
    expect(await title()).toBe(NEW);
    const wrong = until('Wegwijs gebruikt de laatste goede versie.');
    onDisk('flows/fiets.yaml', 'next: telefoon', 'next: telefoo');
    await wrong;
    expect(await title()).toBe(NEW);
  });
});
