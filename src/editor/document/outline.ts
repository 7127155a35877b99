import type { Content } from '../../flow/content.js';
import type { Condition, DateBound, LinkedFlow, LinkedStep, Transition } from '../../flow/flow.js';
import { asWritten } from '../../flow/template.js';
import type { Version } from '../../flow/version.js';
import { conditionWordsInDutch, dayWords, outcomeWords } from './condition-words.js';
import { indentsOf } from './indent.js';

/** One step in the indented list of a flow. */
export interface OutlineItem {
  readonly step: string;
  readonly kind: 'question' | 'message' | 'call' | 'result';
  /** The first line of its text; its name when it has none. */
  readonly title: string;
  /** How far it is indented: what only one answer of a step leads to stands below that step. */
  readonly depth: number;
  /** "stap 4 van 9": counted from 1. */
  readonly position: { readonly n: number; readonly of: number };
  readonly leadsTo: readonly { readonly label: string; readonly to: string; readonly title: string }[];
}

/**
 * A flow as an indented list, from its start; steps that nothing leads to stand at the end. Titles are Dutch. What is the
 * same as in the list `before` is the same object, so that only what changed is drawn.
 */
export function outlineOf(version: Version, flow: string, before: readonly OutlineItem[] = []): readonly OutlineItem[] {
  const linked = version.flows.get(flow);
  const content = version.content.get('nl');
  if (!linked || !content) return [];
  const placed = placesOf(linked);
  return placed.map(({ step, depth, next }, index): OutlineItem => {
    const item: OutlineItem = {
      step: step.key,
      kind: step.type === 'pass' ? 'call' : step.type,
      title: titleOf(content, linked, step.key),
      depth,
      position: { n: index + 1, of: placed.length },
      leadsTo: leadsOf(content, linked, step, next),
    };
    const old = before[index];
    return old && isSameItem(old, item) ? old : item;
  });
}

function isSameItem(one: OutlineItem, other: OutlineItem): boolean {
  const same = (['step', 'kind', 'title', 'depth'] as const).every((key) => one[key] === other[key]);
  if (!same || one.position.of !== other.position.of || one.leadsTo.length !== other.leadsTo.length) return false;
  return one.leadsTo.every(({ label, to, title }, index) => {
    const lead = other.leadsTo[index];
    return label === lead?.label && to === lead.to && title === lead.title;
  });
}

interface Place {
  readonly step: LinkedStep;
  readonly depth: number;
  readonly next: readonly Transition[];
}

/** Where the steps of a flow stand does not change with their words. */
const places = new WeakMap<LinkedFlow, readonly Place[]>();

function placesOf(linked: LinkedFlow): readonly Place[] {
  const known = places.get(linked);
  if (known) return known;
  const own = [...linked.steps.values()].filter(({ key }) => !key.includes('/'));
  const next = new Map(own.map((step) => [step.key, transitionsOf(linked, step)]));
  const targets = new Map([...next].map(([key, list]) => [key, [...new Set(list.map(({ go }) => go))]]));
  const indents = indentsOf(linked.start, targets);
  const rest = own.filter(({ key }) => !indents.has(key)).map(({ key }) => [key, 0] as const);
  const found = [...indents, ...rest].flatMap(([key, depth]): readonly Place[] => {
    const step = linked.steps.get(key);
    return step ? [{ step, depth, next: next.get(key) ?? [] }] : [];
  });
  places.set(linked, found);
  return found;
}

/** What stands at a line that always holds, when it is the only one. */
export const ALWAYS = 'Altijd';

/** The transitions of a step inside its own flow: those of a call stand at the results of the flow it calls. */
export function transitionsOf({ steps }: LinkedFlow, step: LinkedStep): readonly Transition[] {
  if (step.type === 'result') return [];
  if (step.type !== 'pass') return step.next;
  const inside = `${step.key}/`;
  const leaving = [...steps.values()].find(
    (one) => one.type === 'pass' && one.key.startsWith(inside) && one.next.some(({ go }) => !go.startsWith(inside)),
  );
  return leaving?.type === 'pass' ? leaving.next : [];
}

