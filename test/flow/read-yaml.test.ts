import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/flow/read-yaml.js';
import { findings } from './findings.js';

function read(text: string): string[] {
  const { sheet } = readYaml({ path: 'x.yaml', text });
  return sheet.found.map((found) => `${found.line}:${found.column} ${found.rule} ${found.message}`);
}

describe('a file that is no YAML', () => {
  it('says where the first thing is wrong, and what to do', () => {
    expect(read('a: 1\n---\nb: 2\n')).toEqual([
      '2:1 yaml-syntax Een bestand heeft één deel. Haal de regel met drie streepjes weg.',
    ]);
    expect(read('a:\n\tb: 1\n')).toEqual(['2:1 tab-indent Hier staat een tab. Gebruik spaties om in te springen.']);
    expect(read('a:\n  b: 1\n c: 2\n')).toEqual([
      '3:1 yaml-syntax Deze regel springt verkeerd in. Zet hem recht onder de regels waar hij bij hoort.',
    ]);
    expect(read('a: [1, 2\nb: 3\n')).toEqual([
      '2:1 yaml-syntax Deze regel springt verkeerd in. Zet hem recht onder de regels waar hij bij hoort.',
    ]);
    expect(read('a: waarom: daarom\n')).toEqual([
      '1:4 yaml-syntax Dit past niet op deze plek. Staat er een dubbele punt in de tekst? Zet die tekst dan tussen aanhalingstekens.',
    ]);
    expect(read('a: { label: Ga naar {gemeente.naam}, also: [x] }\n')).toEqual([
      '1:21 yaml-syntax Dit kan de computer niet lezen. Staat er een haakje, accolade of dubbele punt in de tekst? ' +
        'Zet die tekst dan tussen aanhalingstekens.',
    ]);
  });

  it('has no key twice, and every double key is named', () => {
    expect(read('a: 1\nb: 2\na: 3\nc: { d: 1, d: 2 }\n')).toEqual([
      '3:1 duplicate-key "a" staat hier twee keer. Haal er één weg.',
      '4:12 duplicate-key "d" staat hier twee keer. Haal er één weg.',
    ]);
  });

  it('has no references, so nothing can grow behind them', () => {
    expect(read('a: &een [1, 2]\nb: *een\n')).toEqual([
      '2:4 no-reference Een verwijzing met een sterretje ("*een") kan hier niet. Schrijf de tekst voluit.',
    ]);
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n');
    expect(read(`a0: &a0 [x]\n${bomb}\n`)).toHaveLength(60);
  });

  it('is not so deep that reading it fails', () => {
    expect(read(`a: ${'['.repeat(100_000)}`)).toEqual(['1:404 yaml-syntax Hier staan te veel haakjes in elkaar.']);
    expect(read(`${'- '.repeat(100_000)}x`)).toEqual(['1:1 yaml-syntax Hier staan te veel haakjes in elkaar.']);
    const deep = Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:\n`).join('');
    expect(read(deep)[0]).toContain('Dit staat te diep in elkaar.');
  });

  it('is not empty', () => {
    expect(read('')).toEqual(['1:1 empty-file Dit bestand is leeg. Vul het of haal het weg.']);
    expect(read('# nog niets\n')).toEqual(['1:1 empty-file Dit bestand is leeg. Vul het of haal het weg.']);
  });
});

describe('a file from another computer', () => {
  it('may have a byte order mark and the newlines of Windows, and keeps its lines and columns', () => {
    expect(read('\uFEFFa: 1\r\nb:\r\n  c: |\r\n    x\r\n    y\r\n')).toEqual([]);
    const { root } = readYaml({ path: 'x.yaml', text: 'a: |\r\n  x\r\n  y\r\n' });
    expect(root).toMatchObject({ entries: [{ key: 'a', value: { text: 'x\ny\n' } }] });
  });

  it('is read whatever stands in it', () => {
    for (const text of ['\u0000', 'null', '42', '[]', '- a', '"x"', '__proto__: 1\n', 'constructor: { x: y }\n']) {
      expect(findings({ 'flows/fiets.yaml': text }).length).toBeGreaterThan(0);
      expect(findings({ 'content/nl/fiets.yaml': text }).length).toBeGreaterThan(0);
      expect(findings({ 'content/nl/interface.yaml': text }).length).toBeGreaterThan(0);
      expect(findings({ 'content/municipality.yaml': text }).length).toBeGreaterThan(0);
    }
  });
});
