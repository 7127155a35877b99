import { addDays, daysBetween, weekdayOf } from '../../lib/amsterdam-time.js';
import { addMonths, addWorkdays, type DaySpan, isoWeek, mondayOf, monthSpan, weekdayFrom, yearOf } from './calendar.js';
import { chooseYear } from './choose-year.js';
import { monthOfStep, stepOf, yearSaid, yearSpan } from './date-rules.js';
import { feastIn } from './feasts.js';
import { days, type Moment, type Part, type Rule, rule } from './part.js';

const EDGE = '(begin|mid|half|end)';
const WHICH = '(?:(next|coming|this|last|recent|past) )?';
const YEAR = '(?: (?:of )?(n(?:19|20)\\d\\d|(?:next|coming|this|last) Uyear))?';

/** More days than one, or a day somewhere about: `half oktober`, `in het weekend`, `met kerst`, `volgend jaar mei`. */
export const SPAN_RULES: readonly Rule[] = [
  rule(`(?:in )?${EDGE} (?:of |in )?%${YEAR}`, ([edge, m, y], moment) =>
    someWhere(edge ?? '', inMonths(Number(m), y, moment)),
  ),
  rule(`% (?:in )?(begin|end)`, ([m, edge], moment) => someWhere(edge ?? '', inMonths(Number(m), undefined, moment))),
  rule(`(?:in )?${EDGE} (?:of )?${WHICH}(Uweek|Umonth|Uyear)`, ([edge, which, unit], moment) =>
    someWhere(edge ?? '', [unitSpan(unit ?? '', stepOf(which), moment)]),
  ),
  rule(`(?:in )?${EDGE} (?:of )?n((?:19|20)\\d\\d)`, ([edge, y]) =>
    someWhere(edge ?? '', [{ from: `${y}-01-01`, until: `${y}-12-31` }]),
  ),
  rule(`w([12]) helft (?:of |in )?%${YEAR}`, ([n, m, y], moment) =>
    days(
      inMonths(Number(m), y, moment).map((span) => halfOf(span, Number(n))),
      false,
    ),
  ),
  rule(`${WHICH}%`, ([which, m], moment) => monthOnly(which, Number(m), moment)),
  rule(`in %${YEAR}`, ([m, y], moment) => days(inMonths(Number(m), y, moment), false)),
  rule(`%(?: of)? (n(?:19|20)\\d\\d|(?:next|coming|this|last|recent) Uyear)`, ([m, y], moment) =>
    days(inMonths(Number(m), y, moment), false),
  ),
  rule('% Y(\\d\\d)', ([m, y], moment) => days(inMonths(Number(m), `n20${y}`, moment), false)),
  rule('(?:in )?(next|coming|this|last|recent) Uyear (?:in )?%', ([which, m], moment) =>
    days([monthSpan(yearOf(moment.today) + stepOf(which), Number(m))], false),
  ),
  rule('(?:in )?(next|coming|this|last|recent|past) (Uweek|Umonth|Uyear)', ([which, unit], moment) =>
    days([unitSpan(unit ?? '', stepOf(which), moment)], false),
  ),
  rule(`(?:in |at )?${WHICH}Uweekend`, ([which], moment) => weekend(which, moment)),
  rule('Uweekend (?:over|in) (?:a|n1) Uweek', (_, { today }) => days([weekendOf(addDays(today, 7))], false)),
  rule('(?:in )?(next|last) Uweek(?: in)? Uweekend', ([which], { today }) =>
    days([weekendOf(addDays(today, 7 * stepOf(which)))], false),
  ),
  rule('Uweekend (?:of |and )?@ (?:of )?%', ([d, m], moment) =>
    days(
      chooseYear((year) => ({ from: `${year}-${two(m)}-${two(d)}` }), moment).map(({ from }) => weekendOf(from)),
      false,
    ),
  ),
  rule('(?:in )?Uweek n(\\d{1,2})(?: n(\\d{4}))?', ([n, y], moment) =>
    days(y ? [isoWeek(Number(y), Number(n))] : chooseYear((year) => isoWeek(year, Number(n)), moment), false),
  ),
  rule(`(w\\d|o\\d|final|last) Uweek (?:of |in )?%${YEAR}`, ([n = '', m, y], moment) =>
    days(
      inMonths(Number(m), y, moment).map((span) => weekOf(span, n)),
      false,
    ),
  ),
  rule('(?:in )?n((?:19|20)\\d\\d)$', ([y]) => days([{ from: `${y}-01-01`, until: `${y}-12-31` }], false)),
  rule(`(?:in )?${WHICH}S(\\d)(?: n(\\d{4}))?`, ([which, season, y], moment) =>
    seasonOf(which, Number(season), y, moment),
  ),
  rule('(?:in )?(next|this|last|coming|recent) Uyear (?:in )?S(\\d)', ([which, season], moment) =>
    seasonOf(undefined, Number(season), String(yearOf(moment.today) + stepOf(which)), moment),
  ),
  rule(`(?:in |at )?${WHICH}F([a-z]+)${YEAR}`, ([which, feast, y], moment) => feastOf(which, feast ?? '', y, moment)),
  rule('(?:w\\d|o\\d) Fchristmas', () => ({ type: 'none' })),
  rule('(?:in )?(next|coming|this|last|recent) Uyear (?:in |at )?F([a-z]+)', ([which, feast], moment) =>
    feastOf(undefined, feast ?? '', `${which} Uyear`, moment),
  ),
  rule('~ (before|after) F([a-z]+)', ([w, side, feast], moment) => weekdayBeside(Number(w), side, feast ?? '', moment)),
  rule('(?:in )?w([1-4]) Uquarter(?: (?:of )?(?:n(\\d{4})|(next|this) Uyear))?', ([n, y, which], moment) => {
    const make = (year: number) => ({
      from: monthSpan(year, Number(n) * 3 - 2).from,
      until: monthSpan(year, Number(n) * 3).until,
    });
    const said = y ? Number(y) : which ? yearOf(moment.today) + stepOf(which) : undefined;
    return days(said === undefined ? chooseYear(make, moment) : [make(said)], false);
  }),
  rule('w1 Uworkday (?:of |in )?(?:(next|this) )?(?:%|Umonth)', ([which, m], moment) => {
    const spans = m ? inMonths(Number(m), undefined, moment) : [monthOfStep(which ? stepOf(which) : 1, moment)];
    return days(spans.map(({ from }) => addWorkdays(addDays(from, -1), 1)));
  }),
  rule('Uday (before|after) F([a-z]+)', ([side, feast], moment) => beside(side, feast ?? '', 1, moment)),
  rule('(?:in )?Uweek (before|after) F([a-z]+)', ([side, feast], moment) => beside(side, feast ?? '', 7, moment)),
  rule('between Fchristmas(?:day)? and (?:Foldandnew|Fnewyear|Fnewyearseve)', (_, moment) =>
    days(
      chooseYear((year) => ({ from: `${year}-12-27`, until: `${year}-12-30` }), moment),
      false,
    ),
  ),
];

