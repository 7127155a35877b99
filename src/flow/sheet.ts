import { closestWords } from '../lib/closest-words.js';
import type { Diagnostic } from './diagnostic.js';
import type { Place } from './flow.js';
import type { SourceFile } from './version.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

/** One source file while it is being read: where things stand in it, and what was found wrong. */
export interface Sheet {
  readonly path: string;
  readonly source: string;
  readonly found: Diagnostic[];
  /** The place of an offset; lines and columns count from 1. */
  place(at: number): Place;
}

/** After this many findings in one file no near names are looked up: it would only take long. */
const MANY = 100;

/** A sheet of `file` without findings. */
export function openSheet(file: SourceFile, source: string = file.text): Sheet {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    path: file.path,
    source,
    found: [],
    place(at) {
      const line = lineOf(starts, at);
      return { file: file.path, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
    },
  };
}

function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly severity?: Diagnostic['severity'];
  /** A name that is not known, with those that are: the message then ends with "Bedoelt u ...?". */
  readonly near?: { readonly word: string; readonly known: Iterable<string> };
  /** The step it is about, where nothing of that step stands at the place. */
  readonly step?: string;
}

/** Adds a finding at an offset or at a place that was kept. */
export function report(sheet: Sheet, at: number | Place, finding: Finding): void {
  const place = typeof at === 'number' ? sheet.place(at) : at;
  const near = finding.near && sheet.found.length < MANY ? closestWords(finding.near.word, finding.near.known) : [];
  sheet.found.push({
    ...place,
    rule: finding.rule,
    severity: finding.severity ?? 'error',
    message: near.length > 0 ? `${finding.message} Bedoelt u ${orList(near)}?` : finding.message,
    ...(near.length > 0 && { suggestions: near }),
    ...(finding.step !== undefined && { step: finding.step }),
  });
}

/** `"a", "b" of "c"`. */
export function orList(words: readonly string[]): string {
  const quotes = words.map((word) => `"${word}"`);
  const last = quotes.pop() ?? '';
  return quotes.length > 0 ? `${quotes.join(', ')} of ${last}` : last;
}

/** The text of a node; a finding and undefined when it is something else or empty. `what` names it to the editor. */
export function asText(sheet: Sheet, node: YamlNode, what: string): string | undefined {
  if (node.kind === 'text' && node.text.trim() !== '') return node.text;
  report(sheet, node.at, { rule: 'wrong-kind', message: `Bij "${what}" hoort een tekst.` });
  return undefined;
}

/** The items of a list; a finding and none when it is something else. */
export function asList(sheet: Sheet, node: YamlNode, what: string): readonly YamlNode[] {
  if (node.kind === 'list') return node.items;
  report(sheet, node.at, { rule: 'wrong-kind', message: `Bij "${what}" hoort een lijst, bijvoorbeeld [a, b].` });
  return [];
}

/** The texts of a list. */
export function asTexts(sheet: Sheet, node: YamlNode, what: string): string[] {
  return asList(sheet, node, what).flatMap((item) => asText(sheet, item, what) ?? []);
}

/** The entries of a mapping; a finding and none when it is something else. */
export function asMap(sheet: Sheet, node: YamlNode, what: string): readonly YamlEntry[] {
  if (node.kind === 'map') return node.entries;
  report(sheet, node.at, {
    rule: 'wrong-kind',
    message: `Bij "${what}" horen regels met een naam, een dubbele punt en een waarde.`,
  });
  return [];
}

/** `true` or `false`; a finding and undefined when it is something else. */
export function asBoolean(sheet: Sheet, node: YamlNode, what: string): boolean | undefined {
  if (node.kind === 'text' && (node.text === 'true' || node.text === 'false')) return node.text === 'true';
  report(sheet, node.at, { rule: 'wrong-kind', message: `Bij "${what}" hoort true of false.` });
  return undefined;
}

/** One of `known`; a finding with near names and undefined when it is not. */
export function asOneOf<T extends string>(
  sheet: Sheet,
  node: YamlNode,
  what: string,
  known: readonly T[],
  rule = 'unknown-value',
): T | undefined {
  const text = asText(sheet, node, what);
  const value = known.find((candidate) => candidate === text);
  if (text === undefined || value !== undefined) return value;
  const message = `"${text}" kan niet bij "${what}". Kies ${orList(known)}.`;
  report(sheet, node.at, { rule, message, near: { word: text, known } });
  return undefined;
}

/** The value of `key` in a mapping. */
export function field(node: YamlMap, key: string): YamlNode | undefined {
  for (const entry of node.entries) if (entry.key === key) return entry.value;
  return undefined;
}

/** Reports keys that are not in `known`. */
export function onlyKnown(sheet: Sheet, node: YamlMap, known: readonly string[]): void {
  for (const entry of node.entries) {
    if (known.includes(entry.key)) continue;
    const message = `"${entry.key}" kan hier niet staan. Hier kan staan: ${known.join(', ')}.`;
    report(sheet, entry.at, { rule: 'unknown-key', message, near: { word: entry.key, known } });
  }
}

/** The value of `key`, which must be there; `at` is where the finding goes when it is not. */
export function required(sheet: Sheet, node: YamlMap, key: string, at: number = node.at): YamlNode | undefined {
  const value = field(node, key);
  if (!value) report(sheet, at, { rule: 'missing-key', message: `Hier ontbreekt "${key}". Voeg die regel toe.` });
  return value;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** Whether `name` can name a step, option or action; a finding when it cannot. */
export function isName(sheet: Sheet, name: string, at: number): boolean {
  if (NAME.test(name)) return true;
  const message = `"${name}" kan geen naam zijn. Gebruik alleen letters, cijfers en streepjes.`;
  report(sheet, at, { rule: 'bad-name', message });
  return false;
}

// An object made from this one inherits no name, and unlike one made from null it is not slow.
const NOTHING = Object.freeze(Object.create(null));

/** A record without inherited names, so that a step may be called `constructor`. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(NOTHING);
}
