/** What is written into a file: texts, lists and mappings. `Inline` is written on one line, between brackets. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data } | Inline;

/** Data that is written on one line. */
export class Inline {
  constructor(readonly data: Data) {}
}

/** Lists of words shorter than this stand on one line. */
const SHORT = 100;

/** A text that needs no quotes. In brackets less is allowed. */
const PLAIN = /^[\p{L}\p{N}€](?:[^\p{C}\u2028\u2029]*[^\p{C}\p{Z}:])?$/u;
const PLAIN_INLINE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./_€'’-]*[\p{L}\p{N}.])?$/u;

/** A text on one line: without quotes where that is safe, else between double ones. */
export function writeText(text: string, inline = false): string {
  return isPlain(text, inline) ? text : quoted(text);
}

/** Whether a text can stand without quotes. */
function isPlain(text: string, inline: boolean): boolean {
  return inline ? PLAIN_INLINE.test(text) : PLAIN.test(text) && !text.includes(': ') && !text.includes(' #');
}

/** Between double quotes. JSON is YAML, but for the line ends of Unicode. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Whether a text can stand as lines under a `|`: several, none of which is only spaces or begins or ends oddly. */
export function fitsLines(text: string): boolean {
  if (!text.includes('\n')) return false;
  return !/^[ \n]|\n$|[^\P{C}\n]|[\u2028\u2029]|[ ](?:\n|$)/u.test(text);
}

/** The lines under a `|`, each with its newline. */
export function writeLines(text: string, indent: number): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return `${lines.join('\n')}\n`;
}

/** Data on one line. */
export function writeInline(data: Data): string {
  if (data instanceof Inline) return writeInline(data.data);
  if (typeof data === 'string') return writeText(data, true);
  if (isList(data)) return `[${data.map(writeInline).join(', ')}]`;
  const entries = Object.entries(data).map(([key, value]) => `${writeText(key, true)}: ${writeInline(value)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** What stands behind a colon: a space and a text, or a newline and the lines below; ends with a newline. */
export function writeValue(data: Data, indent: number): string {
  if (typeof data === 'string') {
    return fitsLines(data) ? ` |\n${writeLines(data, indent + 2)}` : ` ${writeText(data)}\n`;
  }
  if (isOneLine(data)) return ` ${writeInline(data)}\n`;
  return `\n${isList(data) ? writeItems(data, indent + 2) : writeEntries(data as Record<string, Data>, indent + 2)}`;
}

/** Entries of a mapping, one below the other. */
export function writeEntries(data: { readonly [key: string]: Data }, indent: number): string {
  return Object.entries(data)
    .map(([key, value]) => `${' '.repeat(indent)}${writeText(key, true)}:${writeValue(value, indent)}`)
    .join('');
}

/** Items of a list, one below the other. */
export function writeItems(data: readonly Data[], indent: number): string {
  return data.map((item) => writeItem(item, indent)).join('');
}

function writeItem(item: Data, indent: number): string {
  const dash = `${' '.repeat(indent)}-`;
  if (typeof item === 'string') return `${dash}${writeValue(item, indent)}`;
  if (isOneLine(item)) return `${dash} ${writeInline(item)}\n`;
  const below = isList(item) ? writeItems(item, indent + 2) : writeEntries(item as Record<string, Data>, indent + 2);
  return `${dash} ${below.slice(indent + 2)}`;
}

function isOneLine(data: Exclude<Data, string>): boolean {
  if (data instanceof Inline) return true;
  if (!isList(data)) return Object.keys(data).length === 0;
  return data.every((item) => typeof item === 'string') && writeInline(data).length < SHORT;
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
