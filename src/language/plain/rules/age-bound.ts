import type { Finding } from '../finding.js';
import { placesOf, type Reading } from '../reading.js';

const AGE = '\\p{N}{1,3}(?:[^\\S\\n]?-?jarige leeftijd)?[^\\S\\n]*(?:jaar|maanden|maand)?';
const BOUNDS = [
  new RegExp(`(?<!\\p{L})${AGE}[^\\S\\n]+(?:of|en)[^\\S\\n]+(?:ouder|jonger)(?!\\p{L})`, 'giu'),
  /(?<!\p{L})(?:minimaal|maximaal|ten minste|tenminste|minstens|hoogstens)[^\S\n]+\p{N}{1,3}[^\S\n]+jaar(?![^\S\n]+(?:geldig|lang|in|na|geleden))(?!\p{L})/giu,
  /(?<!\p{L})(?:van|vanaf)[^\S\n]+\p{N}{1,3}(?:[^\S\n]+jaar)?[^\S\n]+(?:t\/m|tot)[^\S\n]+(?!en met)\p{N}{1,3}[^\S\n]+jaar(?!\p{L})/giu,
  /(?<!\p{N})\p{N}{1,3}[^\S\n]?(?:\+|plus)(?=[^\S\n]|\.|$)/gu,
  /(?<!\p{L})\p{N}{1,3}-(?:plusser|minner)s?(?!\p{L})/giu,
];

/** Bounds of age that people read the wrong way round ("4 jaar of ouder?"). */
export function ageBound(reading: Reading): readonly Finding[] {
  if (!/\p{N}/u.test(reading.shown)) return [];
  return BOUNDS.flatMap((bound) => placesOf(reading, bound)).map(({ from, until, found }) => {
    const age = /\p{N}+/u.exec(found)?.[0] ?? '18';
    const message = `"${found}" lezen mensen vaak verkeerd. Vraag het in twee stukjes, of zeg: vanaf de dag dat iemand ${age} wordt.`;
    return { rule: 'age-bound', severity: 'warning', from, until, message };
  });
}
