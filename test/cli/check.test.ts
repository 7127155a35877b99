import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.js';
import { town } from '../check/town.js';
import { fakeIo } from './fake-io.js';
import { onDisk, settingsFor } from './town-on-disk.js';

const AT = ['--at', '2026-11-23T10:00+01:00'];
const TEXTS = `  soort:
    text: Welke soort is het?
    simple: Welke soort?
    options: { a: De eerste, b: De tweede, weet-niet: Ik weet het niet }
  klaar:
    heading: Klaar
    text: U bent klaar.
    simple: Klaar.
    filed-note: U hebt niets gemeld.
    next: Er gebeurt niets meer.
    if-not: Bel ons.
`;
const GOOD = town(
  `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next: klaar
  klaar:
    result: answer
`,
  { texts: TEXTS },
);
const BAD = town(
  `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next:
      - when: { soort: { one-of: [a, weet-niet] } }
        go: klaar
  klaar:
    result: answer
`,
  { texts: TEXTS },
);

describe('wegwijs check', () => {
  it('says that all is well, and exits with 0', async () => {
    const io = fakeIo();
    expect(await check([onDisk(GOOD), ...AT], io)).toBe(0);
    expect(io.outs).toEqual(['1 gesprek nagelopen, 2 toestanden. Alles klopt.']);
  });

  it('shows the line, a caret and the answers that lead there, and exits with 1', async () => {
    const io = fakeIo();
    expect(await check([onDisk(BAD), ...AT], io)).toBe(1);
    expect(io.outs).toEqual([
      'flows/toets.yaml',
      '  flows/toets.yaml:3:3  fout  dead-end',
      '    Na dit antwoord gaat het gesprek bij stap "soort" niet verder. Zet onderaan "next" een regel zonder "when".',
      '      2 | steps:',
      '    > 3 |   soort:',
      '        |   ^',
      '    Zo komt iemand daar:',
      '      soort: b',
      '',
      '1 gesprek nagelopen, 2 toestanden. 1 fout, 0 waarschuwingen.',
    ]);
  });

  it('shows of a long way to a mistake the beginning and the end', async () => {
    const asked = Array.from(
      { length: 40 },
      (_, n) => `  v${n}:\n    ask: yes-no\n    options: [weet-niet]\n    next: ${n < 39 ? `v${n + 1}` : 'eind'}\n`,
    );
    const end = '  eind:\n    message: true\n    next: [{ when: { v0: nee }, go: klaar }]\n';
    const long = town(`${asked.join('')}${end}  klaar:\n    result: answer\n`);
    const io = fakeIo();
    await check([onDisk(long), ...AT], io);
    const said = io.outs.join('\n');
    expect(said).toContain('      v9: ja\n      ... (nog 11 stappen)\n      v21: ja\n');
    expect(said).toContain('      eind: verder');
  });

  it('prints one JSON document for programs', async () => {
    const io = fakeIo(settingsFor(onDisk(BAD)));
    expect(await check(['--json', ...AT], io)).toBe(1);
    expect(io.outs).toHaveLength(1);
    expect(JSON.parse(io.outs[0] ?? '')).toEqual({
      ok: false,
      flows: [{ flow: 'toets', states: 2, steps: 2 }],
      diagnostics: [
        {
          ...{ file: 'flows/toets.yaml', line: 3, column: 3, rule: 'dead-end', severity: 'error' },
          message:
            'Na dit antwoord gaat het gesprek bij stap "soort" niet verder. Zet onderaan "next" een regel zonder "when".',
          trail: ['soort: b'],
        },
      ],
    });
  });

  it('still prints one JSON document when a file cannot be read as YAML', async () => {
    const io = fakeIo();
    const files = GOOD.map((file) => (file.path === 'flows/toets.yaml' ? { ...file, text: 'flow: [toets\n' } : file));
    expect(await check([onDisk(files), '--json', ...AT], io)).toBe(1);
    const report = JSON.parse(io.outs.join(''));
    expect(report.ok).toBe(false);
    expect(report.diagnostics[0]).toMatchObject({ file: 'flows/toets.yaml', rule: 'yaml-syntax' });
  });

  it.each([
    [['--jsn'], 'De optie "--jsn" bestaat niet. Bedoelt u "--json"?'],
    [['/er/is/niets'], 'De map "/er/is/niets/flows" bestaat niet.'],
    [['--at', 'gisteren'], '"gisteren" is geen tijd.'],
    [['een', 'twee'], 'Noem één map, niet 2.'],
  ])('says what is wrong with %j, and exits with 2', async (args, message) => {
    const io = fakeIo();
    expect(await check(args, io)).toBe(2);
    expect(io.errs[0]).toBe(message);
    expect(io.outs).toEqual([]);
  });
});
