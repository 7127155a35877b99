import type { YamlNode } from '../../../flow/yaml-node.js';
import { type DayHours, type FeeText, WEEKDAYS } from './town-edit.js';

/** A text of the town: one for all languages, or one for each. */
export type TownText = string | Readonly<Record<string, string>>;

/** What stands in the file of the town as it is written, to be filled in; facts go by their full name. */
export interface TownForm {
  readonly texts: ReadonlyMap<string, TownText>;
  readonly phones: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, string>;
  readonly fees: ReadonlyMap<string, readonly FeeText[]>;
  /** Openings by weekday, Monday first. */
  readonly week: readonly (readonly string[])[];
  /** By day, in the order of the days. */
  readonly days: ReadonlyMap<string, DayHours>;
  readonly contact: ContactForm;
  readonly near: readonly NearForm[];
}

/** Where the desk is, and how the town calls back; what is not there is empty. */
export interface ContactForm {
  readonly address: string;
  /** Parts of the day, `9.00-12.00`; without `places` as many as come. */
  readonly parts: readonly { readonly name: string; readonly time: string; readonly places: string }[];
  readonly shown: string;
  readonly team: TownText;
  readonly tries: string;
}

/** Somewhere near by where residents get help. */
export interface NearForm {
  readonly name: TownText;
  readonly text: TownText;
  readonly phone: string;
  readonly address: string;
}

/** What there is to fill in; nothing where a file has no such part. */
export function townForm(root: YamlNode | undefined): TownForm {
  const group = <T>(name: string, read: (node: YamlNode) => T) =>
    new Map(entriesOf(at(root, name)).map(({ key, value }) => [`${name}.${key}`, read(value)]));
  const week = at(root, 'openingstijden');
  const days = itemsOf(at(root, 'uitzonderingen')).map((item) => [textOf(at(item, 'dag')), dayOf(item)] as const);
  return {
    texts: group('gemeente', townText),
    phones: group('telefoon', (node) => textOf(at(node, 'number') ?? node)),
    links: group('link', textOf),
    choices: group('keuze', textOf),
    fees: group('leges', (node) => itemsOf(node).map(feeOf)),
    week: WEEKDAYS.map((name) => textsOf(at(week, name))),
    days: new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1))),
    contact: contactOf(root),
    near: itemsOf(at(root, 'dichtbij')).map(nearOf),
  };
}

function at(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entriesOf(node).find((entry) => entry.key === key)?.value;
}

const entriesOf = (node: YamlNode | undefined) => (node?.kind === 'map' ? node.entries : []);
const itemsOf = (node: YamlNode | undefined) => (node?.kind === 'list' ? node.items : []);
const textOf = (node: YamlNode | undefined) => (node?.kind === 'text' ? node.text.trimEnd() : '');
const textsOf = (node: YamlNode | undefined) => itemsOf(node).map(textOf);

function townText(node: YamlNode): TownText {
  if (node.kind !== 'map') return textOf(node);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, textOf(value)]));
}

function feeOf(item: YamlNode): FeeText {
  const field = (key: string) => textOf(at(item, key));
  return { amount: field('amount'), from: field('from'), until: field('until') };
}

function contactOf(root: YamlNode | undefined): ContactForm {
  const team = at(root, 'terugbellen-team');
  return {
    address: textOf(at(at(root, 'balie'), 'adres')),
    parts: entriesOf(at(root, 'terugbellen')).map(({ key, value }) => ({
      name: key,
      time: textOf(at(value, 'tijd') ?? value),
      places: textOf(at(value, 'plaatsen')),
    })),
    shown: textOf(at(root, 'terugbellen-nummer')),
    team: team ? townText(team) : '',
    tries: textOf(at(root, 'terugbellen-pogingen')),
  };
}

function nearOf(item: YamlNode): NearForm {
  const said = (key: string) => {
    const node = at(item, key);
    return node ? townText(node) : '';
  };
  return {
    name: said('naam'),
    text: said('tekst'),
    phone: textOf(at(item, 'telefoon')),
    address: textOf(at(item, 'adres')),
  };
}

function dayOf(item: YamlNode): DayHours {
  const reason = at(item, 'reden');
  const words = reason ? townText(reason) : '';
  return { openings: textsOf(at(item, 'open')), reason: typeof words === 'string' ? { nl: words } : words };
}