/** Where transitions lead, each with what it asks in words. */
export function leadsOf(
  content: Content,
  flow: LinkedFlow,
  step: LinkedStep,
  transitions: readonly Transition[],
): OutlineItem['leadsTo'] {
  return transitions.map(({ when, go }) => {
    const otherwise = transitions.length > 1 ? 'Anders' : ALWAYS;
    const label = when ? conditionWords(content, flow, when, step.key) : otherwise;
    return { label, to: go, title: titleOf(content, flow, go) };
  });
}

/** The first line of what a step says, as written: its name when it says nothing. */
export function titleOf(content: Content, flow: LinkedFlow, key: string): string {
  const step = flow.steps.get(key);
  const texts = content.flows.get(step?.home ?? flow.id)?.steps[step?.id ?? ''];
  const called = step?.type === 'pass' ? calledTitle(content, flow, key) : undefined;
  const words = (texts?.heading && asWritten(texts.heading.text)) || (texts && asWritten(texts.words.text)) || called;
  return words?.split('\n')[0] || key;
}

function calledTitle(content: Content, flow: LinkedFlow, key: string): string | undefined {
  const first = [...flow.steps.values()].find((step) => step.key.startsWith(`${key}/`));
  const title = first && content.flows.get(first.home)?.title;
  return title && asWritten(title.text);
}

/**
 * A condition as a label in Dutch: shorter than the sentence of `whenWords`, and of a flow that can run, where conditions
 * of called flows and the way along a call stand too. What is asked of the answer of `here` itself needs no name.
 */
function conditionWords(content: Content, flow: LinkedFlow, when: Condition, here?: string): string {
  const words = (part: Condition) => conditionWords(content, flow, part, here);
  switch (when.type) {
    case 'all':
    case 'any': {
      const parts = when.conditions.map((part) => ('conditions' in part ? `(${words(part)})` : words(part)));
      return parts.join(` ${conditionWordsInDutch(`when-and-${when.type}`)} `);
    }
    case 'not':
      return `niet (${words(when.condition)})`;
    case 'passed':
      return `langs ${titleOf(content, flow, when.step)}`;
    case 'before':
    case 'after': {
      const day = dayWords(conditionWordsInDutch, asWrittenDay(when.bound));
      return `${nameWords(content, flow, when.name, here)}${when.type === 'before' ? 'vóór' : 'na'} ${day}`;
    }
    case 'is':
    case 'includes':
      return nameWords(content, flow, when.name, here) + answerWords(content, flow, when.name, when.value);
    case 'one-of': {
      const answers = when.values.map((value) => answerWords(content, flow, when.name, value));
      return nameWords(content, flow, when.name, here) + answers.join(' of ');
    }
  }
}

/** A bound as it is written in a file: `today-28`. */
function asWrittenDay(bound: DateBound): string {
  if ('date' in bound) return bound.date;
  return bound.today === 0 ? 'today' : `today${bound.today < 0 ? '-' : '+'}${Math.abs(bound.today)}`;
}

function nameWords(content: Content, flow: LinkedFlow, name: string, here: string | undefined): string {
  if (name === here) return '';
  const step = flow.steps.get(name);
  const short = step && content.flows.get(step.home)?.steps[step.id]?.short;
  return `${short ? asWritten(short.text) : step ? titleOf(content, flow, name) : name}: `;
}

function answerWords(content: Content, flow: LinkedFlow, name: string, value: string): string {
  const step = flow.steps.get(name);
  const label = step && content.flows.get(step.home)?.steps[step.id]?.options[value]?.label;
  return label ? asWritten(label.text) || value : outcomeWords(conditionWordsInDutch, value);
}
