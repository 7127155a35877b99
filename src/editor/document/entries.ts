import { isMap, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, isInline, lineEnd, lineStart, type Splice } from './splice.js';
import { endOf, endOfPair, startOf, type YamlSource } from './yaml-source.js';

/** A mapping or list, and which of its entries is meant. */
interface Spot {
  readonly within: YAMLMap | YAMLSeq;
  readonly index: number;
}

type Part = Pair | YAMLSeq['items'][number];

/** What belongs to an entry: whole lines with the comments right above it, or what stands between two commas. */
interface Extent {
  readonly from: number;
  readonly until: number;
  /** The entry begins in the middle of a line, behind the dash of the list around it. */
  readonly behindDash: boolean;
}

const partEnd = (within: Spot['within'], part: Part) => (isMap(within) ? endOfPair(part as Pair) : endOf(part));

/** Where an entry itself begins: its key, or its dash. */
function partStart({ text }: YamlSource, within: Spot['within'], part: Part): number {
  if (isMap(within)) return startOf((part as Pair).key);
  return isInline(within) ? startOf(part) : text.lastIndexOf('-', startOf(part) - 1);
}

/** The lines of an entry below each other with others. */
function extentOf(source: YamlSource, { within, index }: Spot): Extent {
  const { text } = source;
  const part = within.items[index];
  const start = partStart(source, within, part);
  const line = lineStart(text, start);
  const until = lineEnd(text, partEnd(within, part));
  const before = text.slice(line, start);
  if (/[^ \uFEFF]/.test(before)) return { from: start, until, behindDash: true };
  let from = line;
  const column = start - line;
  for (let above = lineStart(text, from - 1); from > 0; above = lineStart(text, from - 1)) {
    const comment = /^( *)#/.exec(text.slice(above, from));
    if (comment?.[1]?.length !== column) break;
    from = above;
  }
  return { from, until, behindDash: false };
}

/** The splice that takes an entry away; the collection around it may become empty. */
export function removeSplice(source: YamlSource, spot: Spot): Splice {
  const { within, index } = spot;
  const { text } = source;
  if (isInline(within)) return { ...betweenCommas(source, spot), text: '' };
  const extent = extentOf(source, spot);
  const next = within.items[index + 1];
  if (extent.behindDash) {
    return { from: extent.from, until: next ? partStart(source, within, next) : extent.until, text: '' };
  }
  let { from, until } = extent;
  // One blank line is enough where two would meet.
  if (index === 0 && next && text[until] === '\n') until += 1;
  else if (text.slice(0, from).endsWith('\n\n')) {
    if (text[until] === '\n') until += 1;
    else if (until === text.length) from -= 1;
  }
  return { from, until, text: '' };
}

function betweenCommas(source: YamlSource, { within, index }: Spot): Pick<Splice, 'from' | 'until'> {
  const from = partStart(source, within, within.items[index]);
  const until = partEnd(within, within.items[index]);
  const next = within.items[index + 1];
  if (next) return { from, until: partStart(source, within, next) };
  const before = within.items[index - 1];
  if (!before) return { from, until };
  const end = partEnd(within, before);
  return source.text.slice(end, from).includes('#') ? { from, until } : { from: end, until };
}

/**
 * The splice that adds an entry before the one at `index`, or at the end. `write` is given the column and whether it is
 * between brackets; it returns whole lines, or what stands between two commas.
 */
export function insertSplice(
  source: YamlSource,
  within: Spot['within'],
  index: number,
  write: (indent: number, inline: boolean) => string,
): Splice {
  const { text } = source;
  const at = Math.min(index, within.items.length);
  if (isInline(within)) return insertInline(source, within, at, write(0, true));
  const first = within.items[0];
  const indent = columnOf(text, partStart(source, within, first));
  const lines = write(indent, false);
  if (at === 0) {
    const { from, behindDash } = extentOf(source, { within, index: 0 });
    if (behindDash) return { from, until: from, text: `${lines.slice(indent)}${' '.repeat(indent)}` };
    return { from, until: from, text: isSpaced(source, within, 1) ? `${lines}\n` : lines };
  }
  const { until } = extentOf(source, { within, index: at - 1 });
  const blank = isSpaced(source, within, at) || (at > 1 && isSpaced(source, within, at - 1)) ? '\n' : '';
  const ended = text[until - 1] === '\n' ? `${blank}${lines}` : `\n${blank}${lines.replace(/\n$/, '')}`;
  return { from: until, until, text: ended };
}

/** Whether a blank line stands above the entry at `index`. */
function isSpaced(source: YamlSource, within: Spot['within'], index: number): boolean {
  if (index >= within.items.length || index < 1) return false;
  const end = extentOf(source, { within, index: index - 1 }).until;
  return /^[ \r]*\n/.test(source.text.slice(end, extentOf(source, { within, index }).from));
}

function insertInline(source: YamlSource, within: Spot['within'], at: number, written: string): Splice {
  const next = within.items[at];
  if (next) {
    const from = partStart(source, within, next);
    return { from, until: from, text: `${written}, ` };
  }
  const last = within.items.at(-1);
  const from = last ? partEnd(within, last) : startOf(within) + 1;
  return { from, until: from, text: last ? `, ${written}` : written };
}

/** The splices that put an entry before the one at `to` (counted before the move), or at the end, as it is written. */
export function moveSplices(source: YamlSource, spot: Spot, to: number): readonly Splice[] {
  const { within, index } = spot;
  if (to === index || to === index + 1) return [];
  const removed = removeSplice(source, spot);
  if (isInline(within)) {
    const part = within.items[index];
    const words = source.text.slice(partStart(source, within, part), partEnd(within, part));
    return [removed, insertInline(source, within, to, words)];
  }
  const extent = extentOf(source, spot);
  const own = source.text.slice(extent.from, extent.until).replace(/\r\n/g, '\n');
  const lines = own.endsWith('\n') ? own : `${own}\n`;
  const write = (indent: number) => (extent.behindDash ? `${' '.repeat(indent)}${lines}` : lines);
  if (to === 0 && extentOf(source, { within, index: 0 }).behindDash) {
    return [removed, insertSplice(source, within, to, (indent) => `${' '.repeat(indent)}${lines.trimStart()}`)];
  }
  return [removed, insertSplice(source, within, to, write)];
}
