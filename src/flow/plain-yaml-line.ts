/** Where a reader of plain YAML is. `indent` is that of the line (or the column of the item) at `at`. */
export interface Cursor {
  readonly source: string;
  at: number;
  indent: number;
}

/** Thrown inside the plain reader when a file is not plain; never leaves it. */
export class NotPlain extends Error {}

const NOT_PLAIN = new NotPlain();

/** Leaves the plain reader: this file is for the full one. */
export function giveUp(): never {
  throw NOT_PLAIN;
}

/** Signs a bare key may have; it begins with one of the first two kinds. */
const KEY_START = signs(/[A-Za-z0-9_]/);
const KEY_SIGN = signs(/[A-Za-z0-9_./-]/);
const SPACE = 32;
const NEWLINE = 10;
const COLON = 58;

function signs(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
}

/**
 * The key at the cursor, which then stands behind its colon; undefined, and the cursor stays, when there is none. Bare,
 * or in quotes without an escape.
 */
export function readKey(cursor: Cursor): string | undefined {
  const { source, at } = cursor;
  const first = source.charCodeAt(at);
  if (!KEY_START[first]) return first === 34 || first === 39 ? quotedKey(cursor) : undefined;
  let end = at + 1;
  while (KEY_SIGN[source.charCodeAt(end)]) end++;
  return colonAfter(cursor, end) ? source.slice(at, end) : undefined;
}

function quotedKey(cursor: Cursor): string | undefined {
  const { source, at } = cursor;
  const end = source.indexOf(source.charAt(at), at + 1);
  const key = source.slice(at + 1, end);
  if (end < 0 || key.includes('\n') || key.includes('\\')) return undefined;
  return colonAfter(cursor, end + 1) ? key : undefined;
}

function colonAfter(cursor: Cursor, end: number): boolean {
  const { source } = cursor;
  let at = end;
  while (source.charCodeAt(at) === SPACE) at++;
  const next = source.charCodeAt(at + 1);
  if (source.charCodeAt(at) !== COLON || (next !== SPACE && next !== NEWLINE)) return false;
  cursor.at = at + 1;
  return true;
}

/** Moves over blank lines and comments to the first sign of the next line with something on it; false at the end. */
export function nextLine(cursor: Cursor): boolean {
  const { source } = cursor;
  let start = cursor.at;
  if (start > 0 && source[start - 1] !== '\n') {
    cursor.indent = start - source.lastIndexOf('\n', start - 1) - 1;
    if (source.slice(start - cursor.indent, start).trim() !== '') giveUp();
    return start < source.length;
  }
  while (start < source.length) {
    let at = start;
    while (source[at] === ' ') at++;
    if (source[at] === '\t') giveUp();
    if (source[at] !== '\n' && source[at] !== '#') {
      cursor.at = at;
      cursor.indent = at - start;
      return at < source.length;
    }
    start = source.indexOf('\n', at) + 1;
  }
  cursor.at = source.length;
  return false;
}

/** Whether only blanks or a comment follow on this line. */
export function atLineEnd(cursor: Cursor): boolean {
  const sign = cursor.source[cursor.at];
  return sign === '\n' || (sign === '#' && cursor.source[cursor.at - 1] === ' ');
}

/** Moves past the rest of the line, which must be blank or a comment. */
export function endLine(cursor: Cursor): void {
  while (cursor.source[cursor.at] === ' ') cursor.at++;
  if (!atLineEnd(cursor)) giveUp();
  cursor.at = cursor.source.indexOf('\n', cursor.at) + 1;
}

/** The text between quotes on one line, as YAML and JSON both read it. */
export function quoted(cursor: Cursor): string {
  const { source } = cursor;
  const sign = source[cursor.at] ?? '';
  let end = cursor.at + 1;
  while (source[end] !== sign || (sign === "'" && source[end + 1] === "'")) {
    if (source[end] === '\n' || end >= source.length) giveUp();
    end += source[end] === sign || (sign === '"' && source[end] === '\\') ? 2 : 1;
  }
  const inside = source.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  if (sign === "'") return inside.replaceAll("''", "'");
  return inside.includes('\\') ? unescaped(inside) : inside;
}

function unescaped(inside: string): string {
  if (/\\[^"\\/bfnrtu]/.test(inside.replaceAll('\\\\', '')) || inside.includes('\t')) giveUp();
  try {
    return String(JSON.parse(`"${inside}"`));
  } catch {
    return giveUp();
  }
}
