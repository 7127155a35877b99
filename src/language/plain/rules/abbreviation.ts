import type { Finding } from '../finding.js';
import { placesOf, type Reading } from '../reading.js';
import { ABBREVIATIONS } from '../words/abbreviations.js';

const all = [...ABBREVIATIONS.keys()].sort((a, b) => b.length - a.length).map((short) => short.replaceAll('.', '\\.'));
const ONE = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Short forms of words, which many readers skip or misread. */
export function abbreviation(reading: Reading): readonly Finding[] {
  return placesOf(reading, ONE)
    .filter(({ found, until }) => !(found.toLowerCase() === 'nl.' && /\S/.test(reading.shown[until] ?? ' ')))
    .map(({ from, until, found }) => {
      const better = ABBREVIATIONS.get(found.toLowerCase()) ?? '';
      const message = `Schrijf "${found}" voluit. Bijvoorbeeld: "${better}".`;
      return { rule: 'abbreviation', severity: 'warning', from, until, message, better };
    });
}
