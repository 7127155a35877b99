import { atLineEnd, type Cursor, endLine, giveUp } from './plain-yaml-line.js';
import type { YamlNode } from './yaml-node.js';

const BAD_START = /^[[\]{},#&*!|>%@`?:'"]|^-(?![A-Za-z0-9])/;
const BAD_INSIDE = /:( |$)/;

/** Text without quotes, on one line or folded over lines that stand further in than `parent`. */
export function readPlainText(cursor: Cursor, parent: number): YamlNode {
  const at = cursor.at;
  let line = lineOfText(cursor);
  let { text } = line;
  if (BAD_START.test(text)) giveUp();
  while (goesOn(cursor, parent)) {
    // A comment ends a text over several lines; the full reader says what is wrong with a line after it.
    if (line.commented) giveUp();
    line = lineOfText(cursor);
    text += ` ${line.text}`;
  }
  return { kind: 'text', at, text };
}

function lineOfText(cursor: Cursor): { readonly text: string; readonly commented: boolean } {
  const end = cursor.source.indexOf('\n', cursor.at);
  const line = cursor.source.slice(cursor.at, end);
  const comment = line.indexOf(' #');
  const text = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  if (BAD_INSIDE.test(text) || line.includes('\t')) giveUp();
  cursor.at = end + 1;
  return { text, commented: comment >= 0 };
}

/** Whether the line below belongs to the same text; the cursor then stands on its first sign. */
function goesOn(cursor: Cursor, parent: number): boolean {
  const start = cursor.at;
  const indent = indentBelow(cursor);
  const sign = cursor.source[start + indent];
  if (sign === undefined) return false;
  if (sign === '\n') return blankBelow(cursor, parent);
  if (sign === '\t') giveUp();
  if (indent <= parent) return false;
  if (sign === '#') giveUp();
  cursor.at = start + indent;
  return true;
}

/** After a blank line a text of several paragraphs may go on: rare, so left to the full reader. */
function blankBelow(cursor: Cursor, parent: number): false {
  let at = cursor.at;
  let start = at;
  while (cursor.source[at] === ' ' || cursor.source[at] === '\n') {
    if (cursor.source[at] === '\n') start = at + 1;
    at++;
  }
  const sign = cursor.source[at];
  if (sign !== undefined && sign !== '#' && at - start > parent) giveUp();
  return false;
}

function indentBelow(cursor: Cursor): number {
  let at = cursor.at;
  while (cursor.source[at] === ' ') at++;
  return at - cursor.at;
}

/** A block after `|` (lines as they are) or `>` (lines folded), with `-` to leave out the last newline. */
export function readBlockText(cursor: Cursor, parent: number): YamlNode {
  const at = cursor.at;
  const folded = cursor.source[at] === '>';
  cursor.at++;
  const strip = cursor.source[cursor.at] === '-';
  if (strip) cursor.at++;
  if (!atLineEnd(cursor) && cursor.source[cursor.at] !== ' ') giveUp();
  endLine(cursor);
  const lines = blockLines(cursor, parent);
  while (lines.at(-1) === '') lines.pop();
  const text = folded ? fold(lines) : lines.join('\n');
  return { kind: 'text', at, text: strip || lines.length === 0 ? text : `${text}\n` };
}

function blockLines(cursor: Cursor, parent: number): string[] {
  const lines: string[] = [];
  let own = -1;
  while (cursor.at < cursor.source.length) {
    const end = cursor.source.indexOf('\n', cursor.at);
    const indent = indentBelow(cursor);
    const blank = cursor.at + indent === end;
    if (!blank && own < 0) own = indent;
    if (!blank && (indent < own || own <= parent)) {
      if (indent > parent) giveUp();
      return lines;
    }
    if (cursor.source[cursor.at + indent] === '\t' || (blank && indent > Math.max(own, 0))) giveUp();
    lines.push(blank ? '' : cursor.source.slice(cursor.at + own, end));
    cursor.at = end + 1;
  }
  return lines;
}

/** Lines become one with a space between; blank lines stay newlines. Lines further in keep their own: left alone. */
function fold(lines: readonly string[]): string {
  if (lines.some((line) => line.startsWith(' '))) giveUp();
  let text = '';
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') blank++;
    else {
      text += blank > 0 ? '\n'.repeat(blank) : index > 0 ? ' ' : '';
      text += line;
      blank = 0;
    }
  }
  return text;
}
