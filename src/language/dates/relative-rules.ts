import { addDays, weekdayOf } from '../../lib/amsterdam-time.js';
import { addMonths, addWorkdays, type DaySpan, mondayOf, weekdayFrom } from './calendar.js';
import { days, type Moment, PARTS_OF_DAY, type Part, type Rule, rule } from './part.js';

const WHICH = '(next|coming|this|last|recent|past|final)';

/** Days counted from today: `overmorgen`, `volgende week dinsdag`, `over anderhalve week`, `binnen 5 werkdagen`. */
export const RELATIVE_RULES: readonly Rule[] = [
  rule('R(-?\\d)', ([n], { today }) => days([addDays(today, Number(n))])),
  rule('Uday after R1', (_, { today }) => days([addDays(today, 2)])),
  rule('Uday before R-1', (_, { today }) => days([addDays(today, -2)])),
  rule('(?:a|n1) Uweek R([01])', ([n], { today }) => days([addDays(today, 7 + Number(n))])),
  rule('(?:a )?fortnight (?:from |of )?R([01])', ([n], { today }) => days([addDays(today, 14 + Number(n))])),
  rule('R1 (?:over|in) (?:a|n1) Uweek', (_, { today }) => days([addDays(today, 8)])),
  rule('R([01]) (?:over|in) (?:(a)|#) Uweek', ([n, a, w], { today }) =>
    days([addDays(today, Number(n) + 7 * Number(a ? 1 : w))]),
  ),
  rule('~', ([w], moment) => weekdayOnly(Number(w), moment)),
  rule('~ R1', ([w], moment) => {
    const part = weekdayOnly(Number(w), moment);
    return part?.type === 'days' ? { ...part, part: 'morning' } : undefined;
  }),
  rule(`${WHICH} ~`, ([which, w], moment) => whichWeekday(which ?? '', Number(w), moment)),
  rule('~ (recent|coming)', ([w, which], moment) => whichWeekday(which ?? '', Number(w), moment)),
  rule('this P([mae])', ([part = 'm'], { today }) => ({
    type: 'days',
    days: [{ from: today }],
    sure: true,
    part: PARTS_OF_DAY[part],
  })),
  rule('(?:next|coming|w1|o1) Uworkday', (_, { today }) => days([addWorkdays(today, 1)])),
  rule('Uweek after next', (_, { today }) => {
    const from = addDays(mondayOf(today), 14);
    return days([{ from, until: addDays(from, 6) }], false);
  }),
  rule(`(?:in |of )?${WHICH} Uweek (?:of )?~`, ([which, w], moment) =>
    weekdayInWeek(stepWeeks(which), Number(w), moment),
  ),
  rule(`(?:in |this |coming )?~ (?:in |of )?(next|coming|this|last|recent|past) Uweek`, ([w, which], moment) =>
    weekdayInWeek(stepWeeks(which), Number(w), moment),
  ),
  rule('(?:coming |next |this )?~ (?:over|in) (?:a|n1) Uweek', ([w], moment) => weekLater(1, Number(w), moment)),
  rule('(?:coming |next |this )?~ Uweek', ([w], moment) => weekLater(1, Number(w), moment)),
  rule('(?:a|n1) Uweek (?:from |after |in |of )?~', ([w], moment) => weekLater(1, Number(w), moment)),
  rule('(?:coming |next |this )?~ (?:over|in) # Uweek', ([w, n], moment) => weekLater(Number(n), Number(w), moment)),
  rule('(?:coming |next |this )?~ (?:(?:over|in) n14 Uday|(?:(?:over|in) )?(?:a )?fortnight)', ([w], moment) =>
    weekLater(2, Number(w), moment),
  ),
  rule('(?:over|in) (?:a|n1) Uweek (?:of )?~', ([w], moment) => weekdayAfterWeeks(1, Number(w), moment)),
  rule('(?:over|in) # Uweek (?:of )?~', ([n, w], moment) => weekdayAfterWeeks(Number(n), Number(w), moment)),
  rule('(?:a|n1|few) Uweek ago (?:of )?~|~ (?:a|n1) Uweek ago', ([w, v], moment) =>
    weekdayInWeek(-1, Number(w ?? v), moment),
  ),
  rule('# Uweek ago (?:of )?~', ([n, w], moment) => weekdayInWeek(-Number(n), Number(w), moment)),
  rule('~ # Uweek ago', ([w, n], moment) => weekdayInWeek(-Number(n), Number(w), moment)),
  rule('~ over ~', ([w], moment) => weekLater(1, Number(w), moment)),
  rule(
    '(?:over |in |after |from )?Q (Uday|Uweek|Umonth|Uyear|Uworkday)(?: and (?:a )?half)? (?:from|of|after) R0',
    ([q, unit], moment) => away(amount(q), unit ?? '', 1, moment),
  ),
  rule('(?:over|in) (?:at )?Q (Uday|Uweek|Umonth|Uyear|Uworkday)', ([q, unit], moment) =>
    away(amount(q), unit ?? '', 1, moment),
  ),
  rule('(?:over|in) Q (?:and )?(?:a )?half (Uweek|Umonth|Uyear)', ([q, unit], moment) =>
    away(q === 'a' ? 0.5 : (amount(q) ?? 1) + 0.5, unit ?? '', 1, moment),
  ),
  rule('(?:over|in) Q (Uweek|Umonth|Uyear) and (?:a )?half', ([q, unit], moment) =>
    away((amount(q) ?? 1) + 0.5, unit ?? '', 1, moment),
  ),
  rule('(?:over|in) a (Uday|Uweek|Umonth) or #', ([unit, n], moment) => vague(away(Number(n), unit ?? '', 1, moment))),
  rule('(?:over|in) # (?:or|until|to|and|a) # (Uday|Uweek|Umonth)', ([a, b, unit], moment) =>
    spanned(away(Number(a), unit ?? '', 1, moment), away(Number(b), unit ?? '', 1, moment)),
  ),
  rule('(?:over|in) (?:a )?fortnight', (_, { today }) => days([addDays(today, 14)])),
  rule('from Q (Uday|Uweek|Umonth|Uyear)', ([q, unit], moment) => vague(away(amount(q), unit ?? '', -1, moment))),
  rule('(?:a )?fortnight ago', (_, { today }) => days([addDays(today, -14)])),
  rule('Q (Uday|Uweek|Umonth|Uyear|Uworkday) ago', ([q, unit], moment) => away(amount(q), unit ?? '', -1, moment)),
  rule('Q (Uweek|Umonth|Uyear) and (?:a )?half ago', ([q, unit], moment) =>
    away((amount(q) ?? 1) + 0.5, unit ?? '', -1, moment),
  ),
  rule('within (?:a |of )?Q? ?(Uday|Uweek|Umonth|Uyear|Uworkday)', ([q, unit], moment) =>
    within(amount(q ?? 'a'), unit ?? '', moment),
  ),
  rule('within a Uworkday|within fortnight', (_, moment) => within(1, 'Uworkday', moment)),
];

