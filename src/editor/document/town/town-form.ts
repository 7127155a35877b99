import { listAt, nodeAt, textAt } from '../../../flow/yaml-at.js';
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
    new Map(entriesOf(nodeAt(root, [name])).map(({ key, value }) => [`${name}.${key}`, read(value)]));
  const days = itemsOf(nodeAt(root, ['uitzonderingen'])).map((item) => [textAt(item, ['dag']), dayOf(item)] as const);
  return {
    texts: group('gemeente', townText),
    phones: group('telefoon', (node) => textOf(nodeAt(node, ['number']) ?? node)),
    links: group('link', textOf),
    choices: group('keuze', textOf),
    fees: group('leges', (node) => itemsOf(node).map(feeOf)),
    week: WEEKDAYS.map((name) => listAt(root, ['openingstijden', name])),
    days: new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1))),
    contact: contactOf(root),
    near: itemsOf(nodeAt(root, ['dichtbij'])).map(nearOf),
  };
}

const entriesOf = (node: YamlNode | undefined) => (node?.kind === 'map' ? node.entries : []);
const itemsOf = (node: YamlNode | undefined) => (node?.kind === 'list' ? node.items : []);
const textOf = (node: YamlNode | undefined) => textAt(node, []);

function townText(node: YamlNode): TownText {
  if (node.kind !== 'map') return textOf(node);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, textOf(value)]));
}

function feeOf(item: YamlNode): FeeText {
  const field = (key: string) => textAt(item, [key]);
  return { amount: field('amount'), from: field('from'), until: field('until') };
}

function contactOf(root: YamlNode | undefined): ContactForm {
  const team = nodeAt(root, ['terugbellen-team']);
  return {
    address: textAt(root, ['balie', 'adres']),
    parts: entriesOf(nodeAt(root, ['terugbellen'])).map(({ key, value }) => ({
      name: key,
      time: textOf(nodeAt(value, ['tijd']) ?? value),
      places: textAt(value, ['plaatsen']),
    })),
    shown: textAt(root, ['terugbellen-nummer']),
    team: team ? townText(team) : '',
    tries: textAt(root, ['terugbellen-pogingen']),
  };
}

function nearOf(item: YamlNode): NearForm {
  const said = (key: string) => {
    const node = nodeAt(item, [key]);
    return node ? townText(node) : '';
  };
  return {
    name: said('naam'),
    text: said('tekst'),
    phone: textAt(item, ['telefoon']),
    address: textAt(item, ['adres']),
  };
}

function dayOf(item: YamlNode): DayHours {
  const reason = nodeAt(item, ['reden']);
  const words = reason ? townText(reason) : '';
  return { openings: listAt(item, ['open']), reason: typeof words === 'string' ? { nl: words } : words };
}
