import type { AddressText } from './address-text.js';
import { numberAt } from './numbers/number-at.js';

/** A Dutch postcode as `1234 AB`, or undefined. No postcode starts with 0 or ends in SA, SD or SS. */
export function readPostcode(text: string): string | undefined {
  const match = /^([1-9]\d{3})([A-Z]{2})$/.exec(text.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (!match || /^S[ADS]$/.test(match[2] ?? '')) return undefined;
  return `${match[1]} ${match[2]}`;
}

/** An address from its fields, or from one line with a postcode and a house number in any order; undefined when unclear. */
export function readAddress(given: string | AddressText): AddressText | undefined {
  if (typeof given !== 'string') return fromFields(given);
  const { readings } = readAddresses(given);
  return readings.length === 1 ? readings[0] : undefined;
}

/**
 * The addresses a line may mean: a postcode with its house number and addition, in any order, with or without the
 * street. None without a postcode that can exist. Sure when no other number could be the house number. Looks at the
 * first 200 characters.
 */
export function readAddresses(line: string): { readonly readings: readonly AddressText[]; readonly sure: boolean } {
  const text = line
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[‐-―]/g, '-')
    // As it is spelt out to a phone that writes down speech: `7 6 0 7 h p`.
    .replace(/(?<![\p{L}\d])(\d) (\d) (\d) (\d) ([a-z]) ([a-z])(?![\p{L}\d])/giu, '$1$2$3$4 $5$6')
    .replace(/\s+/g, ' ');
  const places = postcodesIn(text);
  const found = places.flatMap(({ postcode, from, until }, index) => {
    const before = text.slice(places[index - 1]?.until ?? 0, from);
    const house = houseNumber(before, text.slice(until, places[index + 1]?.from));
    const address = house && fromFields({ postcode, houseNumber: house.number, addition: house.addition });
    return address ? [{ address, sure: house.sure }] : [];
  });
  const sure = places.length === 1 && found.length === 1 && found.every((one) => one.sure);
  return { readings: found.map(({ address }) => address), sure };
}

function fromFields(fields: AddressText): AddressText | undefined {
  const postcode = readPostcode(fields.postcode);
  const number = /^\s*(\d{1,5})\s*[-/]?\s*([\p{L}\d][\p{L}\d\s-]{0,9})?\s*$/u.exec(fields.houseNumber);
  if (!postcode || !number?.[1] || Number(number[1]) === 0) return undefined;
  const addition = [number[2], fields.addition]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
  if (addition.length > 20) return undefined;
  return { postcode, houseNumber: String(Number(number[1])), ...(addition && { addition }) };
}

interface Place {
  readonly postcode: string;
  readonly from: number;
  readonly until: number;
}

/** Two letters that are words of their own, after a year in the name of a street. */
const WORDS = new Set('nr en in te op of de is no op an at to on'.split(' '));

