import type { CallbackPart, CallbackRules } from './municipality.js';
import { parseSpan } from './parse-hours.js';
import { parseLocalised } from './parse-localised.js';
import { asMap, asText, field, isName, onlyKnown, report, required, type Sheet } from './sheet.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** How often a town tries when it does not say. */
const TRIES = 3;

const ANONYMOUS = 'anoniem';

/** Whether this can be what residents see when the town calls: a number, or that there is none. */
export const isShown = (text: string) => text === ANONYMOUS || /^\+?[\d (),./-]{2,}$/.test(text);

/** Whether this can be how many calls fit in a part of a day, or how often is tried. */
export const isCount = (text: string) => /^[1-9]\d{0,3}$/.test(text);

/** The parts of a day in which the municipality calls back, in order. */
export function parseCallbackParts(sheet: Sheet, node: YamlNode | undefined): CallbackPart[] {
  const entries = node ? asMap(sheet, node, 'terugbellen') : [];
  if (node?.kind === 'map' && entries.length === 0) {
    const message = 'Zet bij "terugbellen" ten minste één deel van de dag, bijvoorbeeld ochtend: 9.00-12.00.';
    report(sheet, node.at, { rule: 'missing-key', message });
  }
  return entries.flatMap((entry) => {
    if (!isName(sheet, entry.key, entry.at)) return [];
    const part = entry.value.kind === 'map' ? parsePart(sheet, entry.value) : parseSpan(sheet, entry.value, entry.key);
    return part ? [{ id: entry.key, ...part }] : [];
  });
}

/** What the town says about calling back: the number shown, the team, how often it tries. */
export function parseCallbackRules(sheet: Sheet, root: YamlMap): CallbackRules {
  const shows = parseShown(sheet, field(root, 'terugbellen-nummer'));
  const teamNode = field(root, 'terugbellen-team');
  const team = teamNode && parseLocalised(sheet, teamNode, 'terugbellen-team');
  const tries = parseCount(sheet, field(root, 'terugbellen-pogingen'), 'terugbellen-pogingen') ?? TRIES;
  return { ...(shows && { shows }), ...(team && { team }), tries };
}

/** `{ tijd: 9.00-12.00, plaatsen: 6 }` */
function parsePart(sheet: Sheet, node: YamlMap): Omit<CallbackPart, 'id'> | undefined {
  onlyKnown(sheet, node, ['tijd', 'plaatsen']);
  const timeNode = required(sheet, node, 'tijd');
  const span = timeNode && parseSpan(sheet, timeNode, 'tijd');
  const places = parseCount(sheet, field(node, 'plaatsen'), 'plaatsen');
  return span && { ...span, ...(places !== undefined && { places }) };
}

function parseShown(sheet: Sheet, node: YamlNode | undefined): CallbackRules['shows'] {
  const text = node && asText(sheet, node, 'terugbellen-nummer');
  if (!node || text === undefined) return undefined;
  if (isShown(text)) return text === ANONYMOUS ? 'anonymous' : { number: text };
  const message = `"${text}" kan niet. Schrijf het nummer dat inwoners zien, of anoniem.`;
  report(sheet, node.at, { rule: 'bad-phone', message });
  return undefined;
}

function parseCount(sheet: Sheet, node: YamlNode | undefined, what: string): number | undefined {
  const text = node && asText(sheet, node, what);
  if (!node || text === undefined) return undefined;
  if (isCount(text)) return Number(text);
  const message = `"${text}" kan niet bij "${what}". Schrijf een heel getal vanaf 1.`;
  report(sheet, node.at, { rule: 'bad-number', message });
  return undefined;
}
