import { describe, expect, it } from 'vitest';
import { holds } from '../../src/conversation/holds.js';
import type { Answer } from '../../src/conversation/state.js';
import type { Condition } from '../../src/flow/flow.js';
import { smallVersion } from './small-version.js';

const { municipality, flows } = smallVersion();
const flow = flows.get('klein');
if (!flow) throw new Error('There is a small flow.');
const place = { file: 'flows/klein.yaml', line: 1, column: 1 };

const holdsFor = (condition: Condition, answers: Readonly<Record<string, Answer>>) => {
  const given = new Map(Object.entries(answers));
  return holds(condition, { flow, municipality, answers: given, onPath: given, today: '2026-11-23' });
};
const moved = (day: string): Record<string, Answer> => ({ wanneer: { type: 'detail', value: day } });
const ticked = (...options: string[]): Record<string, Answer> => ({ wie: { type: 'options', options } });

describe('a condition on a day', () => {
  const before: Condition = { type: 'before', name: 'wanneer', bound: { today: 5 }, place };
  const after: Condition = { type: 'after', name: 'wanneer', bound: { date: '2026-11-28' }, place };

  it.each([
    ['2026-11-27', true, false],
    ['2026-11-28', false, false],
    ['2026-11-29', false, true],
  ])('%s: the day of the bound itself is neither before it nor after', (day, isBefore, isAfter) => {
    expect(holdsFor(before, moved(day))).toBe(isBefore);
    expect(holdsFor(after, moved(day))).toBe(isAfter);
  });

  it('is false for who does not know the day', () => {
    const unknown = { wanneer: { type: 'options', options: ['weet-niet'] } } as const;
    expect([before, after].map((condition) => holdsFor(condition, unknown))).toEqual([false, false]);
  });
});

describe('a condition on an answer', () => {
  const is: Condition = { type: 'is', name: 'wie', value: 'ik', place };
  const includes: Condition = { type: 'includes', name: 'wie', value: 'ik', place };

  it('asks for that answer alone, or for that answer among others', () => {
    expect(holdsFor(is, ticked('ik'))).toBe(true);
    expect(holdsFor(is, ticked('ik', 'kind'))).toBe(false);
    expect(holdsFor(includes, ticked('ik', 'kind'))).toBe(true);
  });

  it('is false while there is none, and so its opposite is true', () => {
    expect(holdsFor(includes, {})).toBe(false);
    expect(holdsFor({ type: 'not', condition: includes }, {})).toBe(true);
  });

  it('of several parts holds for all of them, or for any', () => {
    const kind: Condition = { type: 'includes', name: 'wie', value: 'kind', place };
    const both = [includes, kind];
    expect(holdsFor({ type: 'all', conditions: both }, ticked('ik'))).toBe(false);
    expect(holdsFor({ type: 'any', conditions: both }, ticked('ik'))).toBe(true);
    expect(holdsFor({ type: 'all', conditions: both }, ticked('ik', 'kind'))).toBe(true);
  });
});
