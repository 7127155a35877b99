import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesVersion, learnedVersion } from '../../src/cli/learned-version.js';
import { topicSaid } from '../../src/conversation/topic-said.js';
import type { Version } from '../../src/flow/version.js';
import { readAddresses } from '../../src/language/read-address.js';
import { readAmounts } from '../../src/language/read-amount.js';
import { readDates } from '../../src/language/read-dates.js';
import { readPhones } from '../../src/language/read-phone.js';
import { asksSwitch } from '../../src/language/which/asks-switch.js';
import { detectLanguage } from '../../src/language/which/detect-language.js';
import { localTime } from '../../src/lib/amsterdam-time.js';
import { fakeIo } from '../cli/fake-io.js';

/** Messages that were written by another hand than the phrases and the lists, who did not see either. */
function linesOf<T>(name: string): readonly T[] {
  const file = readFileSync(join(import.meta.dirname, 'sets', `blind-${name}.jsonl`), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

let version: Version;
beforeAll(async () => {
  const files = await filesVersion(fakeIo());
  if (typeof files === 'string') throw new Error(files);
  version = learnedVersion(files);
});

const share = <T>(all: readonly T[], holds: (one: T) => boolean) => (100 * all.filter(holds).length) / all.length;

interface TopicLine {
  readonly text: string;
  readonly topic: string | null;
  readonly kind: string;
}

describe('what a stranger means', () => {
  const read = (name: string) =>
    linesOf<TopicLine>(name).map((line) => ({ ...line, found: topicSaid(version, line.text) }));
  type Read = ReturnType<typeof read>[number];
  const first = ({ topic, found }: Read) => found.candidates[0]?.topic === topic;
  const amongThree = ({ topic, found }: Read) => found.candidates.some((one) => one.topic === topic);
  const surelyWrong = (one: Read) => one.found.outcome === 'sure' && !first(one);

  it('in Dutch is the first topic, or among three, and hardly ever surely another', () => {
    const all = read('topics-nl');
    const known = all.filter(({ topic }) => topic !== null);
    expect(share(known, first)).toBeGreaterThanOrEqual(88);
    expect(share(known, amongThree)).toBeGreaterThanOrEqual(96);
    expect(share(known, surelyWrong)).toBeLessThanOrEqual(2);
    expect(
      share(
        known.filter(({ kind }) => kind === 'spelling'),
        first,
      ),
    ).toBeGreaterThanOrEqual(93);
    expect(
      share(
        known.filter(({ kind }) => kind === 'long'),
        first,
      ),
    ).toBeGreaterThanOrEqual(80);
    const others = all.filter(({ topic }) => topic === null);
    expect(share(others, ({ found }) => found.outcome !== 'sure')).toBeGreaterThanOrEqual(95);
  });

  it('in English is the first topic', () => {
    const all = read('topics-en');
    expect(
      share(
        all.filter(({ topic }) => topic !== null),
        first,
      ),
    ).toBeGreaterThanOrEqual(88);
    const others = all.filter(({ topic }) => topic === null);
    expect(share(others, ({ found }) => found.outcome !== 'sure')).toBeGreaterThanOrEqual(95);
  });
});

describe('the language of a stranger', () => {
  interface WhichLine {
    readonly text: string;
    readonly language: string;
  }
  const seen = ({ text }: WhichLine, current = 'nl') => {
    const tables = version.understanding?.tables;
    if (!tables) throw new Error('There are no tables.');
    return detectLanguage(text, tables, { current });
  };

  it('is found among seven, also in one word; another one is not forced into them', () => {
    const all = linesOf<WhichLine>('which');
    const seven = all.filter(({ language }) => language !== 'other');
    const right = (line: WhichLine) => seen(line).language === line.language;
    expect(share(seven, right)).toBeGreaterThanOrEqual(97);
    expect(
      share(
        seven.filter(({ text }) => !text.trim().includes(' ')),
        right,
      ),
    ).toBeGreaterThanOrEqual(93);
    const strange = all.filter(({ language }) => language === 'other');
    expect(share(strange, (line) => ['other', 'unknown'].includes(seen(line).language))).toBeGreaterThanOrEqual(80);
  });

  it('is not asked about when it is Dutch', () => {
    const dutch = [
      ...linesOf<WhichLine>('which').filter(({ language }) => language === 'nl'),
      ...linesOf<TopicLine>('topics-nl').map(({ text }) => ({ text, language: 'nl' })),
    ];
    expect(dutch.filter((line) => asksSwitch(seen(line), 'nl', line.text)).map(({ text }) => text)).toEqual([]);
  });
});

describe('what a stranger types for an answer', () => {
  it('is the right day, and no other one for sure', () => {
    interface DateLine {
      readonly text: string;
      readonly at: string;
      readonly language: 'nl' | 'en';
      readonly readings: readonly string[];
    }
    const read = linesOf<DateLine>('dates').map((line) => {
      const { day: today, minutes: now } = localTime(Date.parse(line.at));
      const { readings, sure } = readDates(line.text, { today, now, language: line.language });
      return { right: isDay(line.readings, readings[0]?.value), sure };
    });
    expect(share(read, ({ right }) => right)).toBeGreaterThanOrEqual(90);
    expect(read.filter(({ right, sure }) => sure && !right)).toHaveLength(0);
  });

  it.each([
    ['addresses', readAddresses],
    ['phones', readPhones],
    ['amounts', readAmounts],
  ] as const)('is read right: %s', (name, read) => {
    const plain = (value: unknown) => JSON.stringify(value).toLowerCase().replace(/\s/g, '');
    const right = ({ text, readings }: { readonly text: string; readonly readings: readonly unknown[] }) => {
      const [first] = read(text).readings;
      return readings.length === 0 ? first === undefined : readings.map(plain).includes(plain(first ?? null));
    };
    expect(share(linesOf<Parameters<typeof right>[0]>(name), right)).toBeGreaterThanOrEqual(90);
  });
});

/** Whether a reading begins on, or covers, one of the days that were meant; with none meant, there must be none. */
function isDay(meant: readonly string[], value: string | undefined): boolean {
  if (meant.length === 0 || value === undefined) return meant.length === 0 && value === undefined;
  const [from = '', until = from] = value.split('/').map((end) => end.slice(0, 10));
  return meant.some((day) => day >= from && day <= until);
}
