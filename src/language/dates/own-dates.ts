import { addDays, weekdayOf } from '../../lib/amsterdam-time.js';
import { type DaySpan, weekdayFrom } from './calendar.js';
import { lex } from './lex.js';
import type { Moment, PartOfDay } from './part.js';
import { type Found, scan } from './scan.js';
import { timeInPart } from './time-rules.js';
import { toneOf } from './vocabulary.js';

/** A day, a time on a day, or days from one to another. */
export interface DateReading {
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, or two of them with `/` between. */
  readonly value: string;
  readonly grain: 'day' | 'time' | 'range';
  readonly part?: PartOfDay;
}

export interface DatesRead {
  readonly readings: readonly DateReading[];
  readonly sure: boolean;
  /** Says no date at all, or one that is none (`31 februari`, `elke dinsdag`): nothing else is to be looked for. */
  readonly refused?: boolean;
}

/** More are not offered. */
const MOST = 4;

const NOTHING: DatesRead = { readings: [], sure: false };

/** A number or a word of days: without one there is nothing to look for. */
const SAYS_TIME = /(?:^| )(?:[nowdm]\d|[RDITFSP]|U|noon|midnight|fortnight)/;

/** The days and times a text may mean by the rules of this folder; likeliest first, none when it says no date. */
export function ownDates(text: string, moment: Moment, language: 'nl' | 'en'): DatesRead {
  const { readings: ways, words, guessed: misspelt } = lex(text, language);
  if (!ways.some((marks) => SAYS_TIME.test(marks))) return { ...NOTHING, refused: true };
  const tone = toneOf(words);
  const guessed = moment.direction ?? (tone.past === tone.future ? undefined : tone.past ? 'past' : 'future');
  const all = ways.map((marks) => combine(scan(marks, { ...moment, direction: guessed }), moment));
  const found = all.length === 1 ? (all[0] ?? NOTHING) : merged(all);
  const read = misspelt ? { ...found, sure: false } : found;
  if (guessed === moment.direction || !read.sure) return { ...read, sure: read.sure && !tone.doubt };
  const plain = combine(scan(ways[0] ?? '', moment), moment);
  const same = plain.sure && plain.readings[0]?.value === read.readings[0]?.value;
  return { ...read, sure: same && !tone.doubt };
}

function merged(all: readonly DatesRead[]): DatesRead {
  const readings = distinct(all.flatMap((one) => one.readings));
  return { readings, sure: readings.length === 1 && all.every((one) => one.sure) };
}

function distinct(readings: readonly DateReading[]): readonly DateReading[] {
  return readings.filter((one, at) => readings.findIndex(({ value }) => value === one.value) === at).slice(0, MOST);
}

interface Days {
  readonly days: readonly DaySpan[];
  readonly sure: boolean;
}

/** A number that no rule read may have been part of the date: then nothing is sure. */
const NUMBER = /(?:^| )(?:n\d|o\d|w(?:[3-9]|\d\d)|D|T|I)/;
/** Words that no rule read and that move or deny a day: `een week later dan`, `12 mei kan niet`, `of eerder`. */
const CHANGES = /(?:^| )(?:U(?:day|week|workday|month|year)|not|or|until|before|after|over|within|ago)(?= |$)/;

function combine({ found, rest }: ReturnType<typeof scan>, moment: Moment): DatesRead {
  const read = joined(found, moment);
  return read.sure && (NUMBER.test(rest) || CHANGES.test(rest)) ? { ...read, sure: false } : read;
}

