import { fileKind } from '../../flow/file-kind.js';
import { nodeAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { TOWN } from '../document/town/town-edit.js';
import type { EditorRoute, TownPart } from '../live/editor-route.js';

/** Where in the editor a line of a file is mended, for the step it is about when that is known; undefined where there is no form. */
export function placeOf(files: Files, path: string, line: number, about?: string): EditorRoute | undefined {
  const kind = fileKind(path);
  if (kind?.type === 'talks') return { type: 'talks', flow: kind.id };
  if (kind?.type === 'topic') return { type: 'topic', topic: kind.id };
  if (kind?.type === 'municipality') return { type: 'town', part: partAt(files, line) };
  if (kind?.type !== 'flow' && kind?.type !== 'texts') return undefined;
  const flow = kind.id;
  if (!files.has(`flows/${flow}.yaml`)) return undefined;
  const step = about ?? stepAt(rawFile(files, path), offsetOf(files.get(path) ?? '', line));
  return { type: 'flow', flow, ...(step && { step }) };
}

/** The step with what stands at an offset; of a translation whose Dutch changed the step it is a text of. */
function stepAt(root: YamlNode | undefined, offset: number): string | undefined {
  const part = entryAt(root, offset);
  if (part === 'steps') return entryAt(nodeAt(root, [part]), offset);
  if (part !== 'translated-from') return undefined;
  const [group, step] = entryAt(nodeAt(root, [part]), offset)?.split('/') ?? [];
  return group === 'steps' ? step : undefined;
}

const PARTS: Readonly<Record<string, TownPart>> = {
  telefoon: 'phones',
  link: 'links',
  leges: 'fees',
  keuze: 'choices',
  openingstijden: 'hours',
  uitzonderingen: 'days',
};

/** The page of the town with what stands at a line. */
function partAt(files: Files, line: number): TownPart {
  const group = entryAt(rawFile(files, TOWN), offsetOf(files.get(TOWN) ?? '', line));
  return PARTS[group ?? ''] ?? 'names';
}

/** The entry whose lines hold an offset: the last that begins before it. */
function entryAt(entries: YamlNode | undefined, offset: number): string | undefined {
  if (entries?.kind !== 'map') return undefined;
  return entries.entries.filter(({ at }) => at <= offset).at(-1)?.key;
}

/** The end of a line, so that a name at its beginning counts. */
function offsetOf(text: string, line: number): number {
  let at = -1;
  for (let seen = 0; seen < line; seen++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}
