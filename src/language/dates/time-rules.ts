import { PARTS_OF_DAY, type Part, type PartOfDay, type Rule, rule } from './part.js';

const NOT_A_DURATION = '(?! per| (?:in |a )?(?:Uday|Uweek|Umonth|Uyear))';

/** Times of day and lengths of time: `half drie`, `kwart over twee`, `9u`, `14.30 uur`, `over een uur`. */
export const TIME_RULES: readonly Rule[] = [
  rule('T(\\d+):(\\d\\d)', ([h = '', m]) => written(h, Number(m))),
  rule('T(\\d+):(\\d\\d) (am|pm)', ([h, m, half]) => withHalf(Number(h), Number(m), half)),
  rule(`#(?: Uhour)?(?: Uhour)${NOT_A_DURATION}`, ([h]) => said(Number(h), 0)),
  rule('# Uhour n(\\d\\d)(?! (?:m\\d|Uday|Uweek))', ([h, m]) => said(Number(h), Number(m))),
  rule('#(?: Uhour)? (am|pm)', ([h, half]) => withHalf(Number(h), 0, half)),
  rule('# # (am|pm)', ([h, m, half]) => withHalf(Number(h), Number(m), half)),
  rule('(?<=(?:R-?\\d|d\\d|m\\d+|P[mae]|I\\S+|D\\S+) )at #(?! ?(?:m\\d|U|of m|over|past|before|to))', ([h]) =>
    said(Number(h), 0),
  ),
  rule('at #(?= (?:d\\d|R|P|in P|o\\d|w\\d|n\\d|or)|$)', ([h]) => said(Number(h), 0)),
  rule('# (?:in )?P([mae])', ([h, part = 'm']) => inPartOfDay(Number(h), part)),
  rule('n(\\d{1,2})(\\d\\d) Uhour', ([h, m]) => written(h ?? '', Number(m))),
  rule('half #(?: Uhour)?(?! ?(?:m\\d|Uday|Uweek|Umonth|Uyear))', ([h]) => said(Number(h), -30)),
  rule('half past #(?: Uhour)?', ([h]) => said(Number(h), 30)),
  rule('quarter (?:over|past|after) #(?: Uhour)?', ([h]) => said(Number(h), 15)),
  rule('quarter (?:before|to|of) #(?: Uhour)?', ([h]) => said(Number(h), -15)),
  rule('#(?: Umin)? (over|past|after|before|to) #(?: Uhour)?(?! ?(?:m\\d|Uday|Uweek|Umonth|Uyear))', ([m, side, h]) =>
    beside(Number(m), side, Number(h), 0),
  ),
  rule('#(?: Umin)? (over|before) half #(?: Uhour)?', ([m, side, h]) => beside(Number(m), side, Number(h), -30)),
  rule('(?:between|from|of) # (?:until|to|and) #(?: Uhour|(?= (?:P[mae]|R-?\\d|d\\d)))', ([from, until]) =>
    stretch(Number(from), Number(until)),
  ),
  rule('# (?:until|to) # Uhour', ([from, until]) => stretch(Number(from), Number(until))),
  rule('(?:between|from|of) # Uhour (?:until|to|and) # Uhour', ([from, until]) => stretch(Number(from), Number(until))),
  rule('(?:between |from |of )?T(\\d+):(\\d\\d) (?:until|to|and) T(\\d+):(\\d\\d)', ([h, m, until, minutes]) =>
    between(Number(h) * 60 + Number(m), Number(until) * 60 + Number(minutes)),
  ),
  rule('D(\\d+)-(\\d+) Uhour', ([from, until]) => stretch(Number(from), Number(until))),
  rule('noon', () => ({ type: 'time', minutes: [720], sure: true })),
  rule('midnight', () => ({ type: 'time', minutes: [0], sure: false })),
  rule('(?:in )?P([maen])', ([part = 'm']) => ({ type: 'part', part: PARTS_OF_DAY[part] ?? 'morning' })),
  rule('in R1', () => ({ type: 'part', part: 'morning' })),
  rule('(?:over|in) (?:Q )?(?:(half) )?(?:a )?(Uhour|Umin|Uqh)', ([q, half, unit]) => away(q, half, unit, 1)),
  rule('(?:Q )?(?:(half) )?(?:a )?(Uhour|Umin|Uqh) ago', ([q, half, unit]) => away(q, half, unit, -1)),
];

