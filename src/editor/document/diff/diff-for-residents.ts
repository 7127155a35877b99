import type { TurnInput } from '../../../conversation/input.js';
import type { Talk } from '../../../flow/talk.js';
import type { Version } from '../../../flow/version.js';
import { isoAt } from '../../../lib/amsterdam-time.js';
import { outlineOf } from '../outline.js';
import { partNamesInDutch } from '../part-names.js';
import { compareTalk, compareTrails, type Found, titleOfFlow } from './compare-paths.js';
import { daysOfFees, saysFee } from './fee-days.js';
import { sameFlow } from './same-flow.js';
import { allTrails } from './trails.js';

/** Something that is not the same for residents, in Dutch words and side by side. */
export interface ResidentChange {
  readonly type: 'new-flow' | 'gone-flow' | 'outcome' | 'wording';
  readonly flow: string;
  readonly flowTitle: string;
  /** The step where it shows; absent for a whole flow. */
  readonly step?: string;
  /** What a resident answers to get there: `Wat bent u kwijt? Bankpas`. */
  readonly path: readonly string[];
  /** The same as acts, to be played in the preview; none for an example talk. */
  readonly inputs: readonly TurnInput[];
  /** The day from which it shows, when that is not now: `YYYY-MM-DD`. */
  readonly day?: string;
  /** The example talk in which it shows. */
  readonly talk?: string;
  readonly sentence: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** On how many more of the paths that were looked at it is the same. */
  readonly more: number;
}

export interface ResidentDiff {
  /** Other outcomes first. */
  readonly changes: readonly ResidentChange[];
  /** How many paths were walked in both versions. */
  readonly paths: number;
  /** Whether that is every path there is. */
  readonly complete: boolean;
}

/** At this minute of a later day is looked what is otherwise then. */
const TEN = 10 * 60;

/**
 * What residents get to see or hear otherwise in `after` than in `before`, at a time (epoch ms), and on the first days of
 * fees that differ: walks the example talks and as many paths as there are (up to a limit a flow) in both versions with
 * the real engine, and compares every screen.
 */
export function diffForResidents(
  before: Version,
  after: Version,
  at: number,
  talks: readonly Talk[] = [],
): ResidentDiff {
  const found: Found[] = [];
  const later: Found[] = [];
  let paths = 0;
  let complete = true;
  const days = daysOfFees(before, after, at);
  for (const flow of new Set([...before.flows.keys(), ...after.flows.keys()])) {
    if (!before.flows.has(flow) || !after.flows.has(flow)) {
      found.push(wholeFlow(after.flows.has(flow) ? after : before, flow, after.flows.has(flow)));
      continue;
    }
    if (sameFlow(before, after, flow)) continue;
    const own = talks.filter((talk) => talk.flow === flow);
    const walked = allTrails(before, after, flow, at);
    complete &&= walked.complete;
    paths += own.length + walked.trails.length;
    for (const talk of own) found.push(...compareTalk(before, after, talk, at));
    found.push(...compareTrails(before, after, flow, at, walked.trails));
    for (const { day, fees } of days) {
      if (!fees.some((fee) => saysFee(before, after, flow, fee))) continue;
      const then = Date.parse(isoAt(day, TEN));
      const { trails } = allTrails(before, after, flow, then);
      later.push(...compareTrails(before, after, flow, then, trails).map((one) => ({ ...one, day })));
    }
  }
  const known = new Set(found.map(({ key }) => key));
  return { changes: counted([...found, ...later.filter(({ key }) => !known.has(key))]), paths, complete };
}

function wholeFlow(version: Version, flow: string, isNew: boolean): Found {
  const flowTitle = titleOfFlow(version, flow);
  const words = isNew ? [flowTitle, ...stepsInWords(version, flow)] : [flowTitle];
  return {
    key: `flow ${flow}`,
    type: isNew ? 'new-flow' : 'gone-flow',
    ...{ flow, flowTitle, path: [], inputs: [], times: 1 },
    sentence: isNew ? newSentence(version, flow) : 'Dit gesprek is er niet meer.',
    before: isNew ? [] : words,
    after: isNew ? words : [],
  };
}

/** Everything of a new flow is new: what each step is called, so that a text that was left from an example is seen. */
function stepsInWords(version: Version, flow: string): readonly string[] {
  return outlineOf(version, flow).map(({ kind, title }) => `${title} (${partNamesInDutch(`kind-${kind}`)})`);
}

function newSentence(version: Version, flow: string): string {
  const isBegun = version.topics.some((topic) => topic.flow === flow);
  return isBegun
    ? 'Dit gesprek is nieuw.'
    : 'Dit gesprek is nieuw. Wie typt wat er aan de hand is, komt er nog niet: geen onderwerp begint dit gesprek.';
}

/** Each change once, on the first path on which it shows: example talks stand before the others, and now before later. */
function counted(found: readonly Found[]): readonly ResidentChange[] {
  const byKey = new Map<string, Found[]>();
  for (const one of found) {
    const same = byKey.get(one.key);
    if (same) same.push(one);
    else byKey.set(one.key, [one]);
  }
  const changes = [...byKey.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { key: _, times: __, ...change } = first;
    return [{ ...change, more: all.reduce((sum, { times }) => sum + times, -1) }];
  });
  const rank = (change: ResidentChange) => (change.type === 'wording' ? 1 : 0);
  return changes.sort((a, b) => rank(a) - rank(b));
}
