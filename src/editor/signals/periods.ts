import { timeWords } from '../../desk/live/time-words.js';
import type { EditorWords } from '../words.js';

/** A year, a quarter or a month in words: "november 2026", "oktober 2026 tot en met december 2026", "heel 2026". */
export function periodWords(words: EditorWords, period: string, language: string): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return words('stuck-year', { year });
  if (!part.startsWith('Q')) return monthWords(year, Number(part), language);
  const first = 3 * Number(part.slice(1)) - 2;
  const slots = { from: monthWords(year, first, language), until: monthWords(year, first + 2, language) };
  return words('stuck-quarter', slots);
}

function monthWords(year: string, month: number, language: string): string {
  const how = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return timeWords(Date.UTC(Number(year), month - 1), language, how);
}
