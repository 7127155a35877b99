import { addDays, weekdayOf } from '../../lib/amsterdam-time.js';
import { addMonths, type DaySpan, dayOf, monthOf, monthSpan, nthWeekday, yearOf } from './calendar.js';
import { chooseYear, dayAndMonth, twoDigitYear } from './choose-year.js';
import { days, type Moment, type Part, type Rule, rule } from './part.js';

const FULL_YEAR = '(n(?:19|20|21)\\d\\d|n18\\d\\d(?! Uhour)|(?:next|coming|this|last|recent|past) Uyear)';

/** Two figures after a month are a year unless they are the time. */
const SHORT_YEAR = '(?:Y(\\d\\d)|n([3-9]\\d|2[5-9]))(?! (?:Uhour|half|over|past|before|until|to|am|pm|P|Umin))';

const NO_DAY: Part = { type: 'none' };

const exact = (y: number, month: number, day: number): Part => days([dayOf(y, month, day)]) ?? NO_DAY;

const yearless = (day: number, month: number, moment: Moment) => dayAndMonth(day, month, moment) ?? NO_DAY;

const short = (day: number, month: number, digits: number, moment: Moment) =>
  days(twoDigitYear(day, month, digits, moment)) ?? NO_DAY;

/** One day written or said with its month: `3-2-90`, `16 september 2026`, `March 3rd`. */
export const DATE_RULES: readonly Rule[] = [
  rule('I(\\d+)-(\\d+)-(\\d+)', ([y, m, d]) => exact(Number(y), Number(m), Number(d))),
  rule('D(\\d+)-(\\d+)-(\\d+)', ([d, m, y = ''], moment) =>
    y.length === 4 ? exact(Number(y), Number(m), Number(d)) : short(Number(d), Number(m), Number(y), moment),
  ),
  rule('D(\\d+)-(\\d+)(?: Y(\\d\\d))?', ([d, m, y], moment) =>
    y ? short(Number(d), Number(m), Number(y), moment) : yearless(Number(d), Number(m), moment),
  ),
  rule(`D(\\d+)-(\\d+) ${FULL_YEAR}`, ([d, m, y = ''], moment) => exact(yearSaid(y, moment), Number(m), Number(d))),
  rule('D(\\d+)-(\\d+) %(?: n(\\d{4}))?', ([from, until, m, y], moment) =>
    stretch(Number(from), Number(until), Number(m), y, moment),
  ),
  rule('(?:from |of |between )?@ (?:until|to|and) @ (?:of )?%(?: n(\\d{4}))?', ([from, until, m, y], moment) =>
    stretch(Number(from), Number(until), Number(m), y, moment),
  ),
  rule('@ (?:of )?%', ([d, m], moment) => yearless(Number(d), Number(m), moment)),
  rule('(next|coming|this|last|recent) Uyear (?:in )?@ (?:of )?%', ([which, d, m], moment) =>
    exact(yearOf(moment.today) + stepOf(which), Number(m), Number(d)),
  ),
  rule('[now](\\d{1,2}) or [now](\\d{1,2}) (?:of )?%', ([a, b, m], moment) => {
    const both = [a, b].map((d) => dayAndMonth(Number(d), Number(m), moment));
    return days(both.flatMap((part) => (part?.type === 'days' ? part.days.slice(0, 1) : [])));
  }),
  rule(`@ (?:of )?% (?:of |in )?${FULL_YEAR}`, ([d, m, y = ''], moment) =>
    exact(yearSaid(y, moment), Number(m), Number(d)),
  ),
  rule(`@ (?:of )?% ${SHORT_YEAR}`, ([d, m, quoted, plain], moment) =>
    short(Number(d), Number(m), Number(quoted ?? plain), moment),
  ),
  rule('@ (?:of )?% n(2[0-4]|1\\d|[1-9])$', ([d, m, y], moment) => short(Number(d), Number(m), Number(y), moment)),
  rule('% @(?! (?:Uhour|am|pm|half|over|past|before))', ([m, d], moment) => yearless(Number(d), Number(m), moment)),
  rule(`% @ ${FULL_YEAR}`, ([m, d, y = ''], moment) => exact(yearSaid(y, moment), Number(m), Number(d))),
  rule(`% @ ${SHORT_YEAR}`, ([m, d, quoted, plain], moment) =>
    short(Number(d), Number(m), Number(quoted ?? plain), moment),
  ),
  rule('(?<!n\\d+ )@ # #$', ([d, m, y = ''], moment) => {
    if (Number(m) > 12) return undefined;
    return y.length === 4 ? exact(Number(y), Number(m), Number(d)) : short(Number(d), Number(m), Number(y), moment);
  }),
  rule('w(\\d{1,2}) (?:of )?w(\\d{1,2})(?: n(\\d{4}))?', ([d, m, y], moment) =>
    y ? exact(Number(y), Number(m), Number(d)) : yearless(Number(d), Number(m), moment),
  ),
  rule('w(\\d{1,2}) (?:of )?w(\\d{1,2}) n(\\d\\d)$', ([d, m, y], moment) =>
    short(Number(d), Number(m), Number(y), moment),
  ),
  rule('o(\\d{1,2})(?! Uw| d\\d| helft| Uday| o\\d| Umonth)', ([d], moment) => dayOfMonth(Number(d), moment)),
  rule('every (?:~|Uday|Uweek|Umonth|Uyear|Uweekend|P[maen])', () => NO_DAY),
  rule('@ (?:of )?% (recent|coming)', ([d, m, which], moment) =>
    dayAndMonth(Number(d), Number(m), { ...moment, direction: which === 'recent' ? 'past' : 'future' }),
  ),
  rule('w(\\d{1,2})$', ([d], moment) => (Number(d) > 2 ? dayOfMonth(Number(d), moment) : undefined)),
  rule('@ (?:of |in )?(this|next|coming|last|recent|past) Umonth', ([d, which], moment) =>
    inMonth(Number(d), which ?? '', moment),
  ),
  rule('[ow](\\d{1,2}) of Umonth', ([d], moment) => dayOfMonth(Number(d), moment)),
  rule('(?:in )?(this|next|coming|last|recent|past) Umonth @', ([which, d], moment) =>
    inMonth(Number(d), which ?? '', moment),
  ),
  rule('~ @(?! (?:Uhour|of|%|m\\d|am|pm|half|over|past|before|P|Uweek|Umonth|Uday|[now]\\d| d\\d))', ([w, d], moment) =>
    weekdayNumber(Number(w), Number(d), moment),
  ),
  rule(`(w\\d|o\\d|final|last) ~ (?:of|in) %(?: ${FULL_YEAR})?`, ([n, w, m, y], moment) =>
    days(
      y
        ? [nthWeekday(monthSpan(yearSaid(y, moment), Number(m)), nth(n), Number(w))]
        : chooseYear((one) => asSpan(nthWeekday(monthSpan(one, Number(m)), nth(n), Number(w))), moment),
    ),
  ),
  rule('(w\\d|o\\d|final|last) ~ (?:of |in )?(?:(this|next|coming|last) )?Umonth', ([n, w, which], moment) => {
    const at = (step: number) => nthWeekday(monthOfStep(step, moment), nth(n), Number(w));
    if (which) return days([at(stepOf(which))]);
    const here = at(0);
    return days(here !== undefined && here >= moment.today ? [here] : [at(1), here]);
  }),
  rule('(final|last|w1|o1) Uday of (?:(this|next|coming|last) )?(Umonth|Uyear)', ([n, which, unit], moment) =>
    days([edge(unit === 'Uyear' ? yearSpan(moment, stepOf(which)) : monthOfStep(stepOf(which), moment), n ?? '')]),
  ),
  rule('(?:final|last) of (?:(this|next|coming|last) )?Umonth', ([which], moment) =>
    days([monthOfStep(stepOf(which), moment).until]),
  ),
  rule(`(final|last|w1|o1) Uday of %(?: ${FULL_YEAR})?`, ([n, m, y], moment) =>
    days(
      y
        ? [edge(monthSpan(yearSaid(y, moment), Number(m)), n ?? '')]
        : chooseYear((one) => asSpan(edge(monthSpan(one, Number(m)), n ?? '')), moment),
    ),
  ),
];

