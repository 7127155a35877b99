import type { Municipality, Opening, WeekHours } from './municipality.js';
import { parseDay } from './parse-fees.js';
import { parseLocalised } from './parse-localised.js';
import { asList, asMap, asText, onlyKnown, report, required, type Sheet } from './sheet.js';
import type { YamlNode } from './yaml-node.js';

const WEEK = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** The weekly opening hours; a day that is left out is closed. */
export function parseWeek(sheet: Sheet, node: YamlNode | undefined): WeekHours {
  const week: Opening[][] = WEEK.map(() => []);
  if (!node) return week;
  const entries = asMap(sheet, node, 'openingstijden');
  if (node.kind === 'map') onlyKnown(sheet, node, WEEK);
  for (const entry of entries) {
    const day = WEEK.indexOf(entry.key);
    if (day >= 0) week[day] = parseOpenings(sheet, entry.value, entry.key);
  }
  return week;
}

/** The days with other hours than the week has. */
export function parseExceptions(sheet: Sheet, node: YamlNode | undefined): Municipality['exceptions'] {
  const exceptions = new Map<string, { openings: Opening[]; reason: { nl: string } }>();
  for (const item of node ? asList(sheet, node, 'uitzonderingen') : []) {
    asMap(sheet, item, 'uitzonderingen');
    if (item.kind !== 'map') continue;
    onlyKnown(sheet, item, ['dag', 'open', 'reden']);
    const dayNode = required(sheet, item, 'dag');
    const day = parseDay(sheet, dayNode, 'dag');
    const openNode = required(sheet, item, 'open');
    const reasonNode = required(sheet, item, 'reden');
    const openings = openNode ? parseOpenings(sheet, openNode, 'open') : [];
    const reason = reasonNode && parseLocalised(sheet, reasonNode, 'reden');
    if (dayNode && day !== undefined && exceptions.has(day)) {
      const message = `${day} staat twee keer bij "uitzonderingen". Haal er één weg.`;
      report(sheet, dayNode.at, { rule: 'duplicate-day', message });
    } else if (day !== undefined && openNode) exceptions.set(day, { openings, reason: reason ?? { nl: '' } });
  }
  return exceptions;
}

function parseOpenings(sheet: Sheet, node: YamlNode, what: string): Opening[] {
  const openings = asList(sheet, node, what).flatMap((item) => {
    const opening = parseSpan(sheet, item, what);
    return opening ? [{ ...opening, at: item.at }] : [];
  });
  openings.sort((a, b) => a.from - b.from);
  for (const [index, opening] of openings.entries()) {
    const before = openings[index - 1];
    if (!before || before.until <= opening.from) continue;
    const message = `De tijden bij "${what}" lopen door elkaar. Laat de ene eindigen voor de andere begint.`;
    report(sheet, opening.at, { rule: 'bad-time', message });
  }
  return openings.map(({ from, until }) => ({ from, until }));
}

/** `9.00-17.00`, as minutes since midnight; undefined, with a finding, when it is no such text. */
export function parseSpan(sheet: Sheet, node: YamlNode, what: string): Opening | undefined {
  const text = asText(sheet, node, what);
  if (text === undefined) return undefined;
  const match = /^(\d{1,2})[.:](\d{2}) ?- ?(\d{1,2})[.:](\d{2})$/.exec(text);
  const [from, until] = match ? [minutes(match[1], match[2]), minutes(match[3], match[4])] : [-1, -1];
  if (from >= 0 && from < until && until <= 24 * 60) return { from, until };
  const message = `"${text}" is geen tijd van en tot. Schrijf bijvoorbeeld 9.00-17.00.`;
  report(sheet, node.at, { rule: 'bad-time', message });
  return undefined;
}

/** -1 when the minutes do not exist. */
function minutes(hours = '', rest = ''): number {
  return Number(rest) < 60 ? Number(hours) * 60 + Number(rest) : -1;
}