function joined(found: readonly Found[], moment: Moment): DatesRead {
  const away = found.find(({ part }) => part.type === 'away')?.part;
  const said = found.filter(({ part }) => part.type === 'days');
  if (away?.type === 'away' && said.length === 0) return fromNow(away.minutes, moment);
  const kept = withoutRefused(said);
  if (kept.length === 0 && said.length > 0) return { ...NOTHING, refused: true };
  const day = joinDays(kept, found);
  const part = found.flatMap((one) => partOf(one)).at(0);
  const time = joinTimes(found);
  const impossible = found.some((one) => one.part.type === 'none');
  if (!day && impossible) return { ...NOTHING, refused: true };
  if (!day) return time ? timeOnly(time, part, moment) : NOTHING;
  const read = time ? timed(day, time, part) : onDays(day, part);
  return impossible ? { ...read, sure: false } : read;
}

function partOf({ part }: Found): readonly PartOfDay[] {
  if (part.type === 'part') return [part.part];
  return part.type === 'days' && part.part ? [part.part] : [];
}

/** `niet dinsdag maar woensdag`, `behalve maandag`. */
function withoutRefused(said: readonly Found[]): readonly Found[] {
  return said.filter(({ between }) => !/(?:^| )not$/.test(between));
}

/** All that was said about the day, as one: a weekday agrees with a date, `van .. tot` is a stretch, the rest are choices. */
function joinDays(said: readonly Found[], found: readonly Found[]): Days | undefined {
  let result: Days | undefined;
  for (const [index, one] of said.entries()) {
    if (one.part.type !== 'days') continue;
    const isLimit = /(?:^| )(?:before|after)$/.test(one.between);
    const refused = found.some(({ between }) => /(?:^| )not$/.test(between));
    const next: Days = { days: one.part.days, sure: one.part.sure && !isLimit && !refused };
    if (!result) {
      result = next;
      continue;
    }
    result = isStretch(said, index)
      ? stretched(result, next, one.part.weekday !== undefined)
      : agreed(result, said, index);
  }
  return result;
}

function isStretch(said: readonly Found[], index: number): boolean {
  const between = said[index]?.between ?? '';
  return (
    /^(?:until|to)$/.test(between) || (between === 'and' && /(?:^| )between$/.test(said[index - 1]?.between ?? ''))
  );
}

function stretched(a: Days, b: Days, isWeekday: boolean): Days {
  const from = a.days[0]?.from ?? '';
  let until = b.days[0]?.until ?? b.days[0]?.from ?? '';
  if (until < from && isWeekday) until = addDays(until, 7);
  return until > from
    ? { days: [{ from, until }], sure: a.sure && b.sure }
    : { days: [...a.days, ...b.days], sure: false };
}

/** Days that both parts allow; a day inside the days of the other; else everything that was said, unsure. */
function agreed(a: Days, said: readonly Found[], index: number): Days {
  const [before, after] = [said[index - 1]?.part, said[index]?.part];
  if (before?.type !== 'days' || after?.type !== 'days') return a;
  const exact = before.others ?? after.others;
  const weekday = before.weekday ?? after.weekday;
  if (exact !== undefined && weekday !== undefined) {
    const fitting = exact.filter((day) => weekdayOf(day) === weekday);
    const offered = (before.others ? before : after).days;
    const near = offered.filter(({ from }) => fitting.includes(from));
    if (near.length > 0) return { days: near, sure: near.length === 1 };
    return { days: [...offered, ...fitting.map((from) => ({ from }))].slice(0, 3), sure: false };
  }
  if (weekday !== undefined && (before.weekday === undefined || after.weekday === undefined)) {
    const other = before.weekday === undefined ? before : after;
    const inside = other.days.flatMap((span) => weekdayInside(span, weekday));
    if (inside.length > 0)
      return { days: inside, sure: inside.length === 1 && (other.sure || other.days[0]?.until !== undefined) };
    return { days: other.days, sure: false };
  }
  const common = a.days.filter(({ from }) =>
    after.days.some((one) => from >= one.from && from <= (one.until ?? one.from)),
  );
  if (common.length > 0 && common.length <= a.days.length)
    return { days: common, sure: common.length === 1 && !common[0]?.until };
  const within = after.days.filter(({ from }) =>
    a.days.some((one) => from >= one.from && from <= (one.until ?? one.from)),
  );
  if (within.length > 0) return { days: within, sure: within.length === 1 };
  return { days: [...a.days, ...after.days], sure: false };
}

