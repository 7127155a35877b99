import { numberAt } from './numbers/number-at.js';

/**
 * A number in digits, with a comma or a point, or in words (Dutch or English, up to 999 999); undefined when the text is
 * not one. `1.200` is twelve hundred, as in Dutch.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace(/^€\s*/, '');
  if (!/^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d{1,12}([.,]\d+)?$/.test(typed)) return inWords(typed);
  const plain = /^-?\d{1,3}(\.\d{3})+/.test(typed) ? typed.replaceAll('.', '') : typed;
  return Number(plain.replace(',', '.'));
}

/** What people put around a number they say. */
const AROUND = new Set(
  'ik heb wij hebben het is zijn met er maar we i have the it is about een personen mensen people kinderen children'.split(
    ' ',
  ),
);

function inWords(text: string): number | undefined {
  if (text.length > 100) return undefined;
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  if (words.length === 1 && words[0] === 'een') return 1;
  const found = words.findIndex((word, at) => /^\d/.test(word) || numberAt(words, at) !== undefined);
  const number = found < 0 ? undefined : numberAt(words, found);
  const digits = /^\d{1,9}$/.test(words[found] ?? '') ? Number(words[found]) : undefined;
  const value = digits ?? (number?.ordinal ? undefined : number?.value);
  const used = digits === undefined ? (number?.used ?? 0) : 1;
  const around = words.filter((_, at) => at < found || at >= found + used);
  return value !== undefined && /^[^-.,]*$/.test(text) && around.every((word) => AROUND.has(word)) ? value : undefined;
}
