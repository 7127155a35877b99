import { numberAt } from './numbers/number-at.js';

const TIMES = new Map([
  ['dubbel', 2],
  ['dubbele', 2],
  ['double', 2],
  ['tweemaal', 2],
  ['triple', 3],
  ['driemaal', 3],
]);

const SINGLE: Readonly<Record<string, string>> = {
  een: '1',
  nul: '0',
  zero: '0',
  oh: '0',
  o: '0',
  plus: '+',
  niks: '0',
  nulzes: '06',
};

/**
 * A text with every number in words as figures, and the letter O in a number as a nought: `nul zes twaalf` is
 * `0 6 12`, `dubbel nul` is `00`. Dutch and English; the first 300 characters.
 */
export function withDigits(text: string): string {
  const plain = text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/(?<![a-z])o(?=[ -]?\d)|(?<=\d ?)o(?![a-z])/g, '0');
  const pieces = plain.match(/[a-z]+|[^a-z]+/g) ?? [];
  let said = '';
  for (let at = 0; at < pieces.length; ) {
    const { digits, used } = digitsAt(pieces, at);
    said += digits;
    at += used;
  }
  return said;
}

interface Digits {
  readonly digits: string;
  readonly used: number;
}

function digitsAt(pieces: readonly string[], at: number): Digits {
  const piece = pieces[at] ?? '';
  const times = TIMES.get(piece);
  if (times !== undefined) {
    const next = digitsAt(pieces, at + 2).digits;
    if (/^\d$/.test(next)) return { digits: next.repeat(times), used: 3 };
  }
  const single = Object.hasOwn(SINGLE, piece) ? SINGLE[piece] : undefined;
  if (single !== undefined && (piece.length > 1 || /^\W*$/.test(pieces[at + 1] ?? '')))
    return { digits: single, used: 1 };
  return inWords(pieces, at) ?? { digits: piece, used: 1 };
}

/** A number in words that stand next to each other with nothing but a space or a dash between them. */
function inWords(pieces: readonly string[], at: number): Digits | undefined {
  const words: string[] = [];
  for (let next = at; next < pieces.length && words.length < 6; next += 2) {
    words.push(pieces[next] ?? '');
    if (!/^[ -]$/.test(pieces[next + 1] ?? '')) break;
  }
  const number = numberAt(words, 0);
  if (!number || number.ordinal) return undefined;
  return { digits: String(number.value), used: number.used * 2 - 1 };
}
