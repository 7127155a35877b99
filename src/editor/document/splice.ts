import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { EditFault } from './files.js';
import { type Data, fitsLines, quoted, writeInline, writeLines, writeText, writeValue } from './write-yaml.js';
import { endOf, endOfPair, startOf, type YamlSource } from './yaml-source.js';

/** A piece of text that takes the place of another; offsets in the text before. */
export interface Splice {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** The text with all splices in it; they may not overlap. Line ends are those of the file. */
export function spliced({ text, path }: YamlSource, splices: readonly Splice[]): string {
  const ends = text.includes('\r\n');
  const parts: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.until - b.until)) {
    if (splice.from < at) throw new EditFault(`Twee wijzigingen in ${path} raken dezelfde plek. Doe ze na elkaar.`);
    parts.push(text.slice(at, splice.from), ends ? splice.text.replaceAll('\n', '\r\n') : splice.text);
    at = splice.until;
  }
  return parts.join('') + text.slice(at);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line behind an offset begins: an offset that begins a line is behind the line before it. */
export function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The column of an offset, from 0. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at) - (text.startsWith('\uFEFF') && lineStart(text, at) === 0 ? 1 : 0);
}

/** The splices that give an entry of a mapping another value. `indent` is the column of its key. */
export function valueSplices(source: YamlSource, pair: Pair, data: Data, inline: boolean): readonly Splice[] {
  const { value } = pair;
  if (typeof data === 'string' && isScalar(value) && value.range && value.range[0] < value.range[1]) {
    return textSplices(source, value, data, inline, columnOf(source.text, startOf(pair.key)));
  }
  const { text } = source;
  const colon = text.indexOf(':', endOf(pair.key));
  if (colon < 0 || (inline && /[,}\]]/.test(text.slice(endOf(pair.key), colon)))) {
    return [{ from: endOf(pair.key), until: endOf(pair.key), text: `: ${writeInline(data)}` }];
  }
  const until = Math.max(colon + 1, endOfPair(pair));
  if (inline) return [{ from: colon + 1, until, text: ` ${writeInline(data)}` }];
  // A comment behind the colon stays behind the first line.
  const note = /^[ \t]*#[^\r\n]*/.exec(text.slice(colon + 1))?.[0] ?? '';
  const written = writeValue(data, columnOf(text, startOf(pair.key))).replace('\n', `${note}\n`);
  const end = Math.max(until, colon + 1 + note.length);
  return [{ from: colon + 1, until: end, text: text[end - 1] === '\n' ? written : written.replace(/\n$/, '') }];
}

/** The splices that give a scalar another text, written in the same way as far as the text allows. */
export function textSplices(
  source: YamlSource,
  scalar: Scalar,
  words: string,
  inline: boolean,
  indent: number,
): readonly Splice[] {
  const { text } = source;
  const from = startOf(scalar);
  const until = endOf(scalar);
  const isLines = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  if (isLines) return [linesSplice(text, from, until, words, indent)];
  if (!inline && fitsLines(words)) {
    const end = lineEnd(text, until);
    const body = writeLines(words, indent + 2);
    const below = text[end - 1] === '\n' ? body : `\n${body.replace(/\n$/, '')}`;
    return [
      { from, until, text: '|' },
      { from: end, until: end, text: below },
    ];
  }
  return [{ from, until, text: likeBefore(scalar, words, inline) }];
}

/** Another text where lines under a `|` or `>` stand: lines stay lines, with their indent and the comment behind the sign. */
function linesSplice(text: string, from: number, until: number, words: string, indent: number): Splice {
  const head = /^[|>][^\n#]*/.exec(text.slice(from, until))?.[0] ?? '|';
  const note = /^[^\n]*?(\s+#[^\n\r]*)/.exec(text.slice(from, until))?.[1] ?? '';
  const body = /\n( +)\S/.exec(text.slice(from, until))?.[1]?.length ?? indent + 2;
  const endsLine = text[until - 1] === '\n';
  const lines = words.split('\n');
  const fits = fitsLines(words) || (lines.length === 1 && !words.startsWith(' ') && fitsLines(`a\n${words}`));
  const plain = !/\d/.test(head) && !head.startsWith('>');
  const written = fits
    ? `${plain ? head.trimEnd() : '|'}${note}\n${writeLines(words, body)}`
    : `${writeText(words)}${note}\n`;
  return { from, until, text: endsLine ? written : written.replace(/\n$/, '') };
}

function likeBefore(scalar: Scalar, words: string, inline: boolean): string {
  if (scalar.type === 'QUOTE_DOUBLE') return quoted(words);
  const simple = !/[\p{C}\u2028\u2029]/u.test(words);
  if (scalar.type === 'QUOTE_SINGLE' && simple) return `'${words.replaceAll("'", "''")}'`;
  return writeText(words, inline);
}

/** Whether a collection stands between brackets. */
export function isInline(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}