function time(minutes: readonly number[], sure = minutes.length === 1): Part | undefined {
  const real = minutes.filter((one) => one >= 0 && one < 24 * 60);
  return real.length === 0 ? undefined : { type: 'time', minutes: real, sure };
}

/** In figures with minutes: `08:30` and `15:00` are exact; `3:30` is the afternoon unless night is meant. */
function written(h: string, m: number): Part | undefined {
  const hour = Number(h);
  if (hour > 24 || m > 59) return undefined;
  if (hour === 24) return m === 0 ? time([0], false) : undefined;
  if (h.length === 2 || hour >= 7) return time([hour * 60 + m]);
  return time([(hour + 12) * 60 + m, hour * 60 + m]);
}

/** As spoken: from one until before six in the afternoon, from nine in the morning; six to nine may be both. */
function said(hour: number, more: number): Part | undefined {
  if (hour > 24 || more > 59) return undefined;
  const minutes = hour * 60 + more;
  if (hour === 24) return time([(minutes + 1440) % 1440], false);
  if (hour > 12 || minutes < 30) return time([minutes]);
  const clock = minutes % 720;
  if (hour === 12 && minutes >= 720) return time([minutes]);
  if (clock < 60) return time([clock + 720]);
  if (clock < 6 * 60) return time([clock + 720]);
  return clock < 9 * 60 ? time([clock, clock + 720], false) : time([clock]);
}

function inPartOfDay(hour: number, part: string): Part | undefined {
  const minutes = hour >= 1 && hour <= 12 ? timeInPart(hour * 60, PARTS_OF_DAY[part] ?? 'morning') : undefined;
  return minutes === undefined ? undefined : time([minutes]);
}

function withHalf(hour: number, m: number, half: string | undefined): Part | undefined {
  return hour >= 1 && hour <= 12 && m < 60 ? time([((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + m]) : undefined;
}

function beside(minutes: number, side: string | undefined, hour: number, more: number): Part | undefined {
  if (minutes < 1 || minutes > 29 || hour > 24) return undefined;
  return said(hour, more + (side === 'before' || side === 'to' ? -minutes : minutes));
}

/** The second end of `tussen 3 en 5 uur` lies after the first. */
function stretch(from: number, until: number): Part | undefined {
  const start = said(from, 0);
  if (start?.type !== 'time' || until > 24) return undefined;
  const [first = 0] = start.minutes;
  const end = until * 60 > first ? until * 60 : until * 60 + 720;
  return end > first ? between(first, end) : undefined;
}

function between(from: number, until: number): Part | undefined {
  return from < until && until <= 1439 ? { type: 'time', minutes: [from], until, sure: true } : undefined;
}

function away(
  q: string | undefined,
  half: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
): Part | undefined {
  const size = unit === 'Uhour' ? 60 : unit === 'Uqh' ? 15 : 1;
  if (q === 'few' || (q === undefined && half === undefined)) return undefined;
  const whole = q === undefined || q === 'a' ? 1 : q === 'half' ? 0.5 : Number(q.slice(1));
  const n = half === undefined ? whole : q === undefined || q === 'a' ? 0.5 : whole + 0.5;
  return n * size <= 48 * 60 ? { type: 'away', minutes: sign * Math.round(n * size) } : undefined;
}

const LIMITS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  morning: [4 * 60, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [17 * 60, 24 * 60],
  night: [0, 6 * 60],
};

/** The time that lies in that part of the day: eight in the evening is 20:00. Undefined when none does. */
export function timeInPart(minutes: number, part: PartOfDay): number | undefined {
  const clock = minutes % 720;
  const fits = (one: number) => one >= LIMITS[part][0] && one < LIMITS[part][1];
  const found = [clock, clock + 720].find(fits);
  if (found !== undefined || part !== 'night') return found;
  return clock >= 9 * 60 ? clock + 720 : undefined;
}
