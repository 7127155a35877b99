import { isMap } from 'yaml';
import { nodeAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { rawOf, textFiles } from './flow-parts.js';
import { inSlice } from './step-slice.js';
import { removeAt, setAt, sourceOf, type Work } from './work.js';
import { type Keys, keyOf, mapAt } from './yaml-source.js';

/** Below this key a file of texts keeps the Dutch that a translation was made from, once that Dutch has changed. */
export const MADE_FROM = 'translated-from';

/** A Dutch text that another language does not have, or has of an older Dutch text. */
export interface Untranslated {
  /** Where it stands: the keys from the top with slashes, without a last `text` or `label`. */
  readonly place: string;
  readonly type: 'missing' | 'changed';
  /** For a changed one: the Dutch that the translation was made from. */
  readonly was?: string;
}

/** What is not translated of the texts of a flow, in the order of the Dutch file. */
export function untranslated(dutch: YamlNode | undefined, other: YamlNode | undefined): readonly Untranslated[] {
  const there = new Map(textsOf(other));
  return [...textsOf(dutch)].flatMap(([place, text]): readonly Untranslated[] => {
    if (!there.has(place)) return [{ place, type: 'missing' }];
    const was = there.get(`${MADE_FROM}/${place}`);
    return was === undefined || was === text ? [] : [{ place, type: 'changed', was }];
  });
}

/** The place of a text whose keys these are. */
export function placeOf(keys: Keys): string {
  return withoutLevel(keys).join('/');
}

function withoutLevel(keys: Keys): Keys {
  const words = keys.at(-1) === 'text' ? keys.slice(0, -1) : keys;
  return words.at(-1) === 'label' ? words.slice(0, -1) : words;
}

function* textsOf(node: YamlNode | undefined, keys: Keys = []): Generator<readonly [place: string, text: string]> {
  if (node?.kind === 'text') yield [placeOf(keys), node.text.trimEnd()];
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (key !== 'also') yield* textsOf(value, [...keys, key]);
  }
}

/** Before a Dutch text changes: each translation of it that is up to date keeps the Dutch it was made from. */
export function markTranslations(work: Work, flow: string, keys: Keys, after: string | null): void {
  const place = placeOf(keys);
  const before = textIn(work, `content/nl/${flow}.yaml`, keys);
  for (const { language, path } of textFiles(work, flow)) {
    if (language === 'nl') continue;
    const mark = textIn(work, path, [MADE_FROM, place]);
    const isBack = after?.trimEnd() === (mark ?? before);
    // A text that is written anew is empty for a moment: the mark stays.
    if (mark !== undefined && isBack) dropMark(work, path, place);
    const made = mark === undefined && !isBack && textIn(work, path, keys) !== undefined ? before : undefined;
    if (made !== undefined) inSlice(work, path, [MADE_FROM], (part) => setAt(part, path, [MADE_FROM, place], made));
  }
}

/** One text of a file: an edit looks at every language. */
function textIn(work: Work, path: string, keys: Keys): string | undefined {
  const node = nodeAt(rawOf(work, path), withoutLevel(keys).map(String));
  const label = nodeAt(node, ['label']) ?? node;
  const text = nodeAt(label, ['text']) ?? label;
  return text?.kind === 'text' ? text.text.trimEnd() : undefined;
}

/** A translation was made anew, or is right as it is. */
export function unmarkTranslation(work: Work, path: string, keys: Keys): void {
  const place = placeOf(keys);
  if (textIn(work, path, [MADE_FROM, place]) !== undefined) dropMark(work, path, place);
}

function dropMark(work: Work, path: string, place: string): void {
  inSlice(work, path, [MADE_FROM], (part) => removeAt(part, path, [MADE_FROM, place]));
}

/** What was kept of texts below a place goes with them. */
export function dropMarks(work: Work, flow: string, place: string): void {
  for (const { path } of textFiles(work, flow)) {
    const marks = mapAt(sourceOf(work, path).root, [MADE_FROM])?.items.map(keyOf) ?? [];
    for (const mark of marks.filter((one) => one === place || one.startsWith(`${place}/`))) {
      removeAt(work, path, [MADE_FROM, mark]);
    }
  }
}

/** The keys of what was kept of the texts of a step, for a step that gets another name. */
export function marksOfStep(root: unknown, step: string): readonly { readonly key: unknown; readonly rest: string }[] {
  const marks = mapAt(root, [MADE_FROM]);
  if (!isMap(marks)) return [];
  const own = `steps/${step}`;
  return marks.items.flatMap((pair) => {
    const key = keyOf(pair);
    return key === own || key.startsWith(`${own}/`) ? [{ key: pair.key, rest: key.slice(own.length) }] : [];
  });
}
