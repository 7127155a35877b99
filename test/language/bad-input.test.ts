import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { replay } from '../../src/conversation/evolve.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { StepView } from '../../src/conversation/view.js';
import type { Version } from '../../src/flow/version.js';
import { plainWords } from '../../src/language/plain-words.js';
import { foldText } from '../../src/language/topics/topic-words.js';
import { currentVersion } from '../../src/server/current-version.js';
import { openStore } from '../../src/store/open-store.js';
import { BAD, everyKind, sayTo } from './bad-messages.js';

const data = mkdtempSync(join(tmpdir(), 'wegwijs-bad-input-'));
let version: Version;
/** A conversation at every kind of question of the real flows, one with something asked beside it, one without a flow. */
let states: readonly ConversationState[] = [];

beforeAll(async () => {
  cpSync(inject('preparedData'), data, { recursive: true });
  const store = await openStore(data);
  version = await currentVersion(
    store,
    { flowsFolder: 'flows', contentFolder: 'content' },
    Date.now(),
    () => undefined,
  );
  await store.close();
  states = everyKind(version);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const say = (state: ConversationState, text: string) => sayTo(version, state, text);

/** A person in reach, and something to do next. */
function expectWayOn(view: StepView): void {
  expect(view.exits.callback).toBeDefined();
  expect(view.exits.phone).toBeDefined();
  expect(view.question ?? view.result).toBeDefined();
}

describe('bad input', () => {
  // How long it takes, 20 ms at most, is measured by `node bench/run.mjs bad-input`.
  it.each(BAD)('is answered at every kind of step, with a way on: %s', (_, text) => {
    for (const state of states) expectWayOn(say(state, text).view);
  });

  it('that says nothing is kindly not understood, with a person in reach', () => {
    for (const text of ['a'.repeat(65_536), 'z'.repeat(10_000), '🚲🎈🌵', '\u200B\u200D\u2060', '\u0000\u0001']) {
      const { events, view } = say(
        replay([{ type: 'ConversationStarted', version: version.id, language: 'nl' }]),
        text,
      );
      expect([text.slice(0, 9), ...events.map(({ type }) => type)]).toEqual([text.slice(0, 9), 'NotUnderstood']);
      expect(view.notice?.text).toMatch(/begrijp/);
      expect(view.exits.callback).toBeDefined();
    }
  });
});

/** Words of our own: all that stands in what editors wrote and in our lists. */
function ownWords(): ReadonlySet<string> {
  const files = ['content', 'flows', 'src/language', 'src/conversation'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  return new Set(files.flatMap((text) => wordsIn(text)));
}

/** Our word, or two of them written as one. */
function isOwn(own: ReadonlySet<string>, word: string): boolean {
  return own.has(word) || [...word].some((_, at) => own.has(word.slice(0, at)) && own.has(word.slice(at)));
}

const wordsIn = (text: string) => [...foldText(text).split(/[^\p{L}\p{N}]+/u), ...plainWords(text).split(' ')];

/** What is stored for all to see: events without what the resident typed. */
const bare = (events: readonly ConversationEvent[]) =>
  JSON.stringify(events.map((event) => ('personal' in event ? { ...event, personal: undefined } : event)));

it('any message gets an answer with a way on, and none of its words in what is stored beside it', () => {
  const own = ownWords();
  const phrases = version.topics.flatMap(({ languages }) => [...languages.values()].flatMap((texts) => texts.phrases));
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...phrases.flatMap((phrase) => phrase.split(' ')).filter((_, at) => at % 3 === 0)),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'ja',
      'nee',
      'terug',
      'stop',
      '12',
      '3-2-90',
      '1234 AB',
      '06 12345678',
      '\n',
    ),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  );
  const message = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc
      .constantFrom(...phrases)
      .chain((phrase) => fc.nat(phrase.length).map((at) => phrase.slice(0, at) + phrase.slice(at + 1))),
    fc
      .tuple(word, fc.integer({ min: 1, max: 3_000 }))
      .map(([once, times]) => `${once} `.repeat(times).slice(0, 65_536)),
  );
  fc.assert(
    fc.property(fc.nat(states.length - 1), message, (at, text) => {
      const state = states[at] as ConversationState;
      // A word that nobody of us wrote: it may stand nowhere but in what is the resident's.
      const { events, view } = say(state, `${text} zqxj`);
      expect(bare(events)).not.toMatch(/zqxj/i);
      for (const event of events) {
        const because = 'because' in event ? (event.because ?? []) : [];
        for (const ours of because.flatMap((said) => said.split(' '))) expect(isOwn(own, ours), ours).toBe(true);
      }
      expectWayOn(view);
    }),
    { numRuns: 10_000, seed: 4 },
  );
}, 600_000);
