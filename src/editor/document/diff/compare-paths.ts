import { talkInput } from '../../../check/run-talk.js';
import type { TurnInput } from '../../../conversation/input.js';
import type { Talk } from '../../../flow/talk.js';
import { asWritten } from '../../../flow/template.js';
import type { Version } from '../../../flow/version.js';
import type { ResidentChange } from './diff-for-residents.js';
import { answerWords, outcomeOf, outcomeWords } from './outcome.js';
import { beginOn, type Side, stepOn, take } from './walk-both.js';
import { wordingChanges } from './wording.js';

/** A change on one path. */
export type Found = Omit<ResidentChange, 'more'> & {
  /** The same for what is the same change elsewhere. */
  readonly key: string;
  /** On how many paths it shows here. */
  readonly times: number;
};

/** How far both versions are, after the same acts. */
interface Walk {
  readonly flow: string;
  readonly flowTitle: string;
  readonly old: Side;
  readonly now: Side;
  readonly path: readonly string[];
  readonly inputs: readonly TurnInput[];
}

/** What differs in an example talk, until the versions part. */
export function compareTalk(before: Version, after: Version, talk: Talk, at: number): readonly Found[] {
  const when = talk.at === undefined ? at : Date.parse(talk.at);
  const found: Found[] = [];
  let walk = begin(before, after, talk.flow, when);
  for (const line of [undefined, ...talk.lines]) {
    if (line?.type === 'expect-step') continue;
    if (line) {
      const { old, now } = walk;
      if (!old.state) break;
      const next = further(
        walk,
        talkInput(old.state, line, old.moment),
        talkInput(now.state ?? old.state, line, now.moment),
      );
      if ('found' in next) {
        found.push(...next.found);
        break;
      }
      walk = next.walk;
    }
    const here = differences(walk, 1);
    found.push(...here.found);
    if (here.parted) break;
  }
  return found.map((one) => ({ ...one, talk: talk.name, inputs: [] }));
}

/** Where paths go on from one beginning, each by what is answered. */
interface Branch {
  readonly next: Map<string, { readonly input: TurnInput; readonly branch: Branch }>;
  /** How many paths end here or further on. */
  paths: number;
}

/** What differs on paths through a flow. Paths begin alike: what is the same beginning is walked once. */
export function compareTrails(
  before: Version,
  after: Version,
  flow: string,
  at: number,
  trails: readonly (readonly TurnInput[])[],
): readonly Found[] {
  const root: Branch = { next: new Map(), paths: 0 };
  for (const trail of trails) plant(root, trail);
  const found: Found[] = [];
  const open: { walk: Walk; branch: Branch }[] = [{ walk: begin(before, after, flow, at), branch: root }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { walk, branch } = one;
    const here = differences(walk, branch.paths);
    found.push(...here.found);
    if (here.parted || !walk.old.state) continue;
    for (const { input, branch: inner } of [...branch.next.values()].reverse()) {
      const next = further(walk, input, input);
      if ('found' in next) found.push(...next.found.map((last) => ({ ...last, times: inner.paths })));
      else open.push({ walk: next.walk, branch: inner });
    }
  }
  return found;
}

function plant(root: Branch, trail: readonly TurnInput[]): void {
  let branch = root;
  branch.paths++;
  for (const input of trail) {
    const key = JSON.stringify(input);
    const known = branch.next.get(key) ?? { input, branch: { next: new Map(), paths: 0 } };
    branch.next.set(key, known);
    branch = known.branch;
    branch.paths++;
  }
}

function begin(before: Version, after: Version, flow: string, at: number): Walk {
  const flowTitle = titleOfFlow(after, flow);
  return { flow, flowTitle, old: beginOn(before, flow, at), now: beginOn(after, flow, at), path: [], inputs: [] };
}

/** One act further on both sides; what is found when it can be done on one side only, or on none. */
function further(
  walk: Walk,
  oldInput: TurnInput,
  nowInput: TurnInput,
): { readonly walk: Walk } | { readonly found: readonly Found[] } {
  const { flow, old, now } = walk;
  const [oldNext, nowNext] = [take(old, oldInput), take(now, nowInput)];
  const words = oldNext ? answerWords(old, oldInput) : answerWords(now, nowInput);
  const path = words === undefined ? walk.path : [...walk.path, words];
  const inputs = [...walk.inputs, nowInput];
  if (oldNext && nowNext) return { walk: { ...walk, old: oldNext, now: nowNext, path, inputs } };
  if (!oldNext && !nowNext) return { found: [] };
  const step = stepOn(now);
  const key = `${flow} answer ${step} ${words}`;
  return {
    found: [
      { ...whereOf({ ...walk, path, inputs }), type: 'outcome', key, step, times: 1, ...onlyOne(oldNext, nowNext) },
    ],
  };
}

const whereOf = ({ flow, flowTitle, path, inputs }: Walk) => ({ flow, flowTitle, path, inputs });

/** What differs on the screen; `parted` when both are no longer at the same, and nothing further can be compared. */
function differences(walk: Walk, times: number): { readonly found: readonly Found[]; readonly parted: boolean } {
  const { flow, old, now } = walk;
  const parted = partedAt(old, now);
  if (parted) return { found: [{ ...parted, ...whereOf(walk), times, key: `${flow} ${parted.key}` }], parted: true };
  const found = wordingChanges(old, now).map(({ key, step, sentence, before, after }): Found => {
    return { ...whereOf(walk), type: 'wording', key, step, sentence, before: [before], after: [after], times: 1 };
  });
  return { found, parted: false };
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

/** What a flow is called in Dutch; its id when it has no title. */
export function titleOfFlow(version: Version, flow: string): string {
  const title = version.content.get('nl')?.flows.get(flow)?.title;
  return (title && asWritten(title.text)) || flow;
}
