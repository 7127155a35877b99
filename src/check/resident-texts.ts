import { readYaml } from '../flow/read-yaml.js';
import type { Sheet } from '../flow/sheet.js';
import type { SourceFile } from '../flow/version.js';
import type { YamlEntry, YamlNode } from '../flow/yaml-node.js';

/** One text that residents see or hear, with where it stands. */
export interface ResidentText {
  readonly path: string;
  readonly language: string;
  readonly level: 'text' | 'simple';
  readonly text: string;
  /** The offset in the file of each character of the text, and just after the last; only counted when asked for. */
  offsets(): readonly number[];
  readonly sheet: Sheet;
}

/** Keys of which the value is not said to residents. */
const UNSAID = new Set([
  'also',
  'direction',
  'language-name',
  'phrases',
  'keywords',
  'topic',
  'flow',
  'link',
  'command',
]);
/** In a file of the town these are said; the rest are numbers, links and choices. */
const SAID_OF_TOWN = new Set(['gemeente', 'dichtbij', 'uitzonderingen', 'balie']);

/**
 * Every text for residents in a file of the content, in the order of the file; none in files that say nothing to them.
 * `otherwise` is the language of a file that is in no folder of a language.
 */
export function residentTexts(file: SourceFile, otherwise = 'nl'): ResidentText[] {
  const { path } = file;
  const [, folder = '', name = ''] = /(?:^|\/)([^/]+)\/([^/]+)\.ya?ml$/.exec(path) ?? [];
  if (name === 'lexicon' || name.endsWith('.conversations') || folder === 'flows') return [];
  const { sheet, root } = readYaml(file);
  if (!root) return [];
  const texts: ResidentText[] = [];
  const take: Take = (node, language, level) => {
    if (node.kind !== 'text' || node.text.trim() === '') return;
    texts.push({ path, language, level, text: node.text, offsets: () => offsetsOf(sheet.source, node), sheet });
  };
  const entries = root.kind === 'map' ? root.entries : [];
  if (name === 'municipality') takeTown(entries, take);
  else if (entries.some(({ key }) => key === 'nl') && entries.some(({ key }) => /^(?:topic|none)$/.test(key))) {
    for (const { key, value } of entries) if (isLanguage(key)) takeAll(value, { take, language: key, level: 'text' });
  } else {
    const titled = name === 'replies' ? new Set([...UNSAID, 'title']) : UNSAID;
    takeAll(root, { take, language: isLanguage(folder) ? folder : otherwise, level: 'text', unsaid: titled });
  }
  return texts;
}

type TextNode = YamlNode;
type Take = (node: TextNode, language: string, level: ResidentText['level']) => void;

const isLanguage = (name: string) => /^[a-z]{2,3}(?:-[A-Za-z]+)?$/.test(name);

interface Walk {
  readonly take: Take;
  readonly language: string;
  readonly level: ResidentText['level'];
  readonly unsaid?: ReadonlySet<string>;
}

function takeAll(node: YamlNode, walk: Walk): void {
  if (node.kind === 'text') walk.take(node, walk.language, walk.level);
  if (node.kind === 'list') for (const item of node.items) takeAll(item, walk);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if ((walk.unsaid ?? UNSAID).has(key)) continue;
    // A sentence for who writes in another language is in that language.
    const language = /-language-([a-z]{2})$/.exec(key)?.[1] ?? walk.language;
    takeAll(value, { ...walk, language, level: key === 'simple' ? 'simple' : walk.level });
  }
}

/** Names and reasons of the town, for all languages or `{ nl, en }`. */
function takeTown(entries: readonly YamlEntry[], take: Take): void {
  const walk = (node: YamlNode) => {
    if (node.kind === 'list') for (const item of node.items) walk(item);
    if (node.kind !== 'map') return;
    const localised = node.entries.length > 0 && node.entries.every(({ key }) => isLanguage(key) && key !== 'dag');
    for (const { key, value } of node.entries) {
      if (localised) take(value, key, 'text');
      else if (key !== 'naam') walk(value);
    }
  };
  for (const { key, value } of entries) if (SAID_OF_TOWN.has(key)) walk(value);
}

/** Where each character of a text stands in the source, past quotes, folds and the indent of a block. */
function offsetsOf(source: string, node: YamlNode & { readonly text: string }): number[] {
  const offsets: number[] = [];
  let at = node.at;
  if (source[at] === '|' || source[at] === '>') at = source.indexOf('\n', at) + 1;
  for (const sign of node.text) {
    if (/\s/.test(sign)) offsets.push(at);
    else {
      const found = source.indexOf(sign, at);
      at = found < 0 ? at : found;
      offsets.push(at);
      at += sign.length;
    }
    for (let more = 1; more < sign.length; more++) offsets.push(at);
  }
  offsets.push(at);
  return offsets;
}