function weekdayInside({ from, until }: DaySpan, weekday: number): readonly DaySpan[] {
  if (until === undefined) return weekdayOf(from) === weekday ? [{ from }] : [];
  const first = weekdayFrom(from, weekday);
  return first <= until && addDays(first, 7) > until ? [{ from: first }] : [];
}

function onDays(day: Days, part: PartOfDay | undefined): DatesRead {
  const readings = day.days.map(
    ({ from, until }): DateReading =>
      until === undefined
        ? { value: from, grain: 'day', ...(part && { part }) }
        : { value: `${from}/${until}`, grain: 'range' },
  );
  return { readings: distinct(readings), sure: day.sure && part !== 'night' };
}

interface Time {
  readonly minutes: readonly number[];
  readonly until?: number;
  readonly sure: boolean;
}

function timed(day: Days, time: Time, part: PartOfDay | undefined): DatesRead {
  const { minutes, until, sure } = part === undefined ? time : inPart(time, part);
  const readings = day.days.flatMap(({ from, until: last }) =>
    last === undefined
      ? minutes.map((one) => at(from, one, until))
      : [{ value: `${from}/${last}`, grain: 'range' as const }],
  );
  const isOneDay = day.days.every((one) => one.until === undefined);
  return { readings: distinct(readings), sure: day.sure && sure && isOneDay };
}

/** All times said, as one: `van half tien tot half elf` is a stretch, two others are choices. */
function joinTimes(found: readonly Found[]): Time | undefined {
  const said = found.flatMap((one) => (one.part.type === 'time' ? [{ ...one.part, between: one.between }] : []));
  const [first, second] = said;
  if (!first || !second) return first;
  const last = second.minutes.find((one) => one > (first.minutes[0] ?? 0));
  const isStretch = /(?:^| )(?:until|to|and)$/.test(second.between) && !/(?:^| )or(?: |$)/.test(second.between);
  if (isStretch && said.length === 2 && last !== undefined && first.until === undefined)
    return { minutes: first.minutes.slice(0, 1), until: last, sure: first.sure && second.sure };
  return { minutes: [...new Set(said.flatMap(({ minutes }) => minutes.slice(0, 1)))], sure: false };
}

function inPart(time: Time, part: PartOfDay): Time {
  const found = timeInPart(time.minutes[0] ?? 0, part);
  if (found === undefined) return { ...time, sure: false };
  const moved = time.until === undefined ? undefined : time.until + (found - (time.minutes[0] ?? 0));
  return { minutes: [found], until: moved !== undefined && moved < 1440 ? moved : undefined, sure: true };
}

function at(day: string, minutes: number, until?: number): DateReading {
  const start = `${day}T${clock(minutes)}`;
  return until === undefined
    ? { value: start, grain: 'time' }
    : { value: `${start}/${day}T${clock(until)}`, grain: 'range' };
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time without a day is today's; when that has passed, tomorrow's may be meant. */
function timeOnly(time: Time, part: PartOfDay | undefined, { today, minutes: now }: Moment): DatesRead {
  const { minutes, until, sure } = part === undefined ? time : inPart(time, part);
  const here = minutes.map((one) => at(today, one, until));
  if (now === undefined || minutes.every((one) => one > now))
    return { readings: here, sure: sure && now !== undefined };
  const later = minutes.map((one) => at(one > now ? today : addDays(today, 1), one, until));
  return { readings: distinct([...later, ...here]), sure: false };
}

function fromNow(far: number, { today, minutes }: Moment): DatesRead {
  if (minutes === undefined) return NOTHING;
  const total = minutes + far;
  const day = addDays(today, Math.floor(total / 1440));
  return { readings: [at(day, ((total % 1440) + 1440) % 1440)], sure: true };
}
