import { distance } from '../lib/closest-words.js';
import { placeNamed, saysMeaning, yesOrNoFirst } from './option-words.js';
import { plainWords } from './plain-words.js';

/** Something to choose, with everything people may call it. */
export interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

/** Which choices a text means. `maybe`: at most three to ask about, when it is not clear. `because`: our own words. */
export interface MatchedOptions {
  readonly sure: readonly string[];
  readonly maybe: readonly string[];
  readonly because: readonly string[];
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The longest text that is compared as a whole; in longer ones names are looked for. */
const LONGEST_NAME = 60;
/** Longest text that is read at all, in characters; and the most choices that are asked about. */
const LONGEST = 500;
const MOST_ASKED = 3;

const NOTHING: MatchedOptions = { sure: [], maybe: [], because: [] };
const NEGATIONS = new Set('niet geen nooit not no nicht kein keine keinen nie zonder ni'.split(' '));
const BUT = new Set('maar wel but aber sondern'.split(' '));
const ALL_OF_IT = new Set('alles alle allemaal all everything hepsi'.split(' '));
const BOTH = new Set('allebei beide beiden both allebij alletwee'.split(' '));
/** Names that are an answer alone, and in any other sentence only say who is speaking. */
const PRONOUNS = new Set('ik mij me wij we ons i us ich mich wir uns ben biz я ми انا نحن'.split(' '));
/** Options that do not go together with others. */
const ALONE = new Set(['weet-niet', 'geen-van-deze', 'overslaan', 'iets-anders']);

/**
 * The choices a text means: those it equals or nearly equals (typing errors), what an option means in any words (yes, no,
 * none of these, the second one), else those whose names stand in it. With `several` more than one can be sure.
 */
export function matchOptions(text: string, choices: readonly Choice[], several = false): MatchedOptions {
  const said = plainWords(text.slice(0, LONGEST));
  if (!said || choices.length === 0) return NOTHING;
  const named = choices.map(({ id, names }) => ({ id, names: names.map(plainWords).filter(Boolean) }));
  return (
    whole(said, named) ??
    meant(said, named) ??
    inPlace(said, named) ??
    together(said, named, several) ??
    mentioned(said, named, several) ??
    begun(said, named) ??
    NOTHING
  );
}

/** Whether a text is exactly the name of one of the choices. */
export function isNameOf(text: string, choices: readonly Choice[]): boolean {
  const said = plainWords(text);
  return choices.some(({ names }) => names.some((name) => plainWords(name) === said));
}

const sureOf = (ids: readonly string[], because: readonly string[]): MatchedOptions => ({
  sure: ids,
  maybe: [],
  because,
});

function whole(said: string, choices: readonly Named[]): MatchedOptions | undefined {
  const same = choices.filter(({ names }) => names.includes(said)).map(({ id }) => id);
  if (same.length === 1) return sureOf(same, [said]);
  if (same.length > 1) return { sure: [], maybe: same.slice(0, MOST_ASKED), because: [said] };
  if (said.length > LONGEST_NAME) return undefined;
  const found = closest(said, choices);
  return found && sureOf([found.id], [found.name]);
}

function closest(said: string, choices: readonly Named[]): { readonly id: string; readonly name: string } | undefined {
  let best: { id: string; name: string }[] = [];
  let bestDistance = allowed(said.length) + 1;
  for (const { id, names } of choices) {
    for (const name of names) {
      const max = allowed(Math.min(said.length, name.length));
      const far = distance(said, name, Math.min(bestDistance, max));
      if (far > max || far > bestDistance) continue;
      best = far < bestDistance ? [{ id, name }] : [...best, { id, name }];
      bestDistance = far;
    }
  }
  return new Set(best.map(({ id }) => id)).size === 1 ? best[0] : undefined;
}

/** Typing errors allowed in a name of this many letters: none in short ones, where they make another word. */
function allowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Yes, no, none of these and the like; an option whose name is "ja" is a yes too. */
function meant(said: string, choices: readonly Named[]): MatchedOptions | undefined {
  const ids = choices.filter(({ id }) => saysMeaning(id, said)).map(({ id }) => id);
  if (ids.length === 1) return sureOf(ids, ids);
  for (const meaning of ['ja', 'nee'] as const) {
    const same = choices.filter((choice) => isYesOrNo(choice, meaning));
    const says = saysMeaning(meaning, said) && !saysMeaning('weet-niet', said);
    if (says && same.length === 1)
      return sureOf(
        same.map(({ id }) => id),
        [meaning],
      );
  }
  return undefined;
}

const isYesOrNo = ({ id, names }: Named, meaning: string) =>
  id === meaning || names.some((name) => name === meaning || name.startsWith(`${meaning} `));

function inPlace(said: string, choices: readonly Named[]): MatchedOptions | undefined {
  const place = placeNamed(said, choices.length);
  const choice = place === undefined ? undefined : choices[place];
  return choice && sureOf([choice.id], [choice.id]);
}

/** "Alles" and "allebei", where several can be chosen. */
function together(said: string, choices: readonly Named[], several: boolean): MatchedOptions | undefined {
  if (!several) return undefined;
  const words = said.split(' ');
  const real = choices.map(({ id }) => id).filter((id) => !ALONE.has(id));
  const all =
    words.length <= 5 && words.some((word) => ALL_OF_IT.has(word)) && !words.some((word) => NEGATIONS.has(word));
  const both = real.length === 2 && words.some((word) => BOTH.has(word));
  return all || both
    ? sureOf(
        real,
        words.filter((word) => ALL_OF_IT.has(word) || BOTH.has(word)),
      )
    : undefined;
}

interface Mention {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

function mentioned(said: string, choices: readonly Named[], several: boolean): MatchedOptions | undefined {
  const words = said.split(' ');
  const all = choices.flatMap(({ id, names }) =>
    names.flatMap((name) => (!several && PRONOUNS.has(name) ? [] : mentionsOf(id, name, words))),
  );
  // A name inside a longer one that was said as well is only a part of it.
  const own = all.filter((one) => !all.some((other) => other.id !== one.id && within(one, other)));
  const wanted = own.filter((one) => !denied(words, one));
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const because = [...new Set(wanted.map(({ name }) => name))];
  const named = ids.filter((id) => !ALONE.has(id));
  if (several && named.length > 0) return sureOf(named, because);
  if (ids.length === 1) return sureOf(ids, because);
  if (ids.length === 0) return undefined;
  return { sure: [], maybe: ids.slice(0, MOST_ASKED), because };
}

function mentionsOf(id: string, name: string, words: readonly string[]): Mention[] {
  const parts = name.split(' ');
  if (name.length < 2) return [];
  const found: Mention[] = [];
  for (let from = 0; from + parts.length <= words.length; from += 1) {
    if (parts.every((part, index) => nearWord(words[from + index] ?? '', part))) {
      found.push({ id, name, from, until: from + parts.length });
    }
  }
  return found;
}

/** One typing error in a word of six letters or more. */
const nearWord = (word: string, part: string) =>
  word === part || (part.length >= 6 && word.length >= 5 && distance(word, part, 1) <= 1);

const within = (one: Mention, other: Mention) =>
  other.from <= one.from && one.until <= other.until && other.until - other.from > one.until - one.from;

/** "Niet gestolen maar verloren": a "not" right before it, and no "but" between. */
function denied(words: readonly string[], { name, from }: Mention): boolean {
  if (name.split(' ').some((word) => NEGATIONS.has(word))) return false;
  for (let index = from - 1; index >= Math.max(0, from - 2); index -= 1) {
    if (BUT.has(words[index] ?? '')) return false;
    if (NEGATIONS.has(words[index] ?? '')) return true;
  }
  return false;
}

/** A sentence that begins with yes or no. */
function begun(said: string, choices: readonly Named[]): MatchedOptions | undefined {
  const meaning = yesOrNoFirst(said);
  if (!meaning || said.split(' ').length > 12) return undefined;
  const same = choices.filter((choice) => isYesOrNo(choice, meaning));
  return same.length === 1
    ? sureOf(
        same.map(({ id }) => id),
        [meaning],
      )
    : undefined;
}
