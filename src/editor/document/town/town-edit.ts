import { isMap, isSeq } from 'yaml';
import type { Plain } from '../edit.js';
import { EditFault } from '../files.js';
import { change, entrySplice, itemSplice, removeAt, setAt, sourceOf, type Work } from '../work.js';
import { type Data, Inline } from '../write-yaml.js';
import { type Keys, keyOf, listAt, mapAt, nodeAt, textAt } from '../yaml-source.js';
import { phoneHref } from './phone-text.js';
import { refuseUsed } from './refuse-used.js';

/** The file with everything that differs per town. */
export const TOWN = 'content/municipality.yaml';

/** The days of the week as the file names them, Monday first. */
export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** An amount as it is written: `78.50`, and the first and last day it holds. */
export interface FeeText {
  readonly amount: string;
  readonly from: string;
  readonly until: string;
}

/** The hours of one day, `9.00-17.00` each; none is closed. The reason by language. */
export interface DayHours {
  readonly openings: readonly string[];
  readonly reason: Readonly<Record<string, string>>;
}

/** An act on the facts of the town; facts go by their full name, `leges.paspoort`. */
export type TownEdit =
  /** Other words for a text, a number, a link or a choice; with a language for that language alone. */
  | { readonly type: 'set-fact'; readonly fact: string; readonly language?: string; readonly text: string }
  /** The same for a text of the town that is no fact: who calls back, a place near by. Optional: empty takes it away. */
  | {
      readonly type: 'set-town-text';
      readonly keys: Keys;
      readonly language?: string;
      readonly text: string;
      readonly optional?: true;
    }
  /** When and how many the town calls in a part of the day; without `places` as many as come. */
  | { readonly type: 'set-call-part'; readonly part: string; readonly time: string; readonly places: string }
  /** Help near by, at the end of the list. */
  | { readonly type: 'add-near'; readonly name: string; readonly text: string }
  | { readonly type: 'remove-near'; readonly at: number }
  | { readonly type: 'add-fact'; readonly fact: string; readonly value: Plain }
  | { readonly type: 'remove-fact'; readonly fact: string }
  /** The amount at a place in the list, or behind the last one; null takes it away. */
  | { readonly type: 'set-fee'; readonly fee: string; readonly at: number; readonly period: FeeText | null }
  /** The openings of a weekday, 0 is Monday. */
  | { readonly type: 'set-hours'; readonly weekday: number; readonly openings: readonly string[] }
  /** The hours of one day, `YYYY-MM-DD`; null: as every week. */
  | { readonly type: 'set-day'; readonly day: string; readonly hours: DayHours | null };

/** Performs an act on the facts of the town: only the words concerned change. */
export function editTown(work: Work, edit: TownEdit): void {
  switch (edit.type) {
    case 'set-fact':
      setFact(work, edit);
      return;
    case 'set-town-text':
      setTownText(work, edit.keys, edit);
      return;
    case 'set-call-part':
      setCallPart(work, edit);
      return;
    case 'add-near':
      addNear(work, edit);
      return;
    case 'remove-near':
      removeAt(work, TOWN, ['dichtbij', edit.at]);
      return;
    case 'add-fact':
      addFact(work, edit);
      return;
    case 'remove-fact':
      refuseUsed(work, edit.fact);
      removeAt(work, TOWN, factKeys(edit.fact));
      return;
    case 'set-fee':
      setFee(work, edit);
      return;
    case 'set-hours':
      setHours(work, edit);
      return;
    case 'set-day':
      setDay(work, edit);
      return;
    default:
      edit satisfies never;
  }
}

function factKeys(fact: string): readonly [group: string, name: string] {
  const [group = '', name = ''] = fact.split('.');
  return [group, name];
}

function setFact(work: Work, { fact, language, text }: Extract<TownEdit, { type: 'set-fact' }>): void {
  const keys = factKeys(fact);
  if (!nodeAt(sourceOf(work, TOWN).root, keys)) throw new EditFault(`Het gegeven "${fact}" is er niet meer.`);
  if (keys[0] === 'telefoon' && text.trim() !== '') setPhone(work, keys, text.trim());
  else setTownText(work, keys, { language, text });
}

