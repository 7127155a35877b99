import { fileKind } from '../../../flow/file-kind.js';
import { nodeAt, textAt } from '../../../flow/yaml-at.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import type { Files } from '../files.js';
import { writtenAs } from '../merge/written-as.js';
import { partNamesInDutch } from '../part-names.js';
import { fileWords, placeWords } from '../place-words.js';
import { rawFile } from '../raw-texts.js';
import { titlesIn } from '../titles.js';
import { stepLines } from './step-lines.js';

/** One thing that is otherwise: where it stands in words, and its lines on both sides; no lines where it is not there. */
export interface Difference {
  readonly place: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What differs in these files, step by step and text by text, in Dutch words. */
export function differences(paths: readonly string[], before: Files, after: Files): readonly Difference[] {
  const all = new Map([...before, ...after]);
  return paths.flatMap((path) => {
    if (before.get(path) === after.get(path)) return [];
    if (!before.has(path))
      return [{ place: `Nieuw: ${fileWords(partNamesInDutch, titlesIn(all), path)}`, before: [], after: [] }];
    const [was, is] = [before, after].map((files) => partsIn(all, path, rawFile(files, path)));
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
function partsIn(files: Files, path: string, root: YamlNode | undefined): Parts {
  const parts: Parts = new Map();
  const kind = fileKind(path);
  const add = (keys: readonly string[], node: YamlNode, lines = linesOf(node)) => {
    const name = keys.join('\0');
    const known = parts.get(name);
    const written = writtenAs(node).replace(/\n+$/, '');
    parts.set(name, {
      place: placeWords(partNamesInDutch, titlesIn(files), path, keys),
      lines: [...(known?.lines ?? []), ...lines],
      written: known ? `${known.written}\n${written}` : written,
    });
  };
  if (kind?.type === 'flow') flowParts({ files, flow: kind.id }, root, add);
  else if (kind?.type === 'talks') talkParts(root, add);
  else textParts(root, [], add);
  return parts;
}

type Add = (keys: readonly string[], node: YamlNode, lines?: readonly string[]) => void;

function flowParts(
  where: { readonly files: Files; readonly flow: string },
  root: YamlNode | undefined,
  add: Add,
): void {
  for (const { key, value } of root?.kind === 'map' ? root.entries : []) if (key !== 'steps') add([key], value);
  const steps = nodeAt(root, ['steps']);
  for (const { key, value } of steps?.kind === 'map' ? steps.entries : []) {
    add(['steps', key], value, stepLines(where, key, value));
  }
}

function talkParts(root: YamlNode | undefined, add: Add): void {
  for (const item of root?.kind === 'list' ? root.items : []) add([textAt(item, ['talk'])], item);
}

function textParts(node: YamlNode | undefined, keys: readonly string[], add: Add): void {
  if (!node || node.kind === 'empty') return;
  if (node.kind !== 'map') {
    add(keys, node);
    return;
  }
  // A text stands there shortly, or with its key beside other levels: that is the same text.
  for (const { key, value } of node.entries) {
    const short = value.kind !== 'map' && (key === 'text' || key === 'label');
    textParts(value, short ? keys : [...keys, key], add);
  }
}

function linesOf(node: YamlNode): readonly string[] {
  if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'text')) return node.items.map(writtenAs);
  return writtenAs(node).replace(/\n+$/, '').split('\n');
}
