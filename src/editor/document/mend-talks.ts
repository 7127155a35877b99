import { runTalk, TALK_TIME, talkInput } from '../../check/run-talk.js';
import type { LinkedStep } from '../../flow/flow.js';
import type { Talk, TalkLine } from '../../flow/talk.js';
import type { Version } from '../../flow/version.js';
import { beginOn, type Side, take } from './diff/walk-both.js';
import type { Edit, Plain } from './edit.js';
import type { Files } from './files.js';
import { talksPath } from './flow-parts.js';
import { readKept } from './read-kept.js';
import { talksIn } from './talk-path.js';

/** A question or a message by the flow it is written in: a flow that calls that one asks it as well. */
export interface AskedStep {
  readonly home: string;
  readonly step: string;
}

/** What every example talk answers where it meets a step. */
export interface TalkAnswer extends AskedStep {
  readonly line:
    | { readonly type: 'choose'; readonly options: readonly string[] }
    | { readonly type: 'provide'; readonly value: string };
}

/** An example talk that does not hold, with its place among those of its flow. */
export interface BrokenTalk {
  readonly flow: string;
  readonly index: number;
  readonly talk: Talk;
}

/** What answers make of the talks that did not hold. */
export interface MendedTalks {
  /** Those that hold with them, each with the step on which it ends. */
  readonly mended: readonly (BrokenTalk & { readonly end?: AskedStep })[];
  /** Those that still do not, with the step at which each is stuck where it is one that can be answered. */
  readonly left: readonly (BrokenTalk & { readonly stuck?: AskedStep })[];
  /** Steps that a talk which is left comes by, where most of them are stuck first. */
  readonly asked: readonly AskedStep[];
  /** Puts the lines in those that hold. */
  readonly edit: Extract<Edit, { type: 'add-talk-lines' }>;
}

/** Every example talk that does not hold now. */
export function brokenTalks(files: Files, version: Version): readonly BrokenTalk[] {
  return [...version.flows.keys()].flatMap((flow) => {
    const path = talksPath(flow);
    const text = files.get(path);
    if (text === undefined) return [];
    const { root } = readKept(path, text);
    const starts = root?.kind === 'list' ? root.items.map(({ at }) => text.slice(0, at).split('\n').length) : [];
    return talksIn(text, flow).flatMap((talk): readonly BrokenTalk[] => {
      const broken = { flow, index: starts.indexOf(talk.place.line), talk };
      return isWhole(files, broken) && runTalk(version, talk).length > 0 ? [broken] : [];
    });
  });
}

/** A talk with a line that is none is mended by hand first. */
function isWhole(files: Files, { flow, index, talk }: BrokenTalk): boolean {
  const path = talksPath(flow);
  const { root } = readKept(path, files.get(path) ?? '');
  const item = root?.kind === 'list' ? root.items[index] : undefined;
  const inputs = item?.kind === 'map' ? item.entries.find(({ key }) => key === 'inputs')?.value : undefined;
  return inputs?.kind === 'list' && inputs.items.length === talk.lines.length;
}

/**
 * Gives these answers in each broken talk where it meets their step, once for each time the step is in its flow. A talk
 * that then holds to its end is mended; all others stay as they are.
 */
export function mendTalks(
  version: Version,
  broken: readonly BrokenTalk[],
  answers: readonly TalkAnswer[],
): MendedTalks {
  const tried = broken.map((one) => {
    const filled = filledIn(version, one.talk, answers);
    return { one, filled, holds: filled.added.length > 0 && runTalk(version, filled.talk).length === 0 };
  });
  const left = tried.filter(({ holds }) => !holds);
  return {
    mended: tried.filter(({ holds }) => holds).map(({ one, filled: { end } }) => ({ ...one, ...(end && { end }) })),
    left: left.map(({ one, filled: { stuck } }) => ({ ...one, ...(stuck && { stuck }) })),
    asked: mostStuckFirst(left.map(({ filled }) => filled)),
    edit: {
      type: 'add-talk-lines',
      lines: tried.flatMap(({ one: { flow, index }, filled, holds }) =>
        holds ? filled.added.map(({ before, line }) => ({ flow, index, before, line: plainOf(line) })) : [],
      ),
    },
  };
}

