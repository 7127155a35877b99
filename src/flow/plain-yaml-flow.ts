import { type Cursor, giveUp, quoted, readKey } from './plain-yaml-line.js';
import { MAX_DEPTH, type YamlEntry, type YamlNode } from './yaml-node.js';

/** A word that needs no further looking at. */
const WORD = /[A-Za-z0-9_][A-Za-z0-9_./+-]*(?=[,\]}])/y;
const FLOW_TEXT = /[^\n,[\]{}]+/y;
const BAD_START = /^[#&*!|>%@`?:'"]|^-(?![A-Za-z0-9])/;

/** A value inside brackets; the cursor ends just after it. Lines below must stand further in than `parent`. */
export function readFlowValue(cursor: Cursor, parent: number, depth: number): YamlNode {
  if (depth > MAX_DEPTH) giveUp();
  const at = cursor.at;
  const first = cursor.source[at];
  if (first === '[') return readFlowList(cursor, parent, depth);
  if (first === '{') return readFlowMap(cursor, parent, depth);
  if (first === '"' || first === "'") return { kind: 'text', at, text: quoted(cursor) };
  return { kind: 'text', at, text: plain(cursor) };
}

function readFlowList(cursor: Cursor, parent: number, depth: number): YamlNode {
  const start = cursor.at;
  const items: YamlNode[] = [];
  cursor.at++;
  skipFlowSpace(cursor, parent);
  while (cursor.source[cursor.at] !== ']') {
    items.push(readFlowValue(cursor, parent, depth + 1));
    endOfEntry(cursor, parent, ']');
  }
  cursor.at++;
  return { kind: 'list', at: start, items };
}

function readFlowMap(cursor: Cursor, parent: number, depth: number): YamlNode {
  const start = cursor.at;
  const entries: YamlEntry[] = [];
  cursor.at++;
  skipFlowSpace(cursor, parent);
  while (cursor.source[cursor.at] !== '}') {
    const at = cursor.at;
    const key = flowKey(cursor);
    if (key === '<<' || entries.some((entry) => entry.key === key)) giveUp();
    skipFlowSpace(cursor, parent);
    entries.push({ key, at, value: readFlowValue(cursor, parent, depth + 1) });
    endOfEntry(cursor, parent, '}');
  }
  cursor.at++;
  return { kind: 'map', at: start, entries };
}

/** A key and its colon; after a quoted key, as in JSON, nothing need follow the colon. */
function flowKey(cursor: Cursor): string {
  const sign = cursor.source[cursor.at];
  if (sign === '"' || sign === "'") {
    const key = quoted(cursor);
    if (cursor.source[cursor.at] !== ':') giveUp();
    cursor.at++;
    return key;
  }
  return readKey(cursor) ?? giveUp();
}

function plain(cursor: Cursor): string {
  WORD.lastIndex = cursor.at;
  if (WORD.test(cursor.source)) {
    const word = cursor.source.slice(cursor.at, WORD.lastIndex);
    cursor.at = WORD.lastIndex;
    return word;
  }
  FLOW_TEXT.lastIndex = cursor.at;
  const raw = FLOW_TEXT.exec(cursor.source)?.[0] ?? giveUp();
  const text = raw.trimEnd();
  if (BAD_START.test(text) || /:( |$)| #|\t/.test(text)) giveUp();
  cursor.at += raw.length;
  return text;
}

function endOfEntry(cursor: Cursor, parent: number, close: string): void {
  skipFlowSpace(cursor, parent);
  if (cursor.source[cursor.at] === ',') {
    cursor.at++;
    skipFlowSpace(cursor, parent);
  } else if (cursor.source[cursor.at] !== close) giveUp();
}

function skipFlowSpace(cursor: Cursor, parent: number): void {
  const { source } = cursor;
  while (source[cursor.at] === ' ' || source[cursor.at] === '\n') {
    if (source[cursor.at] === '\n') {
      let next = cursor.at + 1;
      while (source[next] === ' ') next++;
      if (next - cursor.at - 1 <= parent && source[next] !== '\n') giveUp();
    }
    cursor.at++;
  }
  if (source[cursor.at] === '#' || source[cursor.at] === undefined) giveUp();
}