const asSpan = (day: string | undefined): DaySpan | undefined => (day === undefined ? undefined : { from: day });
const nth = (mark = '') => (/^[wo]/.test(mark) ? Number(mark.slice(1)) : 0);
const edge = (span: Required<DaySpan>, n: string) => (/^[wo]/.test(n) ? span.from : span.until);

/** How many months or years further a word points. */
export function stepOf(which: string | undefined): number {
  if (which === 'next' || which === 'coming') return 1;
  return which === 'last' || which === 'recent' || which === 'past' ? -1 : 0;
}

/** The year that `n2027`, `next Uyear` and the like say. */
export function yearSaid(marks: string, { today }: Moment): number {
  return /^n\d/.test(marks) ? Number(marks.slice(1)) : yearOf(today) + stepOf(marks.split(' ')[0]);
}

/** The month `step` months from now. */
export function monthOfStep(step: number, { today }: Moment): Required<DaySpan> {
  return monthSpan(yearOf(today), monthOf(today) + step);
}

/** The year `step` years from now. */
export function yearSpan({ today }: Moment, step: number): Required<DaySpan> {
  return { from: `${yearOf(today) + step}-01-01`, until: `${yearOf(today) + step}-12-31` };
}

/** `3 tot 5 maart`: more days at once. */
function stretch(from: number, until: number, month: number, y: string | undefined, moment: Moment): Part | undefined {
  const make = (one: number): DaySpan | undefined => {
    const [first, last] = [dayOf(one, month, from), dayOf(one, month, until)];
    return first !== undefined && last !== undefined && first < last ? { from: first, until: last } : undefined;
  };
  return days(y ? [make(Number(y))] : chooseYear(make, moment));
}

