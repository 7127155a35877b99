import type { Content, Words } from '../flow/content.js';
import type { Fact } from '../flow/municipality.js';
import { fill } from '../flow/template.js';
import type { Version } from '../flow/version.js';
import { textOfAnswer } from './answer-text.js';
import { formatDay, formatMoney } from './format.js';
import { derivedValue, type Lookup } from './lookup.js';
import type { Moment } from './moment.js';
import { hoursNow, weekWords } from './opening-words.js';
import { lookupOf } from './result-actions.js';
import { levelOf } from './say-words.js';
import type { ConversationState } from './state.js';

/** Says things in the language and reading level of one conversation. */
export interface Speech {
  readonly content: Content;
  readonly version: Version;
  readonly simple: boolean;
  readonly today: string;
  readonly lookup: Lookup | undefined;
  /** A text of a flow, slots filled in with answers and facts. `prefix`: where its own flow begins in the linked one. */
  say(words: Words, prefix?: string): string;
  /** A text of the product itself. */
  text(key: string, slots?: Readonly<Record<string, string>>): string;
  /** While the town is closed: that it is, and when it opens. */
  closed(): string | undefined;
}

/** The speech of a conversation at a moment. A price without a value for today is never guessed: it says to ask. */
export function speechOf(version: Version, state: ConversationState, moment: Moment): Speech {
  const content = contentOf(version, state.language);
  const speech: Speech = {
    content,
    version,
    simple: state.simple,
    today: moment.today,
    lookup: lookupOf(version, state, moment.today),
    say: (words, prefix = '') =>
      fill(levelOf(words, state.simple), (name) => slotValue(speech, name, prefix)) ?? speech.text('fee-unknown'),
    text: (key, slots = {}) => interfaceText(content, key, state.simple, slots),
    closed: () => (moment.open ? undefined : hoursNow(speech, moment)),
  };
  return speech;
}

/** The content of a language, or Dutch, which every version has. */
function contentOf(version: Version, language: string): Content {
  const content = version.content.get(language) ?? version.content.get('nl');
  if (!content) throw new Error('A version always has Dutch content.');
  return content;
}

/** A text of the product itself; its key when a language lacks it, which `wegwijs check` reports. */
export function interfaceText(
  content: Content,
  key: string,
  simple: boolean,
  slots: Readonly<Record<string, string>> = {},
): string {
  const words = content.interface[key];
  return words ? (fill(levelOf(words, simple), (name) => slots[name] ?? '') ?? key) : key;
}

function slotValue(speech: Speech, name: string, prefix: string): string | undefined {
  const fact = speech.version.municipality.facts.get(name);
  if (fact) return factText(speech, fact);
  const { lookup } = speech;
  if (!lookup) return speech.text('not-known-yet');
  const own = `${prefix}${name}`;
  if (lookup.flow.derived.has(own)) return derivedText(speech, lookup, own);
  const step = lookup.flow.steps.get(own);
  const key = step?.type === 'pass' && step.answer !== undefined ? step.answer : own;
  return textOfAnswer(speech, key) ?? speech.text('not-known-yet');
}

function factText(speech: Speech, fact: Fact): string | undefined {
  switch (fact.type) {
    case 'text':
      return fact.text[speech.content.language] ?? fact.text.nl;
    case 'phone':
      return fact.number;
    case 'link':
      return fact.href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    case 'choice':
      return fact.value;
    case 'week':
      return weekWords(speech, speech.version.municipality);
    case 'fee':
      return priceToday(speech, fact);
  }
}

/** What a fee costs on the day of the conversation; undefined when it has no amount for that day. */
export function priceToday(speech: Speech, fee: Extract<Fact, { type: 'fee' }>): string | undefined {
  const period = fee.periods.find(({ from, until }) => from <= speech.today && speech.today <= until);
  return period && formatMoney(speech, period.cents);
}

function derivedText(speech: Speech, lookup: Lookup, name: string): string {
  const value = derivedValue(lookup, name);
  if (value === undefined) return speech.text('not-known-yet');
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(speech, value) : value;
}
