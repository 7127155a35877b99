import { holds } from '../conversation/holds.js';
import type { TurnInput } from '../conversation/input.js';
import type { Lookup } from '../conversation/lookup.js';
import type { Answer } from '../conversation/state.js';
import type { StepKey } from '../flow/flow.js';
import type { Domain } from './domain.js';
import type { Fact } from './facts.js';

/**
 * What a path has found out about one answer. `list`: the sample answers that are still possible. `boxes`: the options
 * known to be ticked and known not to be. Nothing known yet is a list of all samples, or no boxes at all.
 */
export type Known =
  | { readonly type: 'list'; readonly domain: ListDomain; readonly left: readonly number[] }
  | {
      readonly type: 'boxes';
      readonly domain: BoxesDomain;
      readonly yes: readonly string[];
      readonly no: readonly string[];
    };

type ListDomain = Extract<Domain, { type: 'list' }>;
type BoxesDomain = Extract<Domain, { type: 'boxes' }>;

/** An answer about which nothing is known yet. */
export function unknownAnswer(domain: Domain): Known {
  if (domain.type === 'boxes') return { type: 'boxes', domain, yes: [], no: [] };
  return { type: 'list', domain, left: domain.samples.map((_, index) => index) };
}

/** A real answer that fits all that is known. */
export function answerFor(known: Known): Answer {
  if (known.type === 'boxes') return { type: 'options', options: ticked(known) };
  const sample = known.domain.samples[known.left[0] ?? 0];
  return sample?.answer ?? { type: 'detail' };
}

/** What a resident sends to give that answer. */
export function inputFor(known: Known): TurnInput {
  if (known.type === 'boxes') return { type: 'choose', step: known.domain.step, options: ticked(known) };
  const sample = known.domain.samples[known.left[0] ?? 0];
  return sample?.input ?? { type: 'provide', step: known.domain.step, value: '' };
}

/** The options to tick: those known to be, else the first that may be. */
function ticked(known: Extract<Known, { type: 'boxes' }>): readonly string[] {
  const { domain, yes, no } = known;
  if (yes.length > 0) return domain.options.filter((option) => yes.includes(option));
  const first = domain.preferred.find((option) => !no.includes(option));
  return first === undefined ? [] : [first];
}

/** What is known when a fact turns out true, and when it turns out false; absent where that cannot be. */
interface Split {
  readonly yes?: Known;
  readonly no?: Known;
}

/** Parts what is known by a fact about this answer alone. `lookup` is for the names an atom reads. */
export function split(known: Known, fact: Fact, lookup: Omit<Lookup, 'answers' | 'onPath'>): Split {
  if (known.type === 'boxes') return fact.type === 'box' ? splitBoxes(known, fact.option) : {};
  const truth = truthOf(known.domain, fact, lookup);
  const yes = known.left.filter((index) => truth[index]);
  const no = known.left.filter((index) => !truth[index]);
  if (no.length === 0) return { yes: known, no: undefined };
  if (yes.length === 0) return { yes: undefined, no: known };
  const { type, domain } = known;
  return { yes: { type, domain, left: yes }, no: { type, domain, left: no } };
}

/** Whether each sample of a domain makes a fact true, by the engine's own reading of conditions. */
function truthOf(domain: ListDomain, fact: Fact, lookup: Omit<Lookup, 'answers' | 'onPath'>): readonly boolean[] {
  const known = domain.truths.get(fact.index);
  if (known) return known;
  const onPath = new Set<StepKey>([domain.step]);
  const { flow, municipality, today } = lookup;
  const truth = domain.samples.map(({ answer }) => {
    const seen: Lookup = { flow, municipality, today, onPath, answers: { get: () => answer } };
    return fact.type === 'atom' && holds(fact.atom, seen);
  });
  domain.truths.set(fact.index, truth);
  return truth;
}

function splitBoxes(known: Extract<Known, { type: 'boxes' }>, option: string): Split {
  if (known.yes.includes(option)) return { yes: known, no: undefined };
  if (known.no.includes(option)) return { yes: undefined, no: known };
  const { type, domain } = known;
  const yes = { type, domain, yes: [...known.yes, option], no: known.no };
  const no = { type, domain, yes: known.yes, no: [...known.no, option] };
  return { yes: possible(yes) ? yes : undefined, no: possible(no) ? no : undefined };
}

/** At least one option is ticked, and one that says "none of the others" is ticked alone. */
function possible(known: Extract<Known, { type: 'boxes' }>): boolean {
  const { domain, yes, no } = known;
  const alone = yes.filter((option) => domain.alone.has(option));
  if (alone.length > 0) return yes.length === 1;
  return yes.length > 0 || domain.options.some((option) => !no.includes(option));
}

/**
 * A text equal for two answers exactly when the facts that may still be asked for cannot tell them apart. What was
 * found out with other facts is left out: it matters no more.
 */
export function signature(known: Known, live: readonly Fact[], lookup: Omit<Lookup, 'answers' | 'onPath'>): string {
  if (known.type === 'boxes') return signatureOfBoxes(known, live);
  const alone = live.filter((fact) => fact.steps.length === 1);
  if (alone.length < live.length) return known.left.join(',');
  const truths = alone.map((fact) => truthOf(known.domain, fact, lookup));
  const classes = new Set(known.left.map((index) => truths.map((truth) => (truth[index] ? '1' : '0')).join('')));
  return [...classes].sort().join(',');
}

function signatureOfBoxes(known: Extract<Known, { type: 'boxes' }>, live: readonly Fact[]): string {
  const { domain, yes, no } = known;
  const asked = live.map((fact) => (fact.type === 'box' ? fact.option : ''));
  const open = asked.filter((option) => !yes.includes(option) && !no.includes(option));
  const found = asked.map((option) => (yes.includes(option) ? '1' : no.includes(option) ? '0' : '?')).join('');
  if (open.length === 0) return found;
  if (yes.some((option) => domain.alone.has(option))) return `${found}a`;
  if (yes.length > 0) return open.some((option) => domain.alone.has(option)) ? `${found}y` : found;
  const spare = domain.options.some((option) => !no.includes(option) && !open.includes(option));
  return spare ? found : `${found}n`;
}