const two = (text: string | undefined) => String(text).padStart(2, '0');

function unitSpan(unit: string, step: number, moment: Moment): Required<DaySpan> {
  if (unit === 'Umonth') return monthOfStep(step, moment);
  if (unit === 'Uyear') return yearSpan(moment, step);
  const from = addDays(mondayOf(moment.today), step * 7);
  return { from, until: addDays(from, 6) };
}

function inMonths(month: number, year: string | undefined, moment: Moment): readonly Required<DaySpan>[] {
  if (year === undefined) return chooseYear((one) => monthSpan(one, month), moment) as readonly Required<DaySpan>[];
  return [monthSpan(yearSaid(year, moment), month)];
}

function monthOnly(which: string | undefined, month: number, moment: Moment): Part | undefined {
  if (which === undefined || which === 'coming' || which === 'this') {
    const direction = which === 'coming' ? 'future' : moment.direction;
    return days(inMonths(month, undefined, { ...moment, direction }), false);
  }
  return days(inMonths(month, undefined, { ...moment, direction: which === 'next' ? 'future' : 'past' }), false);
}

/** One day to begin with, and the days about it. */
function someWhere(edge: string, spans: readonly Required<DaySpan>[]): Part | undefined {
  const found = spans.map((span) => around(edge, span));
  const [only] = found;
  if (found.length === 1 && only) return days([only.day, only.about], false);
  return days(
    found.map(({ day }) => day),
    false,
  );
}

function around(edge: string, { from, until }: Required<DaySpan>): { readonly day: string; readonly about: DaySpan } {
  const length = daysBetween(from, until) + 1;
  if (length === 7) return weekPart(edge, from);
  if (length > 31) return yearPart(edge, from, until);
  if (edge === 'begin') return { day: from, about: { from, until: addDays(from, 9) } };
  if (edge === 'end') return { day: until, about: { from: addDays(from, 20), until } };
  return { day: addDays(from, 14), about: { from: addDays(from, 10), until: addDays(from, 19) } };
}