function amount(quantity: string | undefined): number | undefined {
  if (quantity === 'a') return 1;
  if (quantity === 'half') return 0.5;
  return quantity === undefined || quantity === 'few' ? undefined : Number(quantity.slice(1));
}

const stepWeeks = (which: string | undefined) =>
  which === 'next' || which === 'coming' ? 1 : which === 'this' ? 0 : -1;

function weekdayOnly(weekday: number, { today, direction }: Moment): Part | undefined {
  const ahead = weekdayFrom(today, weekday);
  const behind = addDays(ahead, ahead === today ? 0 : -7);
  if (direction === 'past') return { type: 'days', days: [{ from: behind }], sure: ahead !== today, weekday };
  const both = ahead === today ? [{ from: today }, { from: addDays(today, 7) }] : [{ from: ahead }];
  return { type: 'days', days: both, sure: both.length === 1, weekday };
}

/** `volgende dinsdag` may be the coming one or that of next week; `vorige dinsdag` the last one or that of last week. */
function whichWeekday(which: string, weekday: number, { today }: Moment): Part | undefined {
  const ahead = weekdayFrom(addDays(today, 1), weekday);
  const behind = addDays(weekdayFrom(today, weekday), -7);
  const monday = mondayOf(today);
  if (which === 'coming') return days([ahead]);
  if (which === 'next') return days([ahead, addDays(monday, 7 + weekday)].sort());
  if (which === 'last' || which === 'final') return days([behind, addDays(monday, weekday - 7)]);
  if (which === 'recent' || which === 'past') return days([behind]);
  const here = addDays(monday, weekday);
  return here >= today ? days([here]) : days([ahead, here]);
}

