import { numberAt } from './numbers/number-at.js';
import type { NamedChoice } from './option-mentions.js';

/** From so many months, up to so many: with both ends, where no other range has them. */
interface Range {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:dag|dagen|days?)$/, 1 / 30.4],
  [/^(?:week|weken|weekjes?|weeks?)$/, 1 / 4.35],
  [/^(?:maand|maanden|maandjes?|months?)$/, 1],
  [/^(?:jaar|jaren|jaartjes?|years?|jr)$/, 12],
];
const UNIT = '(dag|dagen|week|weken|maand|maanden|jaar|days?|weeks?|months?|years?)';
const BETWEEN = new RegExp(
  `(?:^| )(?:aged? |van )?(\\d+) (tot en met|tot|t m|to|up to|until) (\\d+)(?: ${UNIT})?(?: |$)`,
);
const EITHER = new RegExp(`(?:^| )(\\d+) (?:of|or) (\\d+)(?: ${UNIT})?(?: |$)`);
const MORE = new RegExp(`(?:^| )(?:meer|langer|ouder|more|longer|older) (?:dan|than) (\\d+) ${UNIT}(?: |$)`);
const AGED = /(?:^| )aged? /;
const DENIES = /(?:^| )(?:niet|geen|not|no|meer|minder|langer|korter|more|less|longer)(?: |$)/;
const HALF = new Map([
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['een', 1],
  ['one', 1],
]);
const AND = new Set(['en', 'and']);
/** A bare number is an age after one of these, or at the end. */
const BEFORE_AGE = new Set(['van', 'is', 'en', 'ben', 'aged', 'age', 'and', 'am']);

/**
 * The choices that a length of time or an age in a text falls in ("6 weken", "mijn zoontje van 8"), and all that are a
 * range; none of them when it falls in no range.
 */
export function rangesSaid(
  said: string,
  choices: readonly NamedChoice[],
): { readonly ids: readonly string[]; readonly ranged: ReadonlySet<string> } | undefined {
  const ranges = choices.flatMap(({ id, names }) => names.flatMap((name) => rangeIn(id, name)).slice(0, 1));
  if (ranges.length < 2 || DENIES.test(said)) return undefined;
  const ages = choices.some(({ names }) => names.some((name) => EITHER.test(name) || AGED.test(name)));
  const lengths = monthsIn(said.split(' '), ages);
  const ids = lengths.flatMap((months) => {
    const found =
      ranges.find(({ from, until }) => from <= months && months < until) ??
      ranges.find(({ from, until }) => from <= months && months <= until);
    return found ? [found.id] : [];
  });
  if (lengths.length === 0) return undefined;
  return { ids: [...new Set(ids)], ranged: new Set(ranges.map(({ id }) => id)) };
}

const unitOf = (word = '') => MONTHS.find(([unit]) => unit.test(word))?.[1];

function rangeIn(id: string, name: string): readonly Range[] {
  const [, low, how, high, unit] = BETWEEN.exec(name) ?? [];
  if (low !== undefined) {
    const size = unitOf(unit) ?? 12;
    const whole = how === 'tot en met' || how === 't m' || unit === undefined ? 1 : 0;
    return [{ id, from: Number(low) * size, until: (Number(high) + whole) * size }];
  }
  const [, one, other, of] = EITHER.exec(name) ?? [];
  if (one !== undefined)
    return [{ id, from: Number(one) * (unitOf(of) ?? 12), until: (Number(other) + 1) * (unitOf(of) ?? 12) }];
  const [, least, more] = MORE.exec(name) ?? [];
  return least === undefined
    ? []
    : [{ id, from: Number(least) * (unitOf(more) ?? 12) + 0.01, until: Number.POSITIVE_INFINITY }];
}

function monthsIn(words: readonly string[], ages: boolean): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [value, used] = valueAt(words, at);
    if (value === undefined) continue;
    // "Een week of 3".
    const size = unitOf(words[at + used]) ?? (words[at - 1] === 'of' ? unitOf(words[at - 2]) : undefined);
    const next = words[at + used] ?? '';
    const listed = AND.has(next) && valueAt(words, at + used + 1)[0] !== undefined;
    const aged = BEFORE_AGE.has(words[at - 1] ?? '') || listed || at + used === words.length;
    if (size !== undefined) found.push(value * size);
    else if (ages && aged && value < 100) found.push(value * 12);
    at += used - 1;
  }
  return found;
}

function valueAt(words: readonly string[], at: number): readonly [number | undefined, number] {
  const word = words[at] ?? '';
  if (/^\d{1,4}$/.test(word)) return [Number(word), 1];
  const half = unitOf(words[at + 1]) === undefined ? undefined : HALF.get(word);
  if (half !== undefined) return [half, 1];
  const number = numberAt(words, at);
  return number && !number.ordinal ? [number.value, number.used] : [undefined, 1];
}
