import { addDays, daysBetween, isDay } from '../lib/amsterdam-time.js';
import { closestWords } from '../lib/closest-words.js';
import { plainWords } from './plain-words.js';

const MONTHS = new Map(
  [
    'januari jan january',
    'februari feb february',
    'maart mrt march mar',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'augustus aug august',
    'september sep sept',
    'oktober okt october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const RELATIVE = new Map([
  ['vandaag', 0],
  ['today', 0],
  ['nu', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['overmorgen', 2],
  ['gisteren', -1],
  ['yesterday', -1],
  ['eergisteren', -2],
]);

/**
 * The calendar day a text means (`YYYY-MM-DD`), day before month always; undefined when it is not clear. Without a
 * year the nearest such day to `today` is meant.
 */
export function readDate(text: string, today: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = plainWords(text.slice(0, 100)).split(' ');
  const [only] = words;
  const relative = words.length === 1 && only !== undefined ? RELATIVE.get(only) : undefined;
  if (relative !== undefined) return addDays(today, relative);
  return fromParts(words.flatMap(split), today);
}

/** `16sept` and `3e` are two words and one number to a person. */
function split(word: string): readonly string[] {
  const parts = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?(\p{L}*)$/u.exec(word);
  return parts?.[1] ? [parts[1], ...(parts[2] ? [parts[2]] : [])] : [word];
}

function fromParts(words: readonly string[], today: string): string | undefined {
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word)).map(Number);
  const months = words.map(monthOf).filter((month) => month !== undefined);
  if (months.length > 1) return undefined;
  const [month] = months;
  if (month !== undefined) {
    const [dayNumber, year] = numbers;
    return numbers.length > 2 || dayNumber === undefined ? undefined : dated(dayNumber, month, year, today);
  }
  const [dayNumber, monthNumber, year] = numbers;
  const nothingElse = numbers.length === words.length && numbers.length >= 2 && numbers.length <= 3;
  if (!nothingElse || dayNumber === undefined || monthNumber === undefined) return undefined;
  return dated(dayNumber, monthNumber, year, today);
}

function monthOf(word: string): number | undefined {
  const known = MONTHS.get(word);
  if (known !== undefined || word.length < 5 || /\d/.test(word)) return known;
  const [near] = closestWords(word, MONTHS.keys());
  return near === undefined || near.length < 4 ? undefined : MONTHS.get(near);
}

function dated(dayNumber: number, month: number, year: number | undefined, today: string): string | undefined {
  if (year !== undefined) return day(year < 100 ? 2000 + year : year, month, dayNumber);
  const thisYear = Number(today.slice(0, 4));
  const near = [thisYear - 1, thisYear, thisYear + 1]
    .map((candidate) => day(candidate, month, dayNumber))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return near[0];
}

function day(year: number, month: number, dayNumber: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
  return year >= 1900 && year <= 2100 && isDay(text) ? text : undefined;
}