/** What looks like a postcode, likeliest first: letters that are a word come last. */
function postcodesIn(text: string): readonly Place[] {
  const found: (Place & { readonly isWord: boolean })[] = [];
  for (const match of text.matchAll(/(?<![\d])([1-9][\dOo]{3})[ .-]?([A-Za-z]) ?([A-Za-z])(?![A-Za-z'])/g)) {
    const letters = `${match[2]}${match[3]}`;
    const postcode = readPostcode(`${match[1]?.replace(/o/gi, '0')}${letters}`);
    if (postcode === undefined) continue;
    const isWord = WORDS.has(letters) && match[0].includes(' ');
    found.push({ postcode, from: match.index, until: match.index + match[0].length, isWord });
  }
  const real = found.filter(({ isWord }) => !isWord);
  return real.length > 0 ? real : found;
}

/** What may follow a house number: a letter, a Roman or other number behind a dash, `bis`, `hs`, `boven`. */
const PIECE =
  '(?:(?:bis|hs|huis|bg|wb|bv|bov|boven|ben|beneden|onder|zwart|zw|rood|rd|wit|links|rechts|li|re|ach|achter|voor|to|on|vs|sous)(?! (?:de|het|een|mijn|aan|bij|van|in|the)\\b)|(?:i{1,3}|iv|vi{0,3}|\\d{1,2} ?(?:e|de|ste)?(?: ?hoog| verdieping)|[a-z]{1}\\d{0,3}|\\d{1,4}[a-z]?(?=$|[ ,;.-])))';
const LETTERS = PIECE.replace('|\\d{1,4}[a-z]?(?=$|[ ,;.-])', '');
const ADDITION = `(?:,? *(?:toevoeging|toev\\.?|addition|apartment|apt\\.?|flat) *:? *([a-z\\d]{1,6})(?![a-z\\d])| *[-/] *(${PIECE}(?:[ /-]${PIECE})?)(?![a-z\\d])| *(${LETTERS}(?:[ /-]${PIECE})?)(?![a-z\\d]))?`;
const LABEL = '(?:huis ?nummer|huis ?nr|nummer|nr|num|no|house ?number|number)\\.? *(?:is)? *:? *';

const LABELLED = new RegExp(`\\b${LABEL}(\\d{1,5})(?!\\d)${ADDITION}`, 'i');
const BEHIND = new RegExp(`^[ ,;.:]*(?:en )?(?:op )?(\\d{1,5})(?!\\d)${ADDITION}`, 'i');
const BEFORE = new RegExp(
  `(?<![\\d-])(\\d{1,5})(?!\\d)${ADDITION}[ ,;.]*(?:(?:met )?postcode|pc|in|te|[-–])?[ ,;.:]*$`,
  'i',
);
const ANYWHERE = new RegExp(`(?<!\\d)(\\d{1,5})(?!\\d)${ADDITION}`, 'i');

interface House {
  readonly number: string;
  readonly addition?: string;
  readonly sure: boolean;
}

function houseNumber(before: string, after: string): House | undefined {
  const [left, right] = [withFigures(before), withFigures(after)];
  const others = (left + right).match(/\d+/g)?.length ?? 0;
  for (const [pattern, text] of [
    [LABELLED, left],
    [LABELLED, right],
  ] as const) {
    const found = taken(pattern.exec(text), true);
    if (found) return found;
  }
  const behind = taken(BEHIND.exec(right), true);
  const ahead = taken(
    BEFORE.exec(left),
    !/(?:hoog|etage|verdieping|kamer|unit|flat|app\p{L}*) *\d+[^\d]*$/iu.test(left),
  );
  if (behind && ahead) return { ...(looksLikeStreet(left) ? ahead : behind), sure: false };
  if (behind || ahead) return behind ?? ahead;
  return taken(lastMatch(left) ?? lastMatch(right), others === 1);
}

/** A number with a word before it is the number of a street. */
const looksLikeStreet = (text: string) => /\p{L}{3,}/u.test(text);

function lastMatch(text: string): RegExpExecArray | null {
  const all = [...text.matchAll(new RegExp(ANYWHERE.source, 'gi'))];
  return all.at(-1) ?? null;
}

function taken(match: RegExpExecArray | null, sure: boolean): House | undefined {
  if (!match?.[1]) return undefined;
  const addition = match[2] ?? match[3] ?? match[4];
  return { number: match[1], ...(addition && { addition: addition.trim() }), sure };
}

/** `nummer twaalf`: the house number in words, where it is named or stands alone. */
function withFigures(text: string): string {
  const alone = /^[\s,;.:]*([a-z]+)[\s,;.]*$/i.exec(text)?.[1]?.toLowerCase();
  const only = alone === undefined || alone === 'een' ? undefined : numberAt([alone], 0);
  if (only && !only.ordinal) return ` ${only.value}`;
  return text.replace(new RegExp(`\\b(${LABEL})([a-z]+)`, 'i'), (all, label: string, word: string) => {
    const number = word.toLowerCase() === 'een' ? { value: 1, ordinal: false } : numberAt([word.toLowerCase()], 0);
    return number && !number.ordinal ? `${label}${number.value}` : all;
  });
}
