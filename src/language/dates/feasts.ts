import { addDays } from '../../lib/amsterdam-time.js';
import { easterOf, holidaysOf } from '../../lib/dutch-holidays.js';
import { type DaySpan, monthSpan, nthWeekday } from './calendar.js';

const fixed = (monthDay: string) => (year: number) => ({ from: `${year}-${monthDay}` });
const fromEaster = (days: number) => (year: number) => ({ from: addDays(easterOf(year), days) });
const twoDays = (first: (year: number) => DaySpan) => (year: number) => {
  const { from } = first(year);
  return { from, until: addDays(from, 1) };
};
const inMonth = (month: number, n: number, weekday: number) => (year: number) => ({
  from: nthWeekday(monthSpan(year, month), n, weekday) ?? `${year}-01-01`,
});
const kings = (year: number) => ({ from: holidaysOf(year).find((day) => /-04-2[67]$/.test(day)) ?? `${year}-04-27` });

/** The days people name, by the year they begin in; a name that stands for two days has both. */
const FEASTS = {
  newyear: fixed('01-01'),
  epiphany: fixed('01-06'),
  valentine: fixed('02-14'),
  carnival: (year) => ({ from: addDays(easterOf(year), -49), until: addDays(easterOf(year), -47) }),
  goodfriday: fromEaster(-2),
  easter: twoDays(fromEaster(0)),
  easterday: fromEaster(0),
  eastermonday: fromEaster(1),
  kings,
  memorial: fixed('05-04'),
  liberation: fixed('05-05'),
  mothers: inMonth(5, 2, 6),
  ascension: fromEaster(39),
  pentecost: twoDays(fromEaster(49)),
  pentecostday: fromEaster(49),
  whitmonday: fromEaster(50),
  fathers: inMonth(6, 3, 6),
  keti: fixed('07-01'),
  prinsjesdag: inMonth(9, 3, 1),
  animals: fixed('10-04'),
  halloween: fixed('10-31'),
  saintmartin: fixed('11-11'),
  sinterklaas: fixed('12-05'),
  christmaseve: fixed('12-24'),
  christmas: twoDays(fixed('12-25')),
  christmasday: fixed('12-25'),
  boxingday: fixed('12-26'),
  newyearseve: fixed('12-31'),
  oldandnew: twoDays(fixed('12-31')),
} satisfies Record<string, (year: number) => DaySpan>;

type Feast = keyof typeof FEASTS;

/** The days of a feast in a year; undefined when there is no such feast. */
export function feastIn(feast: string, year: number): DaySpan | undefined {
  return Object.hasOwn(FEASTS, feast) && year >= 1900 && year <= 2100 ? FEASTS[feast as Feast](year) : undefined;
}

/** Names of more than one word, before the text is cut into words; each stands for one feast. */
export const FEAST_PHRASES: readonly (readonly [RegExp, Feast])[] = [
  [/\b(?:oud (?:en|&|op) (?:nieuw|new)|oudennieuw|jaarwisseling|turn of the year)\b/, 'oldandnew'],
  [/\b(?:new years? eve|oude? ?jaars?(?: ?avond| ?dag)?|oudjaar|silvester)\b/, 'newyearseve'],
  [/\b(?:new years?(?: day)?|nieuw ?jaars? ?dag|nieuwjaar)\b/, 'newyear'],
  [/\b(?:(?:2e|2de|tweede|second) (?:kerst ?dag|christmas day)|boxing day)\b/, 'boxingday'],
  [/\b(?:(?:1e|1ste|eerste|first) kerst ?dag|christmas day)\b/, 'christmasday'],
  [/\b(?:kerst ?avond|christmas eve|xmas eve)\b/, 'christmaseve'],
  [/\b(?:(?:2e|2de|tweede) paas ?dag|easter monday|paasmaandag)\b/, 'eastermonday'],
  [/\b(?:(?:1e|1ste|eerste) paas ?dag|easter sunday|paaszondag)\b/, 'easterday'],
  [/\b(?:(?:2e|2de|tweede) (?:pinkster|pinxter) ?dag|whit monday|pinkstermaandag)\b/, 'whitmonday'],
  [/\b(?:(?:1e|1ste|eerste) pinkster ?dag|whit sunday)\b/, 'pentecostday'],
  [/\b(?:goede vrijdag|good friday)\b/, 'goodfriday'],
  [/\b(?:sint ?maarten)\b/, 'saintmartin'],
  [/\b(?:pakjes ?avond|sinterklaas(?: ?avond)?)\b/, 'sinterklaas'],
  [/\b(?:kings? ?day|konings? ?dag)\b/, 'kings'],
  [/\b(?:mothers ?day|moeder ?dag)\b/, 'mothers'],
  [/\b(?:fathers ?day|vader ?dag)\b/, 'fathers'],
  [/\b(?:ascension day|hemelvaarts? ?dag|hemelvaart)\b/, 'ascension'],
  [/\b(?:valentijns? ?dag|valentijn|valentines?(?: day)?)\b/, 'valentine'],
  [/\b(?:keti ?koti)\b/, 'keti'],
];

/** Names of one word; typing errors are allowed in the long ones. */
export const FEAST_WORDS: Readonly<Record<string, Feast>> = {
  kerst: 'christmas',
  kerstmis: 'christmas',
  kerstdagen: 'christmas',
  kerstdag: 'christmas',
  christmas: 'christmas',
  xmas: 'christmas',
  pasen: 'easter',
  paasdagen: 'easter',
  easter: 'easter',
  pinksteren: 'pentecost',
  pentecost: 'pentecost',
  koningsdag: 'kings',
  bevrijdingsdag: 'liberation',
  dodenherdenking: 'memorial',
  hemelvaartsdag: 'ascension',
  carnaval: 'carnival',
  driekoningen: 'epiphany',
  prinsjesdag: 'prinsjesdag',
  dierendag: 'animals',
  halloween: 'halloween',
};