interface FilledIn {
  readonly talk: Talk;
  readonly added: readonly { readonly before: number; readonly line: TalkAnswer['line'] }[];
  readonly met: readonly AskedStep[];
  readonly stuck?: AskedStep;
  readonly end?: AskedStep;
}

function filledIn(version: Version, talk: Talk, answers: readonly TalkAnswer[]): FilledIn {
  const lines: Talk['lines'][number][] = [];
  const added: { before: number; line: TalkAnswer['line'] }[] = [];
  const met: AskedStep[] = [];
  const given = new Set<string>();
  let side: Side = beginOn(version, talk.flow, Date.parse(talk.at ?? TALK_TIME));
  const result = (stuck?: Answerable): FilledIn => {
    const end = shown(side);
    const rest = talk.lines.slice(lines.length - added.length);
    const places = { ...(stuck && { stuck: asked(stuck) }), ...(end && { end: asked(end) }) };
    return { talk: { ...talk, lines: [...lines, ...rest] }, added, met, ...places };
  };
  for (let at = 0; ; at++) {
    for (let step = onScreen(side); step; step = onScreen(side)) {
      met.push(asked(step));
      const waits = given.has(step.key) || expects(talk.lines[at], step);
      const answer = waits ? undefined : answers.find((one) => isOf(one, step));
      if (!answer) break;
      given.add(step.key);
      const next = after(side, answer.line);
      if (!next) return result(step);
      added.push({ before: at, line: answer.line });
      lines.push({ ...answer.line, place: talk.place });
      side = next;
    }
    const line = talk.lines[at];
    const next = line && after(side, line);
    if (!line || !next) return result(onScreen(side));
    lines.push(line);
    side = next;
  }
}

function after(side: Side, line: TalkLine): Side | undefined {
  if (!side.state) return undefined;
  if (line.type === 'expect-step') return line.step === side.state.at ? side : undefined;
  return take(side, talkInput(side.state, line, side.moment));
}

type Answerable = Extract<LinkedStep, { type: 'question' | 'message' }>;

const shown = ({ version, state }: Side) => version.flows.get(state?.flow ?? '')?.steps.get(state?.at ?? '');

/** The step that waits for an answer. */
function onScreen(side: Side): Answerable | undefined {
  const step = shown(side);
  return step?.type === 'question' || step?.type === 'message' ? step : undefined;
}

const expects = (line: TalkLine | undefined, { key }: Answerable) => line?.type === 'expect-step' && line.step === key;
const asked = ({ home, id }: LinkedStep): AskedStep => ({ home, step: id });
const isOf = (answer: AskedStep, { home, id }: Answerable) => answer.home === home && answer.step === id;

function mostStuckFirst(all: readonly FilledIn[]): readonly AskedStep[] {
  const name = ({ home, step }: AskedStep) => `${home} ${step}`;
  const found = new Map<string, { readonly step: AskedStep; stuck: number; met: number }>();
  for (const { met, stuck } of all) {
    for (const step of new Map(met.map((one) => [name(one), one])).values()) {
      const count = found.get(name(step)) ?? { step, stuck: 0, met: 0 };
      count.met += 1;
      if (stuck && name(stuck) === name(step)) count.stuck += 1;
      found.set(name(step), count);
    }
  }
  return [...found.values()].sort((a, b) => b.stuck - a.stuck || b.met - a.met).map(({ step }) => step);
}

/** Words that stand for an act: an answer that is called so stands in a list. */
const ACTS: readonly string[] = ['back', 'person', 'simplify', 'pause'];

function plainOf(line: TalkAnswer['line']): Plain {
  if (line.type === 'provide') return { type: line.value };
  const [only, ...more] = line.options;
  return only === undefined || more.length > 0 || ACTS.includes(only) ? line.options : only;
}
