import type { Finding } from '../finding.js';
import { placesOf, type Reading } from '../reading.js';

const SHARE =
  /(?<![\p{L}\p{N}.,])\p{N}+(?:[.,]\p{N}+)?[^\S\n]?(?:%|procent(?!\p{L})|percent(?!\p{L})|promille(?!\p{L}))/giu;
const IN_WORDS: Readonly<Record<string, string>> = {
  5: '1 op de 20',
  10: '1 op de 10',
  20: '1 op de 5',
  25: '1 op de 4',
  33: '1 op de 3',
  50: 'de helft',
  75: '3 van de 4',
  100: 'alles',
};

/** Shares of a hundred, which many people cannot picture. */
export function percentage(reading: Reading): readonly Finding[] {
  return placesOf(reading, SHARE).map(({ from, until, found }) => {
    const better = IN_WORDS[Number.parseInt(found, 10)];
    const example = better ? `Schrijf: ${better}.` : 'Schrijf bijvoorbeeld: 3 van de 10 mensen. Of noem een bedrag.';
    const message = `Een percentage is voor veel mensen lastig. ${example}`;
    return { rule: 'percentage', severity: 'warning', from, until, message, ...(better && { better }) };
  });
}
