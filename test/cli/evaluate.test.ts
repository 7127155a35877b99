import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/cli/evaluate.js';
import { fakeIo } from './fake-io.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (...lines: string[]) => {
  const file = join(folder, 'berichten.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
};
const LINES = [
  '{"text": "ik ben mijn portemonnee verloren", "topic": "portemonnee_verloren", "kind": "plain"}',
  '{"text": "wij gaan trouwen in mei", "topic": "verhuizen", "kind": "plain"}',
  '{"text": "de wedstrijd was mooi gisteren", "topic": "none", "kind": "oos"}',
  '',
  '{"text": "ik wil terug", "command": "back"}',
];

describe('wegwijs evaluate', () => {
  it('says how many messages are understood, by kind, and what was taken for what', async () => {
    const io = fakeIo();
    expect(await evaluate([fileOf(...LINES)], io)).toBe(0);
    expect(io.errs).toEqual([]);
    expect(io.outs[0]).toBe(
      '                     aantal     goed  bij eerste 3  zeker goed  zeker fout  niet begrepen',
    );
    expect(io.outs.find((line) => line.startsWith('plain'))).toMatch(/^plain +2 +50,0 % +.+ %$/);
    expect(io.outs).toContain('    1  verhuizen -> trouwen');
    expect(io.outs).toContain('verzoeken: 1 van 1 goed (100,0 %)');
  });

  it('says the same as JSON', async () => {
    const io = fakeIo();
    await evaluate([fileOf(...LINES), '--json'], io);
    const { topics, others } = JSON.parse(io.outs.join(''));
    expect(topics.tallies.map(({ kind, all, first }: Record<string, unknown>) => [kind, all, first])).toEqual([
      ['in scope', 2, 1],
      ['plain', 2, 1],
      ['none', 1, 0],
    ]);
    expect(topics.confused).toEqual([{ topic: 'verhuizen', takenFor: 'trouwen', count: 1 }]);
    expect(others).toEqual([{ label: 'command', all: 1, right: 1 }]);
  });

  it('says which line it cannot use', async () => {
    const io = fakeIo();
    expect(await evaluate([fileOf(LINES[0] ?? '', '{"text": "zonder label"}')], io)).toBe(2);
    expect(io.errs[0]).toBe('Regel 2 is geen JSON met "text" en een label.');
    expect(await evaluate(['er-niet.jsonl'], io)).toBe(2);
    expect(io.errs[2]).toBe('Het bestand "er-niet.jsonl" is niet te lezen.');
  });
});
