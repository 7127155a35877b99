import { distance } from '../lib/closest-words.js';
import { allOptions, noneOf } from './all-options.js';
import { type AskedFor, allContrary } from './contrary.js';
import { ALONE, idsOf, isReal, type MatchedOptions, NOTHING, sureOf } from './matched-options.js';
import { type Mention, mentionsIn, type NamedChoice } from './option-mentions.js';
import { rangesSaid } from './option-ranges.js';
import { placesNamed, saysMeaning, yesOrNoFirst } from './option-words.js';
import { plainWords } from './plain-words.js';

/** Something to choose, with everything people may call it. */
export interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

/** The longest text that is compared as a whole; in longer ones names are looked for. */
const LONGEST_NAME = 60;
/** Longest text that is read at all, in characters; and the most choices that are asked about. */
const LONGEST = 500;
const MOST_ASKED = 3;

/** Names that are an answer alone, and in any other sentence only say who is speaking. */
const PRONOUNS = new Set('ik mij me wij we ons i us ich mich wir uns ben biz я ми انا نحن'.split(' '));
/** Words of an answer that say nothing of what is answered, so that another name in it counts more. */
const YES_OR_NO = new Set('ja nee yes no'.split(' '));
const UNKNOWN =
  /(?:^| )(?:weet (?:ik |het )*niet (?:zeker )?of|(?:dont|don t|do not) know (?:if|whether)|not sure (?:if|whether)) /;
const OF_ME = new Set('mijn me mn m n de het een my the a an ik'.split(' '));
const SHORTEST_NEAR = 5;
/** "Onveilig" is far from "veilig", near as its letters are. */
const OPPOSITE = /^(?:on|un|niet|geen|not|in|dis)/;
/** Names that are an answer alone, and in any other sentence deny something else. */
const BARE_NOT = new Set('niet geen not nicht nie'.split(' '));

/**
 * The choices a text means: those it equals or nearly equals (typing errors), what an option means in any words (yes, no,
 * none of these, the second one), else those whose names stand in it. With `several` more than one can be sure; what is
 * asked for decides what denies a name ("mijn telefoon heb ik nog", where it is asked what is lost).
 */
export function matchOptions(
  text: string,
  choices: readonly Choice[],
  several = false,
  asked?: AskedFor,
): MatchedOptions {
  const typed = text.slice(0, LONGEST);
  const named = choices.map(({ id, names }) => ({ id, names: names.map(plainWords).filter(Boolean) }));
  if (choices.length === 0) return NOTHING;
  // "Jaaaa": who holds a letter down means one or two of it.
  const stretched = /(\p{L})\1{2,}/gu;
  const spellings = stretched.test(typed)
    ? [typed, typed.replace(stretched, '$1$1'), typed.replace(stretched, '$1')]
    : [typed];
  for (const spelling of spellings) {
    const found = matched(spelling, named, several, asked);
    if (found) return found;
  }
  return NOTHING;
}

function matched(
  text: string,
  choices: readonly NamedChoice[],
  several: boolean,
  asked?: AskedFor,
): MatchedOptions | undefined {
  const said = plainWords(text);
  if (!said) return undefined;
  return (
    whole(said, choices) ??
    meant(said, choices) ??
    notKnown(said, choices) ??
    inPlace(said, choices, several) ??
    inRange(text, said, choices, several, asked) ??
    mentioned(text, said, choices, several, asked) ??
    begun(said, choices) ??
    near(said, choices)
  );
}

/** Whether a text is exactly the name of one of the choices. */
export function isNameOf(text: string, choices: readonly Choice[]): boolean {
  const said = plainWords(text);
  return choices.some(({ names }) => names.some((name) => plainWords(name) === said));
}

function whole(said: string, choices: readonly NamedChoice[]): MatchedOptions | undefined {
  const same = choices.filter(({ names }) => names.includes(said)).map(({ id }) => id);
  if (same.length === 1) return sureOf(same, [said]);
  if (same.length > 1) return { sure: [], maybe: same.slice(0, MOST_ASKED), because: [said] };
  if (said.length > LONGEST_NAME) return undefined;
  const found = closest(said, choices);
  return found && sureOf([found.id], [found.name]);
}

