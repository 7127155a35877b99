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

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly until: number;
}

function inRun(run: string, start: number): Found[] {
  if (isDay(run) || isPhoneNumber(run.replace(/\D/g, ''))) return [];
  const groups = [...run.matchAll(/\d+/g)].map(
    ({ 0: digits, index }): Group => ({ digits, from: start + index, until: start + index + digits.length }),
  );
  const found: Found[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = longestFrom(groups, first);
    if (!last) continue;
    found.push({ kind: last.kind, from: groups[first]?.from ?? 0, until: groups[last.index]?.until ?? 0 });
    first = last.index;
  }
  return found;
}

/** The longest of these numbers, a card number. */
const MOST_DIGITS = 19;

/** The longest sequence of groups from `first` that is such a number: a house number before it must not hide it. */
function longestFrom(groups: readonly Group[], first: number): { kind: MaskedKind; index: number } | undefined {
  let longest: { kind: MaskedKind; index: number } | undefined;
  let digits = '';
  for (let index = first; index < groups.length; index += 1) {
    digits += groups[index]?.digits;
    if (digits.length > MOST_DIGITS) break;
    const kind = kindOf(digits, first === 0 && index === groups.length - 1);
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
