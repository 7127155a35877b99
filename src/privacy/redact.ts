import type { MaskedKind } from '../conversation/events.js';
import { ibanPassesCheck, passesElevenTest, passesLuhn } from './number-checks.js';
import { plainDigits } from './plain-digits.js';

interface Redacted {
  readonly text: string;
  /** What was masked, each kind once. */
  readonly kinds: readonly MaskedKind[];
}

const WORDS: Readonly<Record<MaskedKind, string>> = {
  bsn: '[burgerservicenummer]',
  iban: '[rekeningnummer]',
  card: '[kaartnummer]',
};

interface Found {
  readonly kind: MaskedKind;
  readonly from: number;
  readonly until: number;
}

/**
 * Masks citizen service numbers (eleven-test), IBANs (mod 97) and card numbers (Luhn) in what a resident wrote, also
 * when written with spaces, dots, dashes or other digits. Days and phone numbers are left alone.
 */
export function redact(text: string): Redacted {
  // Nothing this short can hold such a number, and most answers are this short.
  if (text.length < 8 || !/\p{Nd}/u.test(text)) return { text, kinds: [] };
  const plain = plainDigits(text);
  const ibans = findIbans(plain);
  const masked = [...ibans, ...findNumbers(without(plain, ibans))].sort((a, b) => a.from - b.from);
  let out = '';
  let end = 0;
  for (const { kind, from, until } of masked) {
    out += text.slice(end, from) + WORDS[kind];
    end = /[\uDC00-\uDFFF]/.test(text.charAt(until)) ? until + 1 : until;
  }
  return { text: out + text.slice(end), kinds: [...new Set(masked.map(({ kind }) => kind))] };
}

const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?\d{2}/g;

function findIbans(plain: string): Found[] {
  const found: Found[] = [];
  for (const { index } of plain.matchAll(IBAN_START)) {
    const until = ibanPassesCheck(plain, index);
    if (until !== undefined) found.push({ kind: 'iban', from: index, until });
  }
  return found;
}

/** The text without these, so that a number right behind one of them is not taken for a part of it. */
function without(plain: string, found: readonly Found[]): string {
  const parts = found.map(
    ({ from, until }, index) => plain.slice(found[index - 1]?.until ?? 0, from) + 'x'.repeat(until - from),
  );
  return parts.join('') + plain.slice(found.at(-1)?.until ?? 0);
}

/** Groups of digits with at most three separators between them (`123 - 456`): a number as people write it. */
const DIGITS = /\d+(?:[ .\-/_]{1,3}\d+)*/g;

function findNumbers(plain: string): Found[] {
  return [...plain.matchAll(DIGITS)].flatMap((run) => inRun(run[0], run.index));
}

/** Digits without a sign between them: where they begin among the digits of the run, how many, where they stand. */
interface Group {
  readonly place: number;
  readonly size: number;
  readonly from: number;
  readonly until: number;
}

function inRun(run: string, start: number): Found[] {
  // Nothing this short is such a number, and most numbers are this short.
  if (run.length < LEAST_DIGITS) return [];
  const all = run.replace(/\D+/g, '');
  if (isDay(run) || isPhoneNumber(all)) return [];
  const groups = groupsIn(run, start);
  const found: Found[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = longestFrom(all, groups, first);
    if (!last) continue;
    found.push({ kind: last.kind, from: groups[first]?.from ?? 0, until: groups[last.index]?.until ?? 0 });
    first = last.index;
  }
  return found;
}

/** Sign by sign: a pattern takes three times as long over a long text. */
function groupsIn(run: string, start: number): readonly Group[] {
  const groups: Group[] = [];
  let place = 0;
  let from = 0;
  for (let index = 0; index <= run.length; index += 1) {
    const code = run.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    const size = index - from;
    if (size > 0) groups.push({ place, size, from: start + from, until: start + index });
    place += size;
    from = index + 1;
  }
  return groups;
}

interface Longest {
  readonly kind: MaskedKind;
  /** Its last group. */
  readonly index: number;
}

/** The longest of these numbers, a card number. */
const MOST_DIGITS = 19;
/** The shortest, a citizen service number without its nought. */
const LEAST_DIGITS = 8;

/** The longest sequence of groups from `first` that is such a number: a house number before it must not hide it. */
function longestFrom(all: string, groups: readonly Group[], first: number): Longest | undefined {
  let longest: Longest | undefined;
  const start = groups[first]?.place ?? 0;
  for (let index = first; index < groups.length; index += 1) {
    const { place = 0, size = 0 } = groups[index] ?? {};
    if (place + size - start > MOST_DIGITS) break;
    if (place + size - start < LEAST_DIGITS) continue;
    const kind = kindOf(all.slice(start, place + size), first === 0 && index === groups.length - 1);
    if (kind) longest = { kind, index };
  }
  return longest;
}

/** Eight digits (a leading zero left out) count only when they stand alone: else too much would be masked. */
function kindOf(digits: string, whole: boolean): MaskedKind | undefined {
  if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return 'card';
  if (digits.length === 9 && passesElevenTest(digits)) return 'bsn';
  if (digits.length === 8 && whole && !isDay(digits) && passesElevenTest(`0${digits}`)) return 'bsn';
  return undefined;
}

const DAY = /^(0?[1-9]|[12]\d|3[01])\D?(0?[1-9]|1[0-2])\D?(19|20)\d{2}$/;
const ISO_DAY = /^(19|20)\d{2}\D?(0[1-9]|1[0-2])\D?(0[1-9]|[12]\d|3[01])$/;

function isDay(run: string): boolean {
  return DAY.test(run) || ISO_DAY.test(run);
}

/** Dutch numbers in full: ten digits from 0, or with the country's 31 before nine. */
function isPhoneNumber(digits: string): boolean {
  return /^0[1-9]\d{8}$|^(00)?31[1-9]\d{8}$/.test(digits);
}