function closest(
  said: string,
  choices: readonly NamedChoice[],
): { readonly id: string; readonly name: string } | undefined {
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
function meant(said: string, choices: readonly NamedChoice[]): MatchedOptions | undefined {
  const ids = choices.filter(({ id }) => saysMeaning(id, said)).map(({ id }) => id);
  if (ids.length === 1) return sureOf(ids, ids);
  for (const meaning of ['ja', 'nee'] as const) {
    const [only, ...more] = yesAndNo(choices, meaning);
    const says = saysMeaning(meaning, said) && !saysMeaning('weet-niet', said);
    if (says && only && more.length === 0) return sureOf([only.id], [meaning]);
  }
  return undefined;
}

/** "Geen idee": the option that says so by whatever name; no other one, whose "geen" it would seem to be. */
function notKnown(said: string, choices: readonly NamedChoice[]): MatchedOptions | undefined {
  if (!saysMeaning('weet-niet', said)) return undefined;
  const [only, ...more] = choices.filter(({ names }) => names.some((name) => saysMeaning('weet-niet', name)));
  return only && more.length === 0 ? sureOf([only.id], ['weet-niet']) : NOTHING;
}

/** Whether a choice is the yes, or the no, of its question; in other languages only where it has both. */
function isYesOrNo({ id, names }: NamedChoice, meaning: 'ja' | 'nee'): boolean {
  return id === meaning || names.some((name) => name === meaning || name.startsWith(`${meaning} `));
}

function yesAndNo(choices: readonly NamedChoice[], meaning: 'ja' | 'nee'): readonly NamedChoice[] {
  const own = choices.filter((choice) => isYesOrNo(choice, meaning));
  if (own.length > 0) return own;
  const said = (wanted: 'ja' | 'nee') =>
    choices.filter(({ names }) => names.some((name) => !name.includes(' ') && yesOrNoFirst(name) === wanted));
  return said('ja').length === 1 && said('nee').length === 1 ? said(meaning) : [];
}

/** "De tweede", "1 en 5", "de eerste twee". */
function inPlace(said: string, choices: readonly NamedChoice[], several: boolean): MatchedOptions | undefined {
  if (choices.length < 2) return undefined;
  const ids = placesNamed(said, choices.length).flatMap((place) => choices[place]?.id ?? []);
  if (ids.length === 0) return undefined;
  // "1 of 2" and "de laatste", where that is none of the others, are asked about.
  const clear = several && !/ (?:of|or) /.test(said) && !(ids.length > 1 && ids.some((id) => ALONE.has(id)));
  return clear || ids.length === 1 ? sureOf(ids, ids) : { sure: [], maybe: ids.slice(0, MOST_ASKED), because: ids };
}

/** "6 weken", "mijn vrouw en een zoontje van 8": the range it falls in, and what else is named. */
function inRange(
  text: string,
  said: string,
  choices: readonly NamedChoice[],
  several: boolean,
  asked?: AskedFor,
): MatchedOptions | undefined {
  const { ids = [], ranged } = rangesSaid(said, choices) ?? {};
  if (!ranged || (ids.length > 1 && !several)) return undefined;
  // "Dochter van 24", where only children up to 17 are choices.
  if (ids.length === 0) return NOTHING;
  const others = choices.filter(({ id }) => !ranged.has(id));
  const { sure = [], maybe = [] } = (several && mentioned(text, said, others, several, asked)) || {};
  return maybe.length > 0 ? undefined : sureOf([...sure.filter((id) => isReal({ id })), ...ids], []);
}

function mentioned(
  text: string,
  said: string,
  choices: readonly NamedChoice[],
  several: boolean,
  asked?: AskedFor,
): MatchedOptions | undefined {
  const counts = (name: string) => !BARE_NOT.has(name) && (several || !PRONOUNS.has(name));
  const counted = choices.map(({ id, names }) => ({ id, names: names.filter(counts) }));
  const mentions = mentionsIn(text, counted, asked);
  if (asked && mentions.every(({ id }) => ALONE.has(id)) && allContrary(asked, said)) return noneOf(choices);
  const all = several ? allOptions(said, choices, mentions) : undefined;
  if (all) return all;
  const unsure = mentions.some((one) => one.said === 'unknown') || clauseSaysUnknown(text);
  const dontKnow = unsure && choices.some(({ id }) => id === 'weet-niet') ? ['weet-niet'] : [];
  const weak = mentions.filter(({ name }) => YES_OR_NO.has(name));
  const strong = mentions.filter(({ name }) => !YES_OR_NO.has(name));
  const wanted = ofOneOnly(strong.filter((one) => one.said === 'wanted'));
  const doubtful = strong.filter((one) => one.said === 'doubtful' || (one.said === 'unknown' && !dontKnow.length));
  const denied = idsOf(strong.filter((one) => one.said === 'denied' || one.said === 'excepted'));
  const ids = [...new Set([...idsOf(wanted), ...dontKnow])].filter((id) => !denied.includes(id));
  const because = [...new Set(wanted.map(({ name }) => name))];
  const perhaps = [...new Set([...ids, ...idsOf(doubtful), ...idsOf(wanted)])];
  const torn = doubtful.length > 0 || idsOf(wanted).some((id) => denied.includes(id));
  if (torn) return { sure: [], maybe: perhaps.slice(0, MOST_ASKED), because };
  if (several && ids.some((id) => !ALONE.has(id)))
    return sureOf(
      ids.filter((id) => !ALONE.has(id)),
      because,
    );
  const first = idsOf(weak).filter((id) => !denied.includes(id));
  if (ids.length === 0 && denied.length > 0) return otherThan(denied, first, choices, several);
  const both = [...new Set([...ids, ...first])];
  if (both.length === 1) return sureOf(both, because.length > 0 ? because : weak.map(({ name }) => name));
  return both.length === 0 ? undefined : { sure: [], maybe: both.slice(0, MOST_ASKED), because };
}

/** A name that several choices have tells nothing beside one that only one has. */
function ofOneOnly(mentions: readonly Mention[]): readonly Mention[] {
  const own = mentions.filter(({ id, name }) => !mentions.some((other) => other.id !== id && other.name === name));
  return own.length > 0 ? own : mentions;
}

/** "Kan allebei, weet ik niet", "ik weet niet of ...": a part of it says that nobody knows. */
function clauseSaysUnknown(text: string): boolean {
  if (UNKNOWN.test(plainWords(text))) return true;
  const parts = text.split(/[,;.!?\n]+/);
  return parts.length > 1 && parts.some((part) => saysMeaning('weet-niet', plainWords(part)));
}

/** "Niet gestolen": of two the other one; surely so when they are a yes and a no, else it is asked. */
function otherThan(
  denied: readonly string[],
  first: readonly string[],
  choices: readonly NamedChoice[],
  several: boolean,
): MatchedOptions {
  const real = choices.filter(isReal);
  const [other, ...more] = real.filter(({ id }) => !denied.includes(id)).map(({ id }) => id);
  if (several || real.length !== 2 || other === undefined || more.length > 0) return { ...NOTHING, denied };
  const opposite = yesAndNo(real, 'ja').length === 1 && yesAndNo(real, 'nee').length === 1;
  return opposite && first.every((id) => id === other) ? sureOf([other], []) : { ...NOTHING, maybe: [other], denied };
}

/** Names that are nearly said, with more errors than can be sure, or only begun: to ask about. */
function near(said: string, choices: readonly NamedChoice[]): MatchedOptions | undefined {
  const bare = said
    .split(' ')
    .filter((word) => !OF_ME.has(word))
    .join('');
  if (bare.length < SHORTEST_NEAR || said.length > LONGEST_NAME) return undefined;
  const max = bare.length < 6 ? 1 : bare.length < 10 ? 2 : 3;
  const isNear = (name: string) => {
    const joined = name.replaceAll(' ', '');
    if (OPPOSITE.test(bare) !== OPPOSITE.test(joined)) return false;
    return joined.startsWith(bare) || (joined.length >= SHORTEST_NEAR && distance(bare, joined, max) <= max);
  };
  const ids = choices.filter(({ names }) => names.some(isNear)).map(({ id }) => id);
  return ids.length === 0 ? undefined : { sure: [], maybe: ids.slice(0, MOST_ASKED), because: [] };
}

/** A sentence that begins with yes or no. */
function begun(said: string, choices: readonly NamedChoice[]): MatchedOptions | undefined {
  const meaning = yesOrNoFirst(said);
  if (!meaning || said.split(' ').length > 12) return undefined;
  const [only, ...more] = yesAndNo(choices, meaning);
  return only && more.length === 0 ? sureOf([only.id], [meaning]) : undefined;
}
