import { readFlowValue } from './plain-yaml-flow.js';
import { atLineEnd, type Cursor, endLine, giveUp, NotPlain, nextLine, quoted, readKey } from './plain-yaml-line.js';
import { readBlockText, readPlainText } from './plain-yaml-text.js';
import { MAX_DEPTH, type YamlEntry, type YamlNode } from './yaml-node.js';

/** Up to so many keys it is cheaper to look for a double one by one than to keep a set. */
const SHORT = 12;

/**
 * Reads the plain part of YAML that editors write, many times faster than a full reader and with the same outcome.
 * Undefined for everything else, errors included: anchors, tags, tabs, rare layouts. Then the full reader decides.
 * `source` ends with a newline and has no carriage returns.
 */
export function readPlainYaml(source: string): YamlNode | undefined {
  const known = kept.get(source);
  if (known) return known;
  const root = readAnew(source);
  if (!root || source.length > LONG) return root;
  kept.set(source, root);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > MOST_KEPT) kept.delete(oldest);
  return root;
}

/** One text is read several times in a row: for an edit, to see that it still can be read, to draw it. The last few are kept. */
const kept = new Map<string, YamlNode>();
const MOST_KEPT = 6;
const LONG = 300_000;

function readAnew(source: string): YamlNode | undefined {
  const marked = ['---', '...'].some((mark) => source.startsWith(mark) || source.includes(`\n${mark}`));
  if (marked) return undefined;
  const cursor: Cursor = { source, at: 0, indent: 0 };
  try {
    if (!nextLine(cursor)) return undefined;
    const node = readBlock(cursor, -1, 0);
    return nextLine(cursor) ? undefined : node;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** The mapping, list or value that starts at the cursor, first on its line. `parent` is the indent it must exceed. */
function readBlock(cursor: Cursor, parent: number, depth: number): YamlNode {
  if (depth > MAX_DEPTH) giveUp();
  if (startsItem(cursor)) return readList(cursor, cursor.indent, depth);
  const { at } = cursor;
  const key = readKey(cursor);
  return key === undefined ? readInline(cursor, parent, depth) : readMap(cursor, cursor.indent, depth, at, key);
}

function startsItem(cursor: Cursor): boolean {
  const after = cursor.source[cursor.at + 1];
  return cursor.source[cursor.at] === '-' && (after === ' ' || after === '\n');
}

/** A mapping of which the first key, at `start`, has been read. */
function readMap(cursor: Cursor, indent: number, depth: number, start: number, first: string): YamlNode {
  const entries: YamlEntry[] = [];
  let keys: Set<string> | undefined;
  let at = start;
  let key: string = first;
  for (;;) {
    if (entries.length === SHORT) keys = new Set(entries.map((entry) => entry.key));
    if (keys ? keys.has(key) : isKeyOf(entries, key)) giveUp();
    keys?.add(key);
    entries.push({ key, at, value: readValue(cursor, indent, at, depth) });
    if (!stays(cursor, indent)) return { kind: 'map', at: start, entries };
    at = cursor.at;
    key = readKey(cursor) ?? giveUp();
  }
}

/** A loop and not `some`: it runs for every key of every file. */
function isKeyOf(entries: readonly YamlEntry[], key: string): boolean {
  for (const entry of entries) if (entry.key === key) return true;
  return false;
}

function readList(cursor: Cursor, indent: number, depth: number): YamlNode {
  const items: YamlNode[] = [];
  const start = cursor.at;
  do {
    if (!startsItem(cursor)) giveUp();
    items.push(readItem(cursor, indent, depth));
  } while (stays(cursor, indent, startsItem));
  return { kind: 'list', at: start, items };
}

/** What stands after a dash: a mapping or list whose indent is its own column, or a value. */
function readItem(cursor: Cursor, indent: number, depth: number): YamlNode {
  const dash = cursor.at;
  cursor.at += 1;
  skipSpaces(cursor);
  if (atLineEnd(cursor)) return readBelow(cursor, indent, dash, depth, false);
  cursor.indent = indent + cursor.at - dash;
  return readBlock(cursor, indent, depth + 1);
}

/** What stands after the colon of a key in a mapping at `indent`. */
function readValue(cursor: Cursor, indent: number, key: number, depth: number): YamlNode {
  skipSpaces(cursor);
  if (atLineEnd(cursor)) return readBelow(cursor, indent, key, depth, true);
  return readInline(cursor, indent, depth);
}

/** A value on the lines below its key or dash; the items of a list may stand as far left as the key. */
function readBelow(cursor: Cursor, indent: number, at: number, depth: number, listBeside: boolean): YamlNode {
  endLine(cursor);
  if (nextLine(cursor)) {
    if (cursor.indent > indent) return readBlock(cursor, indent, depth + 1);
    if (listBeside && cursor.indent === indent && startsItem(cursor)) return readList(cursor, indent, depth + 1);
  }
  return { kind: 'empty', at };
}

/** A value that starts in the middle of a line. */
function readInline(cursor: Cursor, parent: number, depth: number): YamlNode {
  const first = cursor.source[cursor.at];
  if (first === '|' || first === '>') return readBlockText(cursor, parent);
  if (first === '[' || first === '{') {
    const node = readFlowValue(cursor, parent, depth + 1);
    endLine(cursor);
    return node;
  }
  if (first === '"' || first === "'") {
    const at = cursor.at;
    const text = quoted(cursor);
    endLine(cursor);
    return { kind: 'text', at, text };
  }
  return readPlainText(cursor, parent);
}

/** Whether the next line goes on at the same indent; one further in fits nowhere. */
function stays(cursor: Cursor, indent: number, fits: (cursor: Cursor) => boolean = () => true): boolean {
  if (!nextLine(cursor) || cursor.indent < indent) return false;
  if (cursor.indent > indent) giveUp();
  return fits(cursor);
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.source[cursor.at] === ' ') cursor.at++;
}
