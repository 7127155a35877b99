import type { DateBound } from '../flow/flow.js';
import { type DateReading, readDates } from '../language/read-dates.js';
import { isDay } from '../lib/amsterdam-time.js';
import { boundDay } from './lookup.js';

/** A day, days to be read back ("Klopt dat?"), or why there is none: the name of an error text. */
type ReadDay =
  | { readonly value: string }
  | { readonly readBack: { readonly days: readonly string[] } }
  | { readonly refused: string };

/** A question for a date, as far as it decides which days it takes. */
interface Bounds {
  readonly min?: DateBound | number;
  readonly max?: DateBound | number;
}

/** Most days that are offered to choose from. */
const MOST = 2;
/** A year in full: with day and month nothing is left to guess. */
const YEAR = /\b(?:19|20)\d{2}\b/;
/** What says that the day is not the answer, or the day of a birth where a coming day may be meant. */
const NOT_THAT = /\b(?:te (?:vroeg|laat)|too (?:early|late))\b/i;
const BIRTH = /\b(?:geboorte\p{L}*|geboren|verjaar\p{L}*|jarig|birth\p{L}*|born)\b/iu;

/**
 * The day a text names. A full date is taken as it is, since it stands in words in the conversation; whatever had to be
 * interpreted (no year, "volgende week vrijdag", "half november") is read back first.
 */
export function readDay(bounds: Bounds, text: string, today: string, language: string): ReadDay {
  if (isDay(text)) return within(bounds, [text], today, true);
  const past = directionOf(bounds, today);
  const spoken = language === 'en' ? ('en' as const) : ('nl' as const);
  const first = readDates(text, { today, language: spoken, past });
  const other = spoken === 'en' ? ('nl' as const) : ('en' as const);
  const { readings, sure } = first.readings.length > 0 ? first : readDates(text, { today, language: other, past });
  const days = [...new Set(readings.flatMap(daysOf))];
  if (days.length === 0) return { refused: readings.length > 0 ? 'which-day' : 'unclear' };
  const isOther = NOT_THAT.test(text) || (past !== 'past' && BIRTH.test(text));
  return within(bounds, days, today, sure && days.length === 1 && YEAR.test(text) && !isOther);
}

function directionOf({ min, max }: Bounds, today: string): 'past' | 'future' | undefined {
  if (typeof max === 'object' && boundDay(max, today) <= today) return 'past';
  return typeof min === 'object' && boundDay(min, today) >= today ? 'future' : undefined;
}

/** The days of a reading; none of a stretch of more than two days. */
function daysOf({ value }: DateReading): readonly string[] {
  const days = [...new Set(value.split('/').map((end) => end.slice(0, 10)))];
  const [from = '', until = from] = days;
  return Date.parse(until) - Date.parse(from) > 86_400_000 ? [] : days;
}

function within({ min, max }: Bounds, days: readonly string[], today: string, full: boolean): ReadDay {
  const late = typeof max === 'object' ? boundDay(max, today) : undefined;
  const early = typeof min === 'object' ? boundDay(min, today) : undefined;
  const fit = days.filter((day) => (early === undefined || day >= early) && (late === undefined || day <= late));
  const [day] = fit;
  if (day === undefined) return { refused: early !== undefined && (days[0] ?? '') < early ? 'too-early' : 'too-late' };
  return full ? { value: day } : { readBack: { days: fit.slice(0, MOST) } };
}