interface TownWords {
  readonly language?: string;
  readonly text: string;
  readonly optional?: true;
}

function setTownText(work: Work, keys: Keys, { language, text: typed, optional }: TownWords): void {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const { root } = sourceOf(work, TOWN);
  const isWide = mapAt(root, keys) !== undefined;
  const others = mapAt(root, keys)?.items.filter((pair) => keyOf(pair) !== language) ?? [];
  if (text === '' && optional && others.length === 0) {
    removeAt(work, TOWN, keys);
    return;
  }
  if (text === '' && isWide && language !== undefined && language !== 'nl') {
    removeAt(work, TOWN, [...keys, language]);
    return;
  }
  if (text === '') throw new EditFault('Dit kan niet leeg zijn. Vul iets in, of haal het gegeven weg.');
  if (isWide) setAt(work, TOWN, [...keys, language ?? 'nl'], text);
  else if (language === undefined) setAt(work, TOWN, keys, text);
  else setAt(work, TOWN, keys, onOneLine({ nl: textAt(root, keys) ?? '', [language]: text }));
}

function setPhone(work: Work, keys: Keys, number: string): void {
  if (!mapAt(sourceOf(work, TOWN).root, keys)) {
    setAt(work, TOWN, keys, number);
    return;
  }
  setAt(work, TOWN, [...keys, 'number'], number);
  const href = phoneHref(number);
  if (textAt(sourceOf(work, TOWN).root, [...keys, 'href']) !== href) setAt(work, TOWN, [...keys, 'href'], href);
}

function setCallPart(work: Work, { part, time, places }: Extract<TownEdit, { type: 'set-call-part' }>): void {
  const keys = ['terugbellen', part];
  const { root } = sourceOf(work, TOWN);
  if (!nodeAt(root, keys)) throw new EditFault(`Het deel van de dag "${part}" is er niet meer.`);
  const isWide = mapAt(root, keys) !== undefined;
  if (!isWide && places === '') setChanged(work, keys, time);
  else if (!isWide) setAt(work, TOWN, keys, new Inline({ tijd: time, plaatsen: places }));
  else {
    setChanged(work, [...keys, 'tijd'], time);
    if (places === '') removeAt(work, TOWN, [...keys, 'plaatsen']);
    else setChanged(work, [...keys, 'plaatsen'], places);
  }
}

function addNear(work: Work, { name, text }: Extract<TownEdit, { type: 'add-near' }>): void {
  const source = sourceOf(work, TOWN);
  const list = listAt(source.root, ['dichtbij']);
  const made = { naam: name.trim(), tekst: text.trim() };
  if (!list || list.items.length === 0) setAt(work, TOWN, ['dichtbij'], [made]);
  else change(work, TOWN, [itemSplice(source, list, list.items.length, made)]);
}

function addFact(work: Work, { fact, value }: Extract<TownEdit, { type: 'add-fact' }>): void {
  const keys = factKeys(fact);
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(keys[1])) {
    throw new EditFault(`"${keys[1]}" kan geen naam zijn. Gebruik alleen letters, cijfers en streepjes.`);
  }
  if (nodeAt(sourceOf(work, TOWN).root, keys)) throw new EditFault(`"${keys[1]}" is er al. Kies een andere naam.`);
  setAt(work, TOWN, keys, onOneLine(value));
}

/** Short data on one line, as the file of the town is written. */
function onOneLine(data: Plain): Data {
  return typeof data === 'string' || JSON.stringify(data).includes('\\n') ? data : new Inline(data);
}

