import type { Diagnostic } from '../flow/diagnostic.js';
import { fileKind } from '../flow/file-kind.js';
import { readYaml } from '../flow/read-yaml.js';
import { openSheet, type Sheet } from '../flow/sheet.js';
import { OF_A_LANGUAGE } from '../flow/sort-files.js';
import type { SourceFile } from '../flow/version.js';
import type { YamlMap, YamlNode } from '../flow/yaml-node.js';

/** The way to a text in a file: names of a mapping, places in a list. */
export type Keys = readonly (string | number)[];

/** A text that became another one in the same place. */
export interface TextChange {
  readonly path: string;
  readonly keys: Keys;
  readonly was: string;
  readonly now: string;
}

interface Changed {
  readonly texts: readonly TextChange[];
  /** Everything that is no text in the place of another: for people, with where it stands. */
  readonly others: readonly Diagnostic[];
}

/** What of a town is told in texts and decides nothing. */
const TOLD_FACTS = ['gemeente', 'telefoon', 'link', 'leges', 'balie', 'dichtbij'];

/**
 * What is different in `after`, as texts that residents read: those of flows, and the names, numbers, links, fees and
 * addresses that stand in them. Example talks do not count, and neither do comments and the way of writing.
 */
export function textChanges(before: readonly SourceFile[], after: readonly SourceFile[]): Changed {
  const [was, now] = [before, after].map((files) => new Map(files.map((file) => [file.path, file])));
  const texts: TextChange[] = [];
  const others: Diagnostic[] = [];
  for (const path of [...new Set([...(was?.keys() ?? []), ...(now?.keys() ?? [])])].sort()) {
    const [old, fresh] = [was?.get(path), now?.get(path)];
    if (old?.text === fresh?.text || fileKind(path)?.type === 'talks') continue;
    const at = openSheet(fresh ?? { path, text: '' });
    if (!old || !fresh || !holdsTexts(path)) others.push(found(at, 0, 'not-a-text-file'));
    else compareFiles(old, fresh, { path, sheet: at, texts, others });
  }
  return { texts, others };
}

function holdsTexts(path: string): boolean {
  const kind = fileKind(path);
  return kind?.type === 'municipality' || (kind?.type === 'texts' && !OF_A_LANGUAGE.includes(kind.id));
}

interface Comparing {
  readonly path: string;
  readonly sheet: Sheet;
  readonly texts: TextChange[];
  readonly others: Diagnostic[];
}

function compareFiles(old: SourceFile, fresh: SourceFile, comparing: Comparing): void {
  const [was, now] = [withoutNotes(old), withoutNotes(fresh)];
  if (was && now) compare(was, now, [], comparing);
  else comparing.others.push(found(comparing.sheet, 0, 'not-a-text-file'));
}

/** What a file tells residents: the Dutch that a translation was made from is a note for editors. */
function withoutNotes(file: SourceFile): YamlNode | undefined {
  const { root } = readYaml(file);
  if (root?.kind !== 'map') return root;
  return { ...root, entries: root.entries.filter(({ key }) => key !== 'translated-from') };
}

function compare(was: YamlNode, now: YamlNode, keys: Keys, comparing: Comparing): void {
  const { path, sheet, texts, others } = comparing;
  if (was.kind === 'text' && now.kind === 'text') {
    if (sameText(was.text, now.text)) return;
    if (isTold(path, keys)) texts.push({ path, keys, was: was.text, now: now.text });
    else others.push(found(sheet, now.at, 'not-told'));
  } else if (was.kind === 'map' && now.kind === 'map') {
    const old = new Map(was.entries.map(({ key, value }) => [key, value]));
    for (const { key, at, value } of now.entries) {
      const before = old.get(key);
      if (before) compare(before, value, [...keys, key], comparing);
      else others.push(found(sheet, at, 'not-there-before'));
    }
    if (was.entries.some(({ key }) => !hasKey(now, key))) others.push(found(sheet, now.at, 'taken-away'));
  } else if (was.kind === 'list' && now.kind === 'list' && was.items.length === now.items.length) {
    for (const [index, item] of now.items.entries()) {
      compare(was.items[index] ?? item, item, [...keys, index], comparing);
    }
  } else if (was.kind !== 'empty' || now.kind !== 'empty') others.push(found(sheet, now.at, 'not-there-before'));
}

const hasKey = (map: YamlMap, key: string) => map.entries.some((entry) => entry.key === key);

/** Text of the same words, however it is written: a block ends with a newline, a line between quotes does not. */
export function sameText(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

/** Words that residents may type decide how they are understood: nobody reads them. */
function isTold(path: string, keys: Keys): boolean {
  if (fileKind(path)?.type === 'municipality') return TOLD_FACTS.includes(String(keys[0]));
  return !(keys[2] === 'options' && keys[4] === 'also');
}

const MESSAGES = {
  'not-a-text-file':
    'Dit bestand is meer dan teksten van een gesprek of gegevens van de gemeente. In gesprekken die lopen, blijft het zoals het is.',
  'not-told':
    'Dit is geen tekst die inwoners lezen: het bepaalt hoe het gesprek gaat. In gesprekken die lopen, blijft het zoals het is.',
  'not-there-before': 'Hier is iets bijgekomen. In gesprekken die lopen, kan alleen een tekst anders die er al stond.',
  'taken-away': 'Hier is iets weggehaald. In gesprekken die lopen, kan alleen een tekst anders die er al stond.',
} as const;

function found(sheet: Sheet, at: number, rule: keyof typeof MESSAGES): Diagnostic {
  return { ...sheet.place(at), rule, severity: 'error', message: MESSAGES[rule] };
}
