import type { YamlNode } from '../../flow/yaml-node.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { type Untranslated, untranslated } from '../document/translation.js';

/** By its place: what a language does not have of a flow, or has of an older Dutch text. */
export type UntranslatedTexts = ReadonlyMap<string, Untranslated>;

interface Known {
  readonly dutch: YamlNode | undefined;
  readonly other: YamlNode | undefined;
  readonly found: UntranslatedTexts;
}

const known = new Map<string, Known>();

/** What is not translated of a flow; the same files are compared once. */
export function untranslatedIn(files: Files, flow: string, language: string): UntranslatedTexts {
  const dutch = rawFile(files, `content/nl/${flow}.yaml`);
  const path = `content/${language}/${flow}.yaml`;
  const other = rawFile(files, path);
  const before = known.get(path);
  if (before && before.dutch === dutch && before.other === other) return before.found;
  const found = language === 'nl' ? [] : untranslated(dutch, other);
  const now = { dutch, other, found: new Map(found.map((one) => [one.place, one])) };
  known.set(path, now);
  return now.found;
}

/** How many texts are missing, and how many are of an older Dutch text. */
export function countUntranslated(texts: UntranslatedTexts): { readonly missing: number; readonly changed: number } {
  const missing = [...texts.values()].filter(({ type }) => type === 'missing').length;
  return { missing, changed: texts.size - missing };
}
