import { talkInput } from '../../../check/run-talk.js';
import type { TurnInput } from '../../../conversation/input.js';
import type { Talk } from '../../../flow/talk.js';
import type { Version } from '../../../flow/version.js';
import { plainText } from '../outline.js';
import { answerWords, outcomeOf, outcomeWords } from './outcome.js';
import { sameFlow } from './same-flow.js';
import { allTrails } from './trails.js';
import { type Act, beginOn, type Side, stepOn, take } from './walk-both.js';
import { type WordingChange, wordingChanges } from './wording.js';

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

type Found = Omit<ResidentChange, 'more'> & { readonly key: string };

/**
 * What residents get to see or hear otherwise in `after` than in `before`, at a time (epoch ms): walks the example talks
 * and as many paths as there are (up to a limit a flow) in both versions with the real engine, and compares every screen.
 */
export function diffForResidents(
  before: Version,
  after: Version,
  at: number,
  talks: readonly Talk[] = [],
): ResidentDiff {
  const found: Found[] = [];
  let paths = 0;
  let complete = true;
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
    const seen: Seen = new Map();
    for (const trail of walked.trails) {
      const acts = trail.map(
        (input): Act =>
          () =>
            input,
      );
      found.push(...compare(before, after, flow, at, acts, seen));
    }
  }
  return { changes: counted(found), paths, complete };
}

function wholeFlow(version: Version, flow: string, isNew: boolean): Found {
  const flowTitle = titleOfFlow(version, flow);
  const words = [flowTitle];
  return {
    key: `flow ${flow}`,
    type: isNew ? 'new-flow' : 'gone-flow',
    ...{ flow, flowTitle, path: [], inputs: [] },
    sentence: isNew ? 'Dit gesprek is nieuw.' : 'Dit gesprek is er niet meer.',
    before: isNew ? [] : words,
    after: isNew ? words : [],
  };
}

function compareTalk(before: Version, after: Version, talk: Talk, at: number): readonly Found[] {
  const acts = talk.lines.flatMap((line): Act[] =>
    line.type === 'expect-step' ? [] : [(state, moment) => talkInput(state, line, moment)],
  );
  const when = talk.at === undefined ? at : Date.parse(talk.at);
  return compare(before, after, talk.flow, when, acts).map((one) => ({ ...one, talk: talk.name, inputs: [] }));
}

/** What beginnings of paths came to. */
type Seen = Map<string, { readonly parted: Parted | undefined }>;

/** Walks one path in both versions until they part. */
function compare(
  before: Version,
  after: Version,
  flow: string,
  at: number,
  acts: readonly Act[],
  seen: Seen = new Map(),
): readonly Found[] {
  let old = beginOn(before, flow, at);
  let now = beginOn(after, flow, at);
  const found: Found[] = [];
  const path: string[] = [];
  const inputs: TurnInput[] = [];
  const where = () => ({ flow, flowTitle: titleOfFlow(after, flow), path: [...path], inputs: [...inputs] });
  for (let turn = 0; ; turn++) {
    // Paths begin alike: what a beginning comes to is found out once.
    const beginning = JSON.stringify(inputs);
    const known = seen.get(beginning);
    const parted = known ? known.parted : partedAt(old, now);
    seen.set(beginning, { parted });
    if (parted) return [...found, { ...parted, ...where(), key: `${flow} ${parted.key}` }];
    if (!known) found.push(...wordingChanges(old, now).map((change) => asFound(change, where())));
    const act = acts[turn];
    if (!act || !old.state) return found;
    const [oldInput, nowInput] = [act(old.state, old.moment), act(now.state ?? old.state, now.moment)];
    const from = stepOn(now);
    const [oldNext, nowNext] = [take(old, oldInput), take(now, nowInput)];
    const words = oldNext ? answerWords(old, oldInput) : answerWords(now, nowInput);
    if (words !== undefined) path.push(words);
    inputs.push(nowInput);
    if (!oldNext && !nowNext) return found;
    if (!oldNext || !nowNext) {
      const key = `${flow} answer ${from} ${words}`;
      return [...found, { ...where(), type: 'outcome', key, step: from, ...onlyOne(oldNext, nowNext) }];
    }
    [old, now] = [oldNext, nowNext];
  }
}

type Parted = Pick<Found, 'key' | 'type' | 'step' | 'sentence' | 'before' | 'after'>;

function partedAt(old: Side, now: Side): Parted | undefined {
  const [was, is] = [outcomeOf(old), outcomeOf(now)];
  if (was.step === is.step && was.parts.join() === is.parts.join()) return undefined;
  const same = was.step === is.step;
  const gone = was.parts.filter((part) => !is.parts.includes(part));
  const added = is.parts.filter((part) => !was.parts.includes(part));
  return {
    key: same ? `parts ${is.step} -${gone} +${added}` : `leads ${was.step} ${is.step}`,
    type: 'outcome',
    step: is.step,
    sentence: same ? `Op "${is.title}" staat nu iets anders.` : `Nu komt "${is.title}". Eerst kwam "${was.title}".`,
    before: outcomeWords(old),
    after: outcomeWords(now),
  };
}

function onlyOne(old: Side | undefined, now: Side | undefined): Pick<Found, 'sentence' | 'before' | 'after'> {
  return {
    sentence: now ? 'Dit antwoord is nieuw.' : 'Dit antwoord kan niet meer.',
    before: old ? outcomeWords(old) : [],
    after: now ? outcomeWords(now) : [],
  };
}

function asFound(change: WordingChange, where: Pick<Found, 'flow' | 'flowTitle' | 'path' | 'inputs'>): Found {
  const { key, step, sentence, before, after } = change;
  return { ...where, type: 'wording', key, step, sentence, before: [before], after: [after] };
}

/** Each change once, on the first path on which it shows: example talks stand before the others. */
function counted(found: readonly Found[]): readonly ResidentChange[] {
  const byKey = new Map<string, Found[]>();
  for (const one of found) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const changes = [...byKey.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { key: _, ...change } = first;
    return [{ ...change, more: rest.length }];
  });
  const rank = (change: ResidentChange) => (change.type === 'wording' ? 1 : 0);
  return changes.sort((a, b) => rank(a) - rank(b));
}

function titleOfFlow(version: Version, flow: string): string {
  const title = version.content.get('nl')?.flows.get(flow)?.title;
  return (title && plainText(title)) || flow;
}