function weekPart(edge: string, monday: string): { readonly day: string; readonly about: DaySpan } {
  if (edge === 'begin') return { day: monday, about: { from: monday, until: addDays(monday, 1) } };
  if (edge === 'end')
    return { day: addDays(monday, 4), about: { from: addDays(monday, 3), until: addDays(monday, 4) } };
  return { day: addDays(monday, 2), about: { from: addDays(monday, 1), until: addDays(monday, 3) } };
}

function yearPart(edge: string, from: string, until: string): { readonly day: string; readonly about: DaySpan } {
  if (edge === 'begin') return { day: from, about: { from, until: addDays(addMonths(from, 2), -1) } };
  if (edge === 'end') return { day: until, about: { from: addMonths(from, 10), until } };
  return { day: addMonths(from, 6), about: { from: addMonths(from, 5), until: addDays(addMonths(from, 7), -1) } };
}

function halfOf({ from, until }: Required<DaySpan>, n: number): DaySpan {
  return n === 1 ? { from, until: addDays(from, 14) } : { from: addDays(from, 15), until };
}

const weekendOf = (day: string): Required<DaySpan> => {
  const saturday = addDays(mondayOf(day), 5);
  return { from: saturday, until: addDays(saturday, 1) };
};

/** On Saturday and Sunday `komend weekend` is the next one; `volgend weekend` may be this one or the one after. */
function weekend(which: string | undefined, { today, direction }: Moment): Part | undefined {
  const here = weekendOf(today);
  const after = weekendOf(addDays(today, 7));
  const before = weekendOf(addDays(today, -7));
  if (stepOf(which) < 0)
    return days(
      [
        weekdayOf(today) === 6 ? undefined : before,
        weekdayOf(today) === 6 ? here : undefined,
        weekdayOf(today) === 6 ? before : undefined,
      ],
      false,
    );
  if (which === 'next') return days(weekdayOf(today) >= 5 ? [after] : [after, here], false);
  if (which === 'coming' && weekdayOf(today) >= 5) return days([after], false);
  if (direction === 'past' && which === undefined) return days([weekdayOf(today) >= 5 ? here : before], false);
  return days([here], false);
}

function weekOf({ from, until }: Required<DaySpan>, n: string): DaySpan {
  if (!/^[wo]/.test(n)) return { from: addDays(until, -6), until };
  const start = addDays(from, (Number(n.slice(1)) - 1) * 7);
  return { from: start, until: addDays(start, 6) };
}

function seasonOf(
  which: string | undefined,
  season: number,
  year: string | undefined,
  moment: Moment,
): Part | undefined {
  const make = (one: number) => ({
    from: monthSpan(one, season * 3).from,
    until: monthSpan(one, season * 3 + 2).until,
  });
  const direction = stepOf(which) < 0 ? 'past' : (moment.direction ?? 'future');
  return days(year ? [make(Number(year))] : chooseYear(make, { ...moment, direction }), false);
}

function feastOf(which: string | undefined, feast: string, year: string | undefined, moment: Moment): Part | undefined {
  const direction = which === undefined ? moment.direction : stepOf(which) < 0 ? 'past' : 'future';
  const found =
    year === undefined
      ? chooseYear((one) => feastIn(feast, one), { ...moment, direction })
      : [feastIn(feast, yearSaid(year, moment))];
  const spans = found.filter((span) => span !== undefined);
  const [only] = spans;
  if (spans.length === 1 && only?.until !== undefined) return days([only.from, only], false);
  return days(spans.map(({ from }) => from));
}

function beside(side: string | undefined, feast: string, size: number, moment: Moment): Part | undefined {
  const spans = chooseYear((one) => feastIn(feast, one), moment);
  return days(
    spans.map(({ from, until }) => {
      if (side === 'before')
        return size === 1 ? addDays(from, -1) : { from: addDays(from, -size), until: addDays(from, -1) };
      const last = until ?? from;
      return size === 1 ? addDays(last, 1) : { from: addDays(last, 1), until: addDays(last, size) };
    }),
    size === 1,
  );
}

/** `de maandag na pasen`, `de vrijdag voor kerst`. */
function weekdayBeside(weekday: number, side: string | undefined, feast: string, moment: Moment): Part | undefined {
  const spans = chooseYear((one) => feastIn(feast, one), moment);
  return days(
    spans.map(({ from, until }) =>
      side === 'before' ? weekdayFrom(addDays(from, -7), weekday) : weekdayFrom(addDays(until ?? from, 1), weekday),
    ),
  );
}
