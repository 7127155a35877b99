import type { AddressText } from './address-text.js';
import { houseNumbers, withoutOtherNumbers } from './house-number.js';

/** A Dutch postcode as `1234 AB`, or undefined. No postcode starts with 0 or ends in SA, SD or SS. */
export function readPostcode(text: string): string | undefined {
  const match = /^([1-9]\d{3})([A-Z]{2})$/.exec(text.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (!match || /^S[ADS]$/.test(match[2] ?? '')) return undefined;
  return `${match[1]} ${match[2]}`;
}

/**
 * The addresses a line may mean: a postcode with its house number and addition, in any order, with or without the
 * street. None without a postcode that can exist. Sure when no other number could be the house number. Looks at the
 * first 200 characters.
 */
export function readAddresses(line: string): { readonly readings: readonly AddressText[]; readonly sure: boolean } {
  const text = withoutOtherNumbers(
    line
      .slice(0, 200)
      .normalize('NFKC')
      .replace(/[\p{Cf}]/gu, '')
      .replace(/[‐-―]/g, '-')
      // As it is spelt out to a phone that writes down speech: `7 6 0 7 h p`.
      .replace(/(?<![\p{L}\d])(\d) (\d) (\d) (\d) ([a-z]) ([a-z])(?![\p{L}\d])/giu, '$1$2$3$4 $5$6')
      .replace(/\s+/g, ' '),
  );
  const places = postcodesIn(text);
  const found = places.map(({ postcode, from, until }, index) => {
    const before = text.slice(places[index - 1]?.until ?? 0, from);
    const { houses, sure } = houseNumbers(before, text.slice(until, places[index + 1]?.from));
    // Where more postcodes are, the number between two of them is of one of these.
    const read = houses
      .slice(0, places.length > 1 ? 1 : houses.length)
      .map(({ number, addition }) => readAddress({ postcode, houseNumber: number, addition }));
    return { addresses: read.filter((address) => address !== undefined), sure };
  });
  const readings = found.flatMap(({ addresses }) => addresses);
  return { readings, sure: found.length === 1 && readings.length === 1 && found.every(({ sure }) => sure) };
}

/** An address from its fields; undefined when unclear. */
export function readAddress(fields: AddressText): AddressText | undefined {
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