/** A weekday of another week. On Sundays people count weeks in two ways. */
function weekdayInWeek(weeks: number, weekday: number, { today }: Moment): Part | undefined {
  const found = addDays(mondayOf(today), weeks * 7 + weekday);
  const isDoubtful = weekdayOf(today) === 6 && weeks !== 0;
  return days([found, isDoubtful ? addDays(found, 7) : undefined]);
}

/** `dinsdag over een week`: a week after the coming one, or that of the week after this. */
function weekLater(weeks: number, weekday: number, { today }: Moment): Part | undefined {
  const ahead = weekdayFrom(addDays(today, 1), weekday);
  return days([addDays(ahead, weeks * 7), addDays(mondayOf(today), weeks * 7 + weekday)]);
}

function weekdayAfterWeeks(weeks: number, weekday: number, { today }: Moment): Part | undefined {
  const found = addDays(mondayOf(today), weeks * 7 + weekday);
  return days([found, weekdayOf(today) < weekday ? undefined : addDays(weekdayFrom(today, weekday), weeks * 7)]);
}

function away(n: number | undefined, unit: string, sign: 1 | -1, moment: Moment): Part | undefined {
  const { today } = moment;
  if (n === undefined) return few(unit, sign, today);
  if (n > 1200) return undefined;
  if (unit === 'Uworkday') return sign > 0 ? days([addWorkdays(today, n)]) : undefined;
  if (unit === 'Uday') return days([addDays(today, sign * Math.round(n))]);
  if (unit === 'Uweek') {
    const far = n * 7;
    return days([Math.ceil(far), Math.floor(far)].map((one) => addDays(today, sign * one)));
  }
  const months = unit === 'Uyear' ? n * 12 : n;
  const whole = addMonths(today, sign * Math.floor(months));
  const found = months % 1 === 0 ? whole : addDays(whole, sign * 15);
  return days([found], months % 1 === 0 && (unit === 'Umonth' || n === 1));
}

/** `over een paar dagen`: from two to five of them. */
function few(unit: string, sign: 1 | -1, today: string): Part | undefined {
  const size = { Uday: 1, Uweek: 7, Uworkday: 1 }[unit];
  if (size === undefined) return undefined;
  const [near, far] = [addDays(today, sign * 2 * size), addDays(today, sign * 4 * size)];
  return days([sign > 0 ? { from: near, until: far } : { from: far, until: near }], false);
}

function vague(part: Part | undefined): Part | undefined {
  return part?.type === 'days' ? { ...part, sure: false } : part;
}

function spanned(a: Part | undefined, b: Part | undefined): Part | undefined {
  if (a?.type !== 'days' || b?.type !== 'days') return undefined;
  const [from, until] = [a.days[0]?.from, b.days[0]?.from];
  if (from === undefined || until === undefined) return undefined;
  return days([{ from, until }], false);
}

/** The last day that counts, or the days until then: which one is meant is asked. */
function within(n: number | undefined, unit: string, moment: Moment): Part | undefined {
  const part = away(n, unit, 1, moment);
  if (part?.type !== 'days') return undefined;
  const last: DaySpan | undefined = part.days[0];
  const until = last?.until ?? last?.from;
  return until === undefined ? undefined : days([until, { from: moment.today, until }], false);
}
