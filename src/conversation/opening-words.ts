import type { Municipality, Opening } from '../flow/municipality.js';
import { formatNearDay, formatTime, type Texts, weekdayName } from './format.js';
import type { Moment } from './moment.js';

/** Whether the town can be reached now and until or from when: "Wij zijn open tot 17.00 uur." */
export function hoursNow(texts: Texts, moment: Moment): string {
  if (moment.closesAt) return texts.text('hours-open', { time: formatTime(texts, moment.closesAt.minutes) });
  return moment.opensAt ? texts.text('hours-closed', { when: opensWhen(texts, moment) }) : texts.text('hours-unknown');
}

/** The next opening in words: "morgen vanaf 9.00 uur". Empty when open or when none is known. */
export function opensWhen(texts: Texts, moment: Moment): string {
  if (!moment.opensAt) return '';
  const { day, minutes } = moment.opensAt;
  return texts.text('opens-at', { day: formatNearDay(texts, day, moment.today), time: formatTime(texts, minutes) });
}

/** The week, days with the same hours together, one line each. */
export function weekWords(texts: Texts, municipality: Municipality): string {
  const lines: string[] = [];
  let first = 0;
  for (let day = 0; day < 7; day += 1) {
    const openings = municipality.hours[day] ?? [];
    if (day < 6 && sameHours(openings, municipality.hours[day + 1] ?? [])) continue;
    if (openings.length > 0)
      lines.push(texts.text('hours-line', { days: dayRange(texts, first, day), hours: spans(texts, openings) }));
    first = day + 1;
  }
  return lines.join('\n');
}

function dayRange(texts: Texts, first: number, last: number): string {
  if (first === last) return weekdayName(texts, first);
  return texts.text('day-range', { from: weekdayName(texts, first), until: weekdayName(texts, last) });
}

function spans(texts: Texts, openings: readonly Opening[]): string {
  const said = openings.map(({ from, until }) =>
    texts.text('time-span', { from: clock(from), until: formatTime(texts, until) }),
  );
  return said.join(` ${texts.text('and')} `);
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

const sameHours = (a: readonly Opening[], b: readonly Opening[]) =>
  a.length === b.length &&
  a.every((opening, index) => opening.from === b[index]?.from && opening.until === b[index]?.until);
