import { dialled } from './dialled.js';
import { isLink } from './link-text.js';
import type { Fact, Municipality, Nearby } from './municipality.js';
import { parseCallbackParts, parseCallbackRules } from './parse-callback.js';
import { parseFees } from './parse-fees.js';
import { parseExceptions, parseWeek } from './parse-hours.js';
import { parseLocalised } from './parse-localised.js';
import { asList, asMap, asText, field, isName, onlyKnown, report, required, type Sheet } from './sheet.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

const KEYS = [
  'gemeente',
  'telefoon',
  'link',
  'leges',
  'keuze',
  'openingstijden',
  'uitzonderingen',
  'balie',
  'terugbellen',
  'terugbellen-nummer',
  'terugbellen-team',
  'terugbellen-pogingen',
  'dichtbij',
];

/** The facts of the municipality; undefined, with findings, when its name or telephone number is not there. */
export function parseMunicipality(sheet: Sheet, root: YamlNode): Municipality | undefined {
  asMap(sheet, root, 'gemeente');
  if (root.kind !== 'map') return undefined;
  onlyKnown(sheet, root, KEYS);
  const facts = parseFacts(sheet, root);
  const name = facts.get('gemeente.naam');
  const phone = facts.get('telefoon.gemeente');
  const hoursNode = required(sheet, root, 'openingstijden');
  const hours = parseWeek(sheet, hoursNode);
  const rest = {
    ...parseDesk(sheet, root),
    hours,
    exceptions: parseExceptions(sheet, field(root, 'uitzonderingen')),
    callbackParts: parseCallbackParts(sheet, required(sheet, root, 'terugbellen')),
    callbackRules: parseCallbackRules(sheet, root),
    nearby: parseNearby(sheet, root),
  };
  if (name?.type !== 'text') {
    report(sheet, root.at, { rule: 'missing-key', message: 'Hier ontbreekt "naam" bij "gemeente". Voeg die toe.' });
  }
  if (phone?.type !== 'phone') {
    const message =
      'Hier ontbreekt "gemeente" bij "telefoon". Inwoners moeten altijd kunnen bellen: voeg het nummer toe.';
    report(sheet, root.at, { rule: 'missing-key', message });
  }
  if (name?.type !== 'text' || phone?.type !== 'phone') return undefined;
  return { name: name.text.nl, phone: { number: phone.number, href: phone.href }, ...rest, facts };
}

function parseFacts(sheet: Sheet, root: YamlMap): Map<string, Fact> {
  const facts = new Map<string, Fact>([['openingstijden.week', { type: 'week' }]]);
  const add = (group: string, parse: (entry: YamlEntry) => Fact | undefined) => {
    const node = field(root, group);
    for (const entry of node ? asMap(sheet, node, group) : []) {
      const fact = isName(sheet, entry.key, entry.at) ? parse(entry) : undefined;
      if (fact) facts.set(`${group}.${entry.key}`, fact);
    }
  };
  add('gemeente', ({ key, value }) => {
    const text = parseLocalised(sheet, value, key);
    return text && { type: 'text', text };
  });
  add('telefoon', ({ key, value }) => parsePhone(sheet, value, key));
  add('link', ({ key, value }) => parseLink(sheet, value, key));
  add('leges', ({ key, value }) => ({ type: 'fee', periods: parseFees(sheet, value, key) }));
  add('keuze', ({ key, value }) => {
    const choice = asText(sheet, value, key);
    return choice === undefined ? undefined : { type: 'choice', value: choice };
  });
  return facts;
}

/** A number, or `{ number, href }`. */
function parsePhone(sheet: Sheet, node: YamlNode, what: string): Fact | undefined {
  const map = node.kind === 'map' ? node : undefined;
  if (map) onlyKnown(sheet, map, ['number', 'href']);
  const numberNode = map ? required(sheet, map, 'number') : node;
  const number = numberNode && asText(sheet, numberNode, what);
  if (!numberNode || number === undefined) return undefined;
  if (!/^\+?[\d (),./-]{2,}$/.test(number)) {
    const message = `"${number}" is geen telefoonnummer. Gebruik cijfers, spaties en streepjes.`;
    report(sheet, numberNode.at, { rule: 'bad-phone', message });
  }
  const hrefNode = map && field(map, 'href');
  const href = hrefNode && asText(sheet, hrefNode, 'href');
  if (hrefNode && href !== undefined && !/^tel:\+?\d+$/.test(href)) {
    const message = `"${href}" kan niet. Schrijf "tel:" met daarachter alleen cijfers.`;
    report(sheet, hrefNode.at, { rule: 'bad-phone', message });
  } else if (hrefNode && href !== undefined && inside(href) !== inside(number)) {
    const message = `Inwoners lezen "${number}", maar wie erop drukt, belt ${dialled(href)}. Maak die nummers gelijk.`;
    report(sheet, hrefNode.at, { rule: 'bad-phone', message });
  }
  return { type: 'phone', number, href: href ?? `tel:${dialled(number)}` };
}

/** A number as it is dialled inside the country. */
const inside = (number: string) => dialled(number).replace(/^(?:\+|00)31/, '0');

function parseLink(sheet: Sheet, node: YamlNode, what: string): Fact | undefined {
  const href = asText(sheet, node, what);
  if (href === undefined) return undefined;
  if (!isLink(href)) {
    const message = `"${href}" is geen link. Een link begint met https://, met daarachter de hele naam van de website.`;
    report(sheet, node.at, { rule: 'bad-link', message });
  }
  return { type: 'link', href };
}

function parseDesk(sheet: Sheet, root: YamlMap): { desk?: { address: string } } {
  const node = field(root, 'balie');
  if (!node || asMap(sheet, node, 'balie').length === 0 || node.kind !== 'map') return {};
  onlyKnown(sheet, node, ['adres']);
  const addressNode = required(sheet, node, 'adres');
  const address = addressNode && asText(sheet, addressNode, 'adres');
  return address === undefined ? {} : { desk: { address } };
}

function parseNearby(sheet: Sheet, root: YamlMap): Nearby[] {
  const listNode = field(root, 'dichtbij');
  return (listNode ? asList(sheet, listNode, 'dichtbij') : []).flatMap((node) => {
    asMap(sheet, node, 'dichtbij');
    if (node.kind !== 'map') return [];
    onlyKnown(sheet, node, ['naam', 'tekst', 'telefoon', 'adres']);
    const localised = (key: string) => {
      const value = required(sheet, node, key);
      return value && parseLocalised(sheet, value, key);
    };
    const plain = (key: string) => {
      const value = field(node, key);
      return value && asText(sheet, value, key);
    };
    const [name, text] = [localised('naam'), localised('tekst')];
    return name && text ? [{ name, text, phone: plain('telefoon'), address: plain('adres') }] : [];
  });
}
