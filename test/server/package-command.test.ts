import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packages } from '../../src/cli/package.js';
import { fakeIo } from '../cli/fake-io.js';
import { type EditorPerson, editorAt } from './editors.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';

let here: Town;
let there: Town;
let key: string;
let out: string;
beforeEach(() => {
  here = makeTown();
  there = makeTown();
  key = join(here.folder, 'key.pem');
  out = join(here.folder, 'fiets.wegwijs-pakket');
});
afterEach(() => {
  here.remove();
  there.remove();
});

async function run(town: Town, ...args: string[]) {
  const io = fakeIo(town.env);
  const code = await packages(args, io);
  return { code, out: io.outs.join('\n'), err: io.errs.join('\n') };
}

function edit(town: Town, path: string, from: string, to: string): void {
  const file = join(town.folder, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
}

/** What an editor of a town does while its server runs. */
async function inEditor<T>(town: Town, act: (eva: EditorPerson) => Promise<T>): Promise<T> {
  const server = await town.start();
  try {
    return await act(editorAt(town, server.url));
  } finally {
    await server.close();
  }
}

const draftText = (town: Town) => inEditor(town, async (eva) => (await eva.file(TEXTS)).text);

async function make(): Promise<string> {
  const made = await run(here, 'make', 'fiets', '--key', key, '--out', out);
  expect([made.code, made.err]).toEqual([0, '']);
  return made.out;
}

describe('two towns and one flow', () => {
  it('share it, keep what each changed, and choose where both changed the same text', async () => {
    // There, the town has another name, another phone and no such flow.
    edit(there, 'content/municipality.yaml', 'Gemeente Test', 'Gemeente Elders');
    edit(there, 'content/municipality.yaml', '14 0999', '14 0888');
    edit(there, 'content/municipality.yaml', 'tel:140999', 'tel:140888');
    edit(
      here,
      'content/municipality.yaml',
      'balie:',
      'leges: { zoeken: [{ amount: 5, from: 2026-01-01, until: 2027-12-31 }] } # per fiets\nbalie:',
    );
    edit(here, TEXTS, 'U doet zelf de stappen.', 'U doet zelf de stappen. Het kost {leges.zoeken}.');
    await draftText(there);

    expect((await run(here, 'keys', key)).out).toMatch(/De controlecode is (?:\d{5} ){7}\d{5}\./);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = readFileSync(key);
    expect((await run(here, 'keys', key)).code).toBe(1);
    expect(readFileSync(key)).toEqual(before);
    const said = await make();
    const code = /De controlecode is ([\d ]+)\./.exec(said)?.[1] ?? '';

    const seen = await run(there, 'check', out);
    expect(seen.code).toBe(1);
    expect(seen.out).toContain('"Mijn fiets is weg", versie 1, van Gemeente Test');
    expect(seen.out).toContain(
      'Nog in te vullen in content/municipality.yaml:\n  leges.zoeken  per fiets  (bij de maker: 5)',
    );
    expect(seen.out).toContain(`Kies wat blijft in ${TEXTS}:\n  Stap "Uw lijst" (nl): Wat gebeurt er nu, en wanneer`);

    const stranger = await run(there, 'add', out, '--choose', 'theirs');
    expect([stranger.code, stranger.err]).toEqual([
      1,
      `Vergelijk de controlecode met die van de maker. Is hij gelijk? Voeg dan toe: --trust "${code}"`,
    ]);
    expect((await run(there, 'add', out, '--trust', '12345')).err).toContain('niet de controlecode');
    const open = await run(there, 'add', out, '--trust', code);
    expect([open.code, open.err]).toEqual([1, expect.stringContaining('Kies wat blijft')]);
    expect(await draftText(there)).not.toContain('leges.zoeken');
    const added = await run(there, 'add', out, '--trust', code, '--choose', 'theirs');
    expect([added.code, added.err]).toEqual([0, '']);
    expect(await draftText(there)).toContain('Het kost {leges.zoeken}.');

    // The town makes it its own; the maker makes it better. Nothing has to be chosen.
    await inEditor(there, (eva) => eva.change(TEXTS, 'Waar stond uw fiets?', 'Waar stond uw tweewieler?'));
    edit(here, TEXTS, 'Hoe ziet uw fiets eruit?', 'Welke kleur heeft uw fiets?');
    expect(await make()).toContain('versie 2');
    const update = await run(there, 'add', out);
    expect([update.code, update.err]).toEqual([0, '']);
    expect(update.out).toContain(
      'Wat er verandert:\n  Stap "Welke kleur heeft uw fiets?" (nl): Tekst\n    - Hoe ziet uw fiets eruit?\n    + Welke kleur heeft uw fiets?',
    );
    expect(update.out).toContain(
      'Wat u zelf hebt veranderd, en zo blijft:\n  Stap "Waar stond uw tweewieler?" (nl): Tekst\n    - Waar stond uw fiets?\n    + Waar stond uw tweewieler?',
    );
    const both = await draftText(there);
    expect(both).toContain('Waar stond uw tweewieler?');
    expect(both).toContain('Welke kleur heeft uw fiets?');

    // Both change the same text.
    edit(here, TEXTS, 'Waar stond uw fiets?', 'Waar was uw fiets?');
    expect(await make()).toContain('versie 3');
    const clash = await run(there, 'add', out);
    expect(clash.code).toBe(1);
    expect(clash.out).toContain(
      '    u hebt:\n      Waar stond uw tweewieler?\n    het pakket heeft:\n      Waar was uw fiets?',
    );
    expect(await draftText(there)).toBe(both);
    expect((await run(there, 'add', out, '--choose', 'mine')).code).toBe(0);
    expect(await draftText(there)).toBe(both);
    expect((await run(there, 'check', out)).code).toBe(0);
  });
});

it('shows nothing of a stranger that steers the terminal', async () => {
  edit(here, TEXTS, 'Hoe ziet uw fiets eruit?', '"\\u001b[2JHoe \u202Eziet?"');
  await draftText(there);
  await run(here, 'keys', key);
  await make();
  const seen = await run(there, 'check', out);
  expect(seen.out).toContain('\uFFFD[2JHoe \uFFFDziet?');
  expect(seen.out).not.toContain('\u001b');
});

it('is refused, and changes nothing, when one letter of it was changed', async () => {
  await run(here, 'keys', key);
  await make();
  const before = await draftText(there);
  const code = /Controlecode: ([\d ]+)/.exec((await run(there, 'check', out)).out)?.[1] ?? '';
  writeFileSync(out, readFileSync(out, 'utf8').replace('Wat is er gebeurd?', 'Wat is er gebeurt?'));
  const refused = await run(there, 'add', out, '--trust', code, '--choose', 'theirs');
  expect([refused.code, refused.out, refused.err]).toEqual([
    1,
    '',
    expect.stringContaining('De handtekening klopt niet'),
  ]);
  expect(await draftText(there)).toBe(before);
});

describe('wrong use', () => {
  it.each([
    [[], 'Zeg wat u wilt.'],
    [['constructor'], '"constructor" kan hier niet.'],
    [['make', 'fiets'], 'Zeg met welke sleutel'],
    [['make', 'fiets', '--key', 'nergens.pem'], 'staat geen sleutel'],
    [['add', 'nergens'], 'is er niet'],
    [['check', 'nergens', '--trust', '1'], 'bestaat niet'],
    [['add', 'x', '--choose', 'both'], 'Kies --choose mine'],
  ])('%j is told', async (args, why) => {
    const used = await run(here, ...args);
    expect([used.code, used.err]).toEqual([2, expect.stringContaining(why)]);
    expect(used.err).toContain('Gebruik: wegwijs package keys');
  });

  it('never packs a flow with errors, nor over a file that is something else', async () => {
    await run(here, 'keys', key);
    expect((await run(here, 'make', 'fietsen', '--key', key)).err).toContain('Bedoelt u "fiets"?');
    writeFileSync(out, 'mijn dagboek');
    expect((await run(here, 'make', 'fiets', '--key', key, '--out', out)).err).toContain('is iets anders');
    expect(readFileSync(out, 'utf8')).toBe('mijn dagboek');
    edit(here, 'flows/fiets.yaml', 'next: lijst', 'next: nergens');
    expect((await run(here, 'make', 'fiets', '--key', key)).err).toContain('Er zitten fouten in uw bestanden');
  });
});
