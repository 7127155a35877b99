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

/** A key with its colon: bare, or in quotes without an escape. */
export const KEY = /([A-Za-z0-9_][A-Za-z0-9_./-]*|"([^"\\\n]*)"|'([^'\n]*)') *:(?=[ \n])/y;

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