/** `de 15e`: this month or the next; when it has just passed, that one too. */
function dayOfMonth(day: number, moment: Moment): Part | undefined {
  const at = (step: number) => {
    const { from, until } = monthOfStep(step, moment);
    const found = addDays(from, day - 1);
    return day >= 1 && found <= until ? found : undefined;
  };
  const here = at(0);
  const { today, direction } = moment;
  const ahead = here !== undefined && here >= today ? here : (at(1) ?? at(2));
  const behind = here !== undefined && here <= today ? here : (at(-1) ?? at(-2));
  if (direction === 'past') return days([behind]);
  if (direction === 'future') return days([ahead]);
  return days(here === undefined || here > today ? [ahead] : here === today ? [here, at(1)] : [ahead, here]);
}

function inMonth(day: number, which: string, moment: Moment): Part | undefined {
  const { from, until } = monthOfStep(stepOf(which), moment);
  const found = addDays(from, day - 1);
  return day >= 1 && found <= until ? days([found]) : undefined;
}

/** `dinsdag 24`: the nearest day of that number that is that weekday, within two months. */
function weekdayNumber(weekday: number, day: number, moment: Moment): Part | undefined {
  const steps = moment.direction === 'past' ? [0, -1, -2] : [0, 1, 2];
  for (const step of steps) {
    const found = dayOf(yearOf(addMonths(moment.today, step)), monthOf(addMonths(moment.today, step)), day);
    if (found === undefined || weekdayOf(found) !== weekday) continue;
    if (moment.direction === 'past' ? found <= moment.today : found >= moment.today) return days([found]);
  }
  return undefined;
}