function setFee(work: Work, { fee, at, period }: Extract<TownEdit, { type: 'set-fee' }>): void {
  const keys = factKeys(fee);
  const source = sourceOf(work, TOWN);
  const list = listAt(source.root, keys);
  const count = list?.items.length ?? 0;
  if (period === null) {
    // A fee without amounts is still there: what says it then tells residents to ask.
    if (count === 1 && at === 0) setAt(work, TOWN, keys, new Inline([]));
    else removeAt(work, TOWN, [...keys, at]);
  } else if (!list || count === 0) setAt(work, TOWN, keys, new Inline([{ ...period }]));
  else if (at >= count) change(work, TOWN, [itemSplice(source, list, count, new Inline({ ...period }))]);
  else {
    for (const field of ['amount', 'from', 'until'] as const) {
      setChanged(work, [...keys, at, field], period[field]);
    }
  }
}

function setChanged(work: Work, keys: Keys, text: string): void {
  if (textAt(sourceOf(work, TOWN).root, keys) !== text) setAt(work, TOWN, keys, text);
}

function setHours(work: Work, { weekday, openings }: Extract<TownEdit, { type: 'set-hours' }>): void {
  const name = WEEKDAYS[weekday];
  if (name === undefined) throw new EditFault('Kies een dag van de week.');
  const source = sourceOf(work, TOWN);
  const week = mapAt(source.root, ['openingstijden']);
  const keys = ['openingstijden', name];
  const others = week?.items.length ?? 0;
  if (openings.length === 0 && others > 1) removeAt(work, TOWN, keys);
  else if (!week || others === 0 || nodeAt(source.root, keys)) setTimes(work, keys, openings);
  else {
    const names = week.items.map(({ key }) => WEEKDAYS.indexOf(String(key) as (typeof WEEKDAYS)[number]));
    const later = names.findIndex((one) => one > weekday);
    const index = later < 0 ? others : later;
    change(work, TOWN, [entrySplice(source, week, index, name, new Inline(openings))]);
  }
}

/** A list of times; where as many stay only those that differ are written. */
function setTimes(work: Work, keys: Keys, openings: readonly string[]): void {
  const list = nodeAt(sourceOf(work, TOWN).root, keys);
  if (!isSeq(list) || list.items.length !== openings.length) {
    setAt(work, TOWN, keys, new Inline(openings));
    return;
  }
  for (const [index, opening] of openings.entries()) setChanged(work, [...keys, index], opening);
}

function setDay(work: Work, { day, hours }: Extract<TownEdit, { type: 'set-day' }>): void {
  const source = sourceOf(work, TOWN);
  const list = listAt(source.root, ['uitzonderingen']);
  const days = list?.items.map((item) => textAt(item, ['dag']) ?? '') ?? [];
  const at = days.indexOf(day);
  if (hours === null) {
    if (at >= 0) removeAt(work, TOWN, ['uitzonderingen', at]);
    return;
  }
  const { nl = '', ...others } = hours.reason;
  const reason: Plain = Object.keys(others).length === 0 ? nl : { nl, ...others };
  if (at >= 0) {
    setTimes(work, ['uitzonderingen', at, 'open'], hours.openings);
    setReason(work, ['uitzonderingen', at, 'reden'], reason);
    return;
  }
  const made = new Inline({ dag: day, open: hours.openings, reden: reason });
  if (!list || days.length === 0) {
    setAt(work, TOWN, ['uitzonderingen'], [made]);
    return;
  }
  const later = days.findIndex((one) => one > day);
  change(work, TOWN, [itemSplice(source, list, later < 0 ? days.length : later, made)]);
}

function setReason(work: Work, keys: Keys, reason: Plain): void {
  const before = nodeAt(sourceOf(work, TOWN).root, keys);
  if (typeof reason === 'string' || !isMap(before)) {
    if (typeof reason !== 'string' || textAt(before, []) !== reason) setAt(work, TOWN, keys, onOneLine(reason));
    return;
  }
  for (const { key } of before.items) {
    if (!Object.hasOwn(reason, String(key))) removeAt(work, TOWN, [...keys, String(key)]);
  }
  for (const [language, text] of Object.entries(reason)) setChanged(work, [...keys, language], String(text));
}
