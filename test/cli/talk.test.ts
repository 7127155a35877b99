import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talk } from '../../src/cli/talk.js';
import { town } from '../check/town.js';
import { fakeIo } from './fake-io.js';
import { onDisk, settingsFor } from './town-on-disk.js';

const folder = onDisk(
  town(
    `  kwijt:
    ask: choices
    options: [pas, geld, geen-van-deze]
    next: naam
  naam:
    ask: name
    options: [overslaan]
    purpose: aangifte
    keep: 30
    next: plan
  plan:
    result: plan
    actions:
      - bellen: { by: [phone] }
`,
    {
      texts: `  kwijt:
    text: Wat bent u kwijt?
    simple: Wat is weg?
    options: { pas: Bankpas, geld: Geld, geen-van-deze: Geen van deze }
  naam: { text: Wat is uw naam?, simple: Uw naam?, why: Voor de aangifte., options: { overslaan: Overslaan } }
  plan:
    heading: Uw lijst
    text: Dit doet u nu.
    filed-note: U hebt niets gemeld.
    next: U belt zelf.
    if-not: Bel ons.
    actions: { bellen: { text: Bel uw bank, phone: Bel het nummer op uw pas. } }
`,
    },
  ),
);
const env = settingsFor(folder);
const AT = ['--at', '2026-11-23T10:00+01:00'];

function script(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('wegwijs talk by hand', () => {
  it('takes numbers and typed answers, goes back, and ends at "stop"', async () => {
    const io = fakeIo(env, ['1 2', 'Sam', 'terug', 'Kim', '1', 'stop', 'nooit gelezen']);
    expect(await talk(['toets', ...AT], io)).toBe(0);
    const said = io.outs.join('\n');
    expect(said).toContain('  1. Bankpas\n  2. Geld\n  3. Geen van deze');
    expect(said).toContain('Wat is uw naam?');
    expect(said).toContain('  1. [ ] Bel uw bank');
    expect(said).toContain('  1. [x] Bel uw bank');
    expect(said).not.toContain('nooit gelezen');
  });

  it('says that a number which is not in the list cannot be, and stays where it was', async () => {
    const io = fakeIo(env, ['9', '1 9', '1']);
    await talk(['toets', ...AT], io);
    const refusals = io.outs.filter((line) => line.startsWith('Dat kan hier niet.'));
    expect(refusals).toHaveLength(2);
    expect(io.outs).toContain('Wat is uw naam?');
  });

  it('leads to a person and to a call', async () => {
    const io = fakeIo(env, ['mens', 'bel mij', '06 12345678', '1']);
    expect(await talk(['toets', ...AT], io)).toBe(0);
    const said = io.outs.join('\n');
    expect(said).toContain('14 0999');
    expect(said).toMatch(/T-[A-Z0-9]{6}/);
  });

  it('speaks more simply when asked', async () => {
    const io = fakeIo(env, ['makkelijker']);
    await talk(['toets', ...AT], io);
    expect(io.outs).toContain('Wat is weg?');
    const simple = fakeIo(env);
    await talk(['toets', '--simple', ...AT], simple);
    expect(simple.outs).toContain('Wat is weg?');
    expect(simple.outs).not.toContain('Wat bent u kwijt?');
  });
});

describe('wegwijs talk from a script', () => {
  it('prints every view as one line of JSON, the first one too', async () => {
    const path = script(
      'goed.jsonl',
      '{"type":"choose","step":"kwijt","options":["pas"]}',
      '',
      '{"type":"provide","step":"naam","value":"Sam"}',
    );
    const io = fakeIo(env);
    expect(await talk(['toets', '--script', path, ...AT], io)).toBe(0);
    const views = io.outs.map((line) => JSON.parse(line));
    expect(views.map(({ step }) => step)).toEqual(['kwijt', 'naam', 'plan']);
    expect(views.map(({ kind }) => kind)).toEqual(['question', 'question', 'result']);
    expect(views.every(({ exits }) => exits.person.available)).toBe(true);
  });

  it('holds the conversation outside opening hours with --closed', async () => {
    const io = fakeIo(env);
    expect(await talk(['toets', '--closed', '--script', script('leeg.jsonl'), ...AT], io)).toBe(0);
    expect(JSON.parse(io.outs[0] ?? '').exits.person.available).toBe(false);
  });

  it('says what was rejected, goes on, and exits with 1', async () => {
    const path = script(
      'mis.jsonl',
      '{"type":"choose","step":"kwijt","options":["fiets"]}',
      '{"type":"choose","step":"kwijt","options":["pas"]}',
    );
    const io = fakeIo(env);
    expect(await talk(['toets', '--script', path, ...AT], io)).toBe(1);
    expect(JSON.parse(io.outs[1] ?? '')).toEqual({ rejected: { code: 'unknown-option' } });
    expect(JSON.parse(io.outs[2] ?? '').step).toBe('naam');
  });

  it.each([
    [
      ['toets', '--script', script('fout.jsonl', '{"type":"go-back"}', 'terug')],
      /fout\.jsonl: Regel 2: dit is geen JSON/,
    ],
    [['toets', '--script', script('raar.jsonl', '{"type":"choose","option":"a"}')], /Regel 1: .*Kijk naar: step/],
    [['toets', '--script', 'er-is-niets.jsonl'], /^Het bestand "er-is-niets.jsonl" kan niet gelezen worden/],
    [['toetz'], /^Het gesprek "toetz" is er niet. Bedoelt u "toets"\?$/],
    [['toets', '--language', 'fy'], /^De taal "fy" is er niet. Wel: nl\.$/],
    [['toets', '--langage', 'nl'], /^De optie "--langage" bestaat niet. Bedoelt u "--language"\?$/],
    [[], /^Noem een gesprek\.$/],
  ])('says what is wrong with %j, and exits with 2', async (args, message) => {
    const io = fakeIo(env);
    expect(await talk(args, io)).toBe(2);
    expect(io.errs[0]).toMatch(message);
    expect(io.outs).toEqual([]);
  });
});
