import { fileKind } from '../../../flow/file-kind.js';
import { entryOf, textOf } from '../../../flow/package-files.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import type { Files } from '../files.js';
import { writtenAs } from '../merge/written-as.js';
import { fileWords, rootIn, type Titles, titlesIn } from './file-titles.js';
import { stepLines } from './step-lines.js';

/** One thing that is otherwise: where it stands in words, and its lines on both sides; no lines where it is not there. */
export interface Difference {
  readonly place: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What differs in these files, step by step and text by text, in Dutch words. */
export function differences(paths: readonly string[], before: Files, after: Files): readonly Difference[] {
  const titles = titlesIn(new Map([...before, ...after]));
  return paths.flatMap((path) => {
    if (before.get(path) === after.get(path)) return [];
    if (!before.has(path)) return [{ place: `Nieuw: ${fileWords(titles, path)}`, before: [], after: [] }];
    const [was, is] = [before, after].map((files) => partsIn(titles, path, rootIn(files, path)));
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((name) => {
      const [old, now] = [was?.get(name), is?.get(name)];
      if (old?.written === now?.written) return [];
      const place = (now ?? old)?.place ?? '';
      // Words leave things out: what they do not tell is shown as it is written.
      const told = old?.lines.join('\n') !== now?.lines.join('\n');
      const linesIn = (part?: Part) => (told ? part?.lines : part?.written.split('\n')) ?? [];
      return [{ place, before: linesIn(old), after: linesIn(now) }];
    });
  });
}

/** A part of a file: where it stands and what it says, in words; and as it is written. */
interface Part {
  readonly place: string;
  readonly lines: readonly string[];
  readonly written: string;
}

type Parts = Map<string, Part>;

/** The parts of a file by their keys: two that are called the same in words are two. */
function partsIn(titles: Titles, path: string, root: YamlNode | undefined): Parts {
  const parts: Parts = new Map();
  const kind = fileKind(path);
  if (kind?.type === 'flow') flowParts(titles, kind.id, root, parts);
  else if (kind?.type === 'talks') talkParts(titles, kind.id, root, parts);
  else if (kind?.type === 'texts') textParts(textPlace(titles, kind.id, kind.language), root, [], parts);
  else textParts((keys) => `${fileWords(titles, path)}: ${placeWords(keys)}`, root, [], parts);
  return parts;
}

function add(parts: Parts, keys: readonly string[], place: string, lines: readonly string[], node: YamlNode): void {
  const name = keys.join('\0');
  const known = parts.get(name);
  const written = writtenAs(node).replace(/\n+$/, '');
  parts.set(name, {
    place,
    lines: [...(known?.lines ?? []), ...lines],
    written: known ? `${known.written}\n${written}` : written,
  });
}

function flowParts(titles: Titles, flow: string, root: YamlNode | undefined, parts: Parts): void {
  const steps = entryOf(root, 'steps');
  for (const { key, value } of root?.kind === 'map' ? root.entries : []) {
    if (key !== 'steps') add(parts, [key], `Het gesprek "${titles.flow(flow)}": ${key}`, linesOf(value), value);
  }
  for (const { key, value } of steps?.kind === 'map' ? steps.entries : []) {
    const place = `Stap "${titles.step(flow, key)}" (${key})`;
    add(parts, ['steps', key], place, stepLines(titles, flow, key, value), value);
  }
}

function talkParts(titles: Titles, flow: string, root: YamlNode | undefined, parts: Parts): void {
  for (const item of root?.kind === 'list' ? root.items : []) {
    const name = textOf(entryOf(item, 'talk')) ?? '';
    add(parts, [name], `Voorbeeldgesprek "${name}" van "${titles.flow(flow)}"`, linesOf(item), item);
  }
}

function textParts(
  placeOf: (keys: readonly string[]) => string,
  node: YamlNode | undefined,
  keys: readonly string[],
  parts: Parts,
): void {
  if (!node || node.kind === 'empty') return;
  if (node.kind !== 'map') {
    add(parts, keys, placeOf(keys), linesOf(node), node);
    return;
  }
  // A text stands there shortly, or with its key beside other levels: that is the same text.
  for (const { key, value } of node.entries) {
    const short = value.kind !== 'map' && (key === 'text' || key === 'label');
    textParts(placeOf, value, short ? keys : [...keys, key], parts);
  }
}

function linesOf(node: YamlNode): readonly string[] {
  if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'text')) return node.items.map(writtenAs);
  return writtenAs(node).replace(/\n+$/, '').split('\n');
}

function textPlace(titles: Titles, flow: string, language: string) {
  return ([first = '', step = '', ...rest]: readonly string[]) => {
    if (first !== 'steps') return `Het gesprek "${titles.flow(flow)}" (${language}): ${placeWords([first])}`;
    return `Stap "${titles.step(flow, step)}" (${language}): ${partWords(titles, flow, step, rest)}`;
  };
}

const PLACES = new Map([
  ['', 'de tekst'],
  ['title', 'de naam'],
  ['description', 'waar het over gaat'],
  ['simple', 'makkelijk'],
  ['spoken', 'om voor te lezen'],
  ['heading', 'de kop'],
  ['short', 'de korte naam'],
  ['why', 'waarom wij het vragen'],
  ['hint', 'de hulp bij de vraag'],
  ['example', 'het voorbeeld'],
  ['also', 'wat mensen ervoor typen'],
  ['filed-note', 'wat er gemeld is'],
  ['next', 'wat er daarna gebeurt'],
  ['if-not', 'wat u doet als het niet lukt'],
  ['phone', 'bellen'],
  ['online', 'online'],
  ['desk', 'aan de balie'],
  ['paper', 'op papier'],
  ['bring', 'wat iemand meeneemt'],
  ['cost', 'wat het kost'],
  ['how-long', 'hoe lang het duurt'],
  ['errors', 'als het antwoord niet kan'],
  ['answer', 'het antwoord'],
  ['phrases', 'wat mensen typen'],
  ['keywords', 'woorden die erop wijzen'],
]);

function partWords(titles: Titles, flow: string, step: string, keys: readonly string[]): string {
  const [first, name = '', ...rest] = keys;
  const more = rest.length > 0 ? `, ${placeWords(rest)}` : '';
  if (first === 'options' && name) return `antwoord "${titles.option(flow, step, name)}"${more}`;
  if (first === 'actions' && name) return `actie "${name}"${more}`;
  if (first === 'sections' && name) return `onderdeel "${name}"${more}`;
  return placeWords(keys);
}

function placeWords(keys: readonly string[]): string {
  return keys.length === 0 ? 'de tekst' : keys.map((key) => PLACES.get(key) ?? key).join(', ');
}
