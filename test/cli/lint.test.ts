import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lint } from '../../src/cli/lint.js';
import { fakeIo } from './fake-io.js';

const root = join(import.meta.dirname, '../..');
const settings = { WEGWIJS_FLOWS: join(root, 'flows'), WEGWIJS_CONTENT: join(root, 'content') };
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const json = async (...args: string[]) => {
  const io = fakeIo(settings);
  const code = await lint([...args, '--json'], io);
  return { code, ...JSON.parse(io.outs.join('\n')) };
};

describe('wegwijs lint', () => {
  // How long it takes is measured by `node bench/run.mjs lint`.
  it('has only remarks about our own content', async () => {
    const { code, findings } = await json();
    const hard = findings.filter(({ severity }: { severity: string }) => severity !== 'remark');
    expect(hard).toEqual([]);
    expect(code).toBe(0);
  });

  it('says in a file of the content where something stands, in folded and quoted texts too', async () => {
    const path = file(
      'x.yaml',
      `stap:
  text: |
    Bel ons.
    Dat kan tevens online.
  simple: "Bel \\"ons\\" reeds nu."
  also: [indien]
`,
    );
    const { code, findings } = await json(path);
    expect(findings.map(({ file: _, message, ...rest }: Record<string, unknown>) => rest)).toEqual([
      {
        line: 4,
        column: 13,
        endLine: 4,
        endColumn: 19,
        rule: 'jargon',
        severity: 'warning',
        better: 'ook',
        found: 'tevens',
      },
      {
        line: 5,
        column: 24,
        endLine: 5,
        endColumn: 29,
        rule: 'jargon',
        severity: 'warning',
        better: 'al',
        found: 'reeds',
      },
    ]);
    expect(code).toBe(1);
  });

  it('looks at a plain text as a whole, with the formulas as an indication', async () => {
    const path = file('brief.txt', 'U haalt uw pas op.\nNeem geld mee. '.repeat(5));
    expect(await json(path)).toMatchObject({
      code: 0,
      findings: [],
      texts: [{ file: path, douma: expect.any(Number) }],
    });
    const io = fakeIo(settings);
    expect(await lint([path], io)).toBe(0);
    expect(io.outs.at(-1)).toBe('Fouten: 0. Let op: 0. Opmerkingen: 0.');
  });

  it('says of a habit every place where it comes back, with what is better there', async () => {
    const text = 'Bel om 14:30.\nOf kom om 9:15.\n';
    const yaml = file('tijd.yaml', `stap:\n  text: |\n    ${text.trim().replace('\n', '\n    ')}\n`);
    for (const [path, line, column] of [
      [file('tijd.txt', text), 2, 11],
      [yaml, 4, 15],
    ] as const) {
      const { findings } = await json(path);
      const also = [{ line, column, endLine: line, endColumn: column + 4, better: '9.15 uur', found: '9:15' }];
      expect(findings).toMatchObject([{ rule: 'notation', found: '14:30', better: '14.30 uur', also }]);
      const io = fakeIo(settings);
      await lint([path], io);
      expect(io.outs).toContain(`  Ook op ${path}:${line}:${column}  9:15 (liever: 9.15 uur)`);
    }
  });

  it('knows the words of the glossary', async () => {
    expect((await json(file('a.txt', 'Vraag om kwijtschelding.'))).findings).toEqual([]);
  });

  it('says what is wrong with how it is used', async () => {
    const io = fakeIo(settings);
    expect(await lint([join(folder, 'geen.txt')], io)).toBe(2);
    expect(await lint(['--language', 'tr'], io)).toBe(2);
    expect(io.errs[0]).toContain('is er niet');
  });
});
