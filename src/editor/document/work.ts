import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { insertSplice, moveSplices, removeSplice } from './entries.js';
import { EditFault, type Files, withTexts } from './files.js';
import { readKept } from './read-kept.js';
import { columnOf, isInline, type Splice, spliced, textSplices, valueSplices } from './splice.js';
import { type Data, Inline, writeEntries, writeInline, writeItems, writeText } from './write-yaml.js';
import {
  type Keys,
  nodeAt,
  openSource,
  pairOf,
  refuseUnreadable,
  startOf,
  textOf,
  type YamlSource,
} from './yaml-source.js';

/** Files while an edit is made: only what an edit touches is read again. */
export interface Work {
  readonly before: Files;
  readonly texts: Map<string, string | null>;
  readonly sources: Map<string, YamlSource>;
}

/** Begins an edit. */
export function startWork(before: Files): Work {
  return { before, texts: new Map(), sources: new Map() };
}

/** The files after an edit; an `EditFault` when one of them could not be read any more. */
export function finishWork({ before, texts }: Work, isWhole = false): Files {
  for (const [path, text] of texts)
    if (!isWhole && text !== null && path.endsWith('.yaml')) refuseUnreadable(path, text, readKept(path, text));
  return withTexts(before, texts);
}

/** The text of a file as far as the edit has come. */
export function workText({ before, texts }: Work, path: string): string | undefined {
  return texts.has(path) ? (texts.get(path) ?? undefined) : before.get(path);
}

/** A file to edit; an `EditFault` when it is not there. */
export function sourceOf(work: Work, path: string): YamlSource {
  const known = work.sources.get(path);
  if (known) return known;
  const text = workText(work, path);
  if (text === undefined) throw new EditFault(`Het bestand ${path} is er niet.`);
  const source = openSource(path, text);
  work.sources.set(path, source);
  return source;
}

/** Puts splices in a file. */
export function change(work: Work, path: string, splices: readonly Splice[]): void {
  if (splices.length > 0) putText(work, path, spliced(sourceOf(work, path), splices));
}

/** Gives a file another text; null takes it away. */
export function putText(work: Work, path: string, text: string | null): void {
  work.texts.set(path, text);
  work.sources.delete(path);
}

/** Every path that is there now. */
export function workPaths(work: Work): readonly string[] {
  return [...withTexts(work.before, work.texts).keys()];
}

/** Writes data below these keys, in place of what stands there or as a new entry at the end; mappings on the way are made. */
export function setAt(work: Work, path: string, keys: Keys, data: Data): void {
  const source = sourceOf(work, path);
  if (!source.root) {
    putText(work, path, `${source.text}${writeEntries(asRecord(nested(keys, data)), 0)}`);
    return;
  }
  for (let depth = keys.length - 1; depth >= 0; depth--) {
    const key = keys[depth] ?? '';
    const parent = nodeAt(source.root, keys.slice(0, depth));
    if (typeof key === 'number') {
      if (isSeq(parent) && setItem(work, source, parent, key, data, keys.slice(depth + 1))) return;
      continue;
    }
    const rest = nested(keys.slice(depth + 1), data);
    if (isMap(parent)) {
      setEntry(work, source, parent, key, rest);
      return;
    }
    if (isScalar(parent)) {
      setAt(work, path, keys.slice(0, depth), widened(parent, key, rest));
      return;
    }
  }
  throw new EditFault(`In ${path} is hier geen plek voor. Kijk of de regels erboven kloppen.`);
}

function setEntry(work: Work, source: YamlSource, parent: YAMLMap, key: string, data: Data): void {
  const pair = pairOf(parent, key);
  if (pair) {
    change(work, source.path, valueSplices(source, pair, data, isInline(parent)));
    return;
  }
  if (parent.items.length === 0) {
    const from = startOf(parent);
    const until = parent.range?.[1] ?? from;
    change(work, source.path, [{ from, until, text: writeInline({ [key]: data }) }]);
    return;
  }
  change(work, source.path, [entrySplice(source, parent, parent.items.length, key, data)]);
}

function setItem(work: Work, source: YamlSource, parent: YAMLSeq, key: number, data: Data, rest: Keys): boolean {
  const item = parent.items[key];
  if (rest.length > 0 || typeof data !== 'string' || !isScalar(item)) return false;
  const indent = columnOf(source.text, startOf(item)) - 2;
  change(work, source.path, textSplices(source, item, data, isInline(parent), Math.max(0, indent)));
  return true;
}

/** The splice that adds an entry to a mapping, before the one at `index`. */
export function entrySplice(source: YamlSource, map: YAMLMap, index: number, key: string, data: Data): Splice {
  return insertSplice(source, map, index, (indent, inline) =>
    inline ? `${writeText(key, true)}: ${writeInline(data)}` : writeEntries({ [key]: data }, indent),
  );
}

/** The splice that adds an item to a list, before the one at `index`. */
export function itemSplice(source: YamlSource, list: YAMLSeq, index: number, data: Data): Splice {
  return insertSplice(source, list, index, (indent, inline) =>
    inline ? writeInline(data) : writeItems([data], indent),
  );
}

/** What was short for a text becomes a mapping that has room for more beside it (docs/format.md). */
function widened(scalar: unknown, key: string, data: Data): Data {
  const text = textOf(scalar) ?? '';
  // An answer keeps its words below `label`, so that what people type for it can stand beside them.
  const wide =
    key === 'label'
      ? { label: { text, ...asRecord(data) } }
      : { [key === 'also' ? 'label' : 'text']: text, [key]: data };
  const short = !text.includes('\n') && !(typeof data === 'string' && data.includes('\n'));
  return short && writeInline(wide).length < 90 ? new Inline(wide) : wide;
}

function nested(keys: Keys, data: Data): Data {
  return keys.reduceRight<Data>((inner, key) => ({ [String(key)]: inner }), data);
}

function asRecord(data: Data): { readonly [key: string]: Data } {
  return data as { readonly [key: string]: Data };
}

/** Takes away what stands below these keys; a collection that would be empty goes too. Nothing there is no fault. */
export function removeAt(work: Work, path: string, keys: Keys): void {
  const source = sourceOf(work, path);
  const parent = nodeAt(source.root, keys.slice(0, -1));
  const spot = spotOf(parent, keys.at(-1));
  if (!spot) return;
  const isLast = spot.within.items.length === 1 && keys.length > 1;
  if (isLast) {
    removeAt(work, path, keys.slice(0, -1));
    return;
  }
  change(work, path, [removeSplice(source, spot)]);
}

/** Moves an entry before another one (counted before the move), or to the end. */
export function moveAt(work: Work, path: string, keys: Keys, to: number): void {
  const source = sourceOf(work, path);
  const spot = spotOf(nodeAt(source.root, keys.slice(0, -1)), keys.at(-1));
  if (spot) change(work, path, moveSplices(source, spot, to));
}

function spotOf(parent: unknown, key: string | number | undefined) {
  if (isMap(parent)) {
    const index = parent.items.indexOf(pairOf(parent, String(key)) as Pair);
    return index < 0 ? undefined : { within: parent, index };
  }
  const isThere = isSeq(parent) && typeof key === 'number' && key in parent.items;
  return isThere ? { within: parent, index: key } : undefined;
}
