import { isMap } from 'yaml';
import { readYaml } from '../../../flow/read-yaml.js';
import { nodeAt as nodeIn } from '../../../flow/yaml-at.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import type { Files } from '../files.js';
import { EditFault } from '../files.js';
import { change, entrySplice, putText, removeAt, setAt, sourceOf, startWork, type Work, workText } from '../work.js';
import { type Data, writeEntries } from '../write-yaml.js';
import { type Keys, keyOf, nodeAt } from '../yaml-source.js';
import { mergeLines } from './merge-lines.js';
import { type Clash, mergeSaid, nameOfItem, sameSaid } from './merge-said.js';
import { dataOf } from './written-as.js';

/** Three texts of one file; null where there was no file. */
export interface Sides {
  readonly path: string;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

type MergedFile =
  | { readonly type: 'merged'; readonly text: string }
  /** Both changed these texts, each in another way. */
  | { readonly type: 'clashes'; readonly clashes: readonly Clash[] }
  /** It cannot be said text by text: one side took the file away, or it is no YAML. */
  | { readonly type: 'whole' };

/**
 * Both changes of one file together, text by text: only a text that both changed, each in another way, is a clash. What
 * comes out was read again and says exactly what both say; when no such text can be made, the file is for a person.
 */
export function mergeFile(sides: Sides): MergedFile {
  const { base, mine, theirs } = sides;
  if (mine === null || theirs === null) return { type: 'whole' };
  const [was, own, other] = [said(base ?? ''), said(mine), said(theirs)];
  if (!was || !own || !other) return { type: 'whole' };
  const clashes: Clash[] = [];
  const wanted = mergeSaid(was.root, own.root, other.root, clashes);
  if (clashes.length > 0) return { type: 'clashes', clashes };
  const isRight = (text: string | undefined): text is string => {
    const read = text === undefined ? undefined : said(text);
    return read !== undefined && sameSaid(read.root, wanted) && keepsComments(text ?? '', base ?? '', mine, theirs);
  };
  const tries = [
    () => mergeLines(base ?? '', mine, theirs),
    () => mergeLines(base ?? '', theirs, mine),
    () => wantedIn(sides.path, theirs, wanted),
    () => wantedIn(sides.path, mine, wanted),
  ];
  for (const attempt of tries) {
    const text = attempt();
    if (isRight(text)) return { type: 'merged', text };
  }
  return { type: 'whole' };
}

/** The sides after a choice about one text: the other side then says what was chosen. Throws an `EditFault` where it cannot be put. */
export function settleClash(sides: Sides, { keys, mine, theirs }: Clash, takes: 'mine' | 'theirs'): Sides {
  const into = takes === 'mine' ? 'theirs' : 'mine';
  const chosen = takes === 'mine' ? mine : theirs;
  const files: Files = new Map([[sides.path, sides[into] ?? '']]);
  const work = startWork(files);
  const places = placesOf(said(sides[into] ?? '')?.root, keys);
  if (!places) throw new EditFault('Deze keuze kan niet per tekst. Kies voor het hele bestand.');
  if (chosen) setAt(work, sides.path, places, dataOf(chosen));
  else removeAt(work, sides.path, places);
  return { ...sides, [into]: workText(work, sides.path) ?? '' };
}

/** What a file says; undefined when it cannot be read. An empty file says nothing. */
function said(text: string): { readonly root?: YamlNode } | undefined {
  const { sheet, root } = readYaml({ path: '', text });
  const isRead = sheet.found.every(({ rule }) => rule === 'empty-file');
  return isRead ? { ...(root && { root }) } : undefined;
}

/** Every comment that one of them wrote is still there. */
function keepsComments(text: string, base: string, ...sides: readonly string[]): boolean {
  const commentsOf = (of: string) => of.split('\n').filter((line) => /^\s*#/.test(line));
  const [there, before] = [commentsOf(text), commentsOf(base)];
  return sides.every((side) => commentsOf(side).every((line) => before.includes(line) || there.includes(line)));
}

/** A text with each entry that does not say what is wanted changed in its place; undefined where that cannot be. */
function wantedIn(path: string, text: string, wanted: YamlNode | undefined): string | undefined {
  if (wanted?.kind !== 'map') return undefined;
  const work = startWork(new Map([[path, text]]));
  try {
    putWanted(work, path, wanted, []);
  } catch (error) {
    if (error instanceof EditFault) return undefined;
    throw error;
  }
  return workText(work, path);
}

function putWanted(work: Work, path: string, wanted: YamlNode, keys: readonly string[]): void {
  const now = nodeIn(said(workText(work, path) ?? '')?.root, keys);
  if (sameSaid(now, wanted)) return;
  if (wanted.kind !== 'map' || now?.kind !== 'map') {
    setAt(work, path, keys, dataOf(wanted));
    return;
  }
  for (const { key } of now.entries) {
    if (!wanted.entries.some((entry) => entry.key === key)) removeAt(work, path, [...keys, key]);
  }
  for (const [index, { key, value }] of wanted.entries.entries()) {
    if (now.entries.some((entry) => entry.key === key)) putWanted(work, path, value, [...keys, key]);
    else addEntry(work, path, keys, wanted.entries.slice(0, index).at(-1)?.key, key, dataOf(value));
  }
}

function addEntry(
  work: Work,
  path: string,
  keys: readonly string[],
  after: string | undefined,
  key: string,
  data: Data,
): void {
  const source = sourceOf(work, path);
  const map = nodeAt(source.root, keys);
  if (!isMap(map) || map.items.length === 0) {
    if (source.root) setAt(work, path, [...keys, key], data);
    else putText(work, path, `${source.text}${writeEntries({ [key]: data }, 0)}`);
    return;
  }
  const index = after === undefined ? 0 : map.items.findIndex((pair) => keyOf(pair) === after) + 1;
  change(work, path, [entrySplice(source, map, index, key, data)]);
}

/** What a text that stands alone is, where it stands beside others elsewhere. */
const SHORT_FOR = ['text', 'label'];

/** The keys as an edit takes them, an item of a list by its number; undefined where that item is not there. */
function placesOf(root: YamlNode | undefined, keys: readonly string[]): Keys | undefined {
  const places: (string | number)[] = [];
  let node = root;
  for (const [depth, key] of keys.entries()) {
    // What stands shortly on this side is the text itself.
    if (node?.kind === 'text' && depth === keys.length - 1 && SHORT_FOR.includes(key)) return places;
    if (node?.kind !== 'list') {
      places.push(key);
      node = nodeIn(node, [key]);
      continue;
    }
    const index = node.items.findIndex((item) => nameOfItem(item) === key);
    if (index < 0) return undefined;
    places.push(index);
    node = node.items[index];
  }
  return places.length > 0 ? places : undefined;
}
