import { parseDocument } from 'yaml';
import { readYaml } from '../flow/read-yaml.js';
import type { SourceFile } from '../flow/version.js';
import { nodeAt } from '../flow/yaml-at.js';
import type { YamlNode } from '../flow/yaml-node.js';
import { type Keys, sameText, type TextChange } from './text-changes.js';

/**
 * Files of an older version with the changed texts, wherever the old text stands in the same place there; undefined when
 * it does so nowhere. People do not edit these files: what they mean counts, not how they are written.
 */
export function withTexts(files: readonly SourceFile[], changes: readonly TextChange[]): SourceFile[] | undefined {
  const corrected = files.map((file) => withTextsOf(file, changes));
  return corrected.some((file, index) => file !== files[index]) ? corrected : undefined;
}

function withTextsOf(file: SourceFile, changes: readonly TextChange[]): SourceFile {
  const own = changes.filter(({ path }) => path === file.path);
  const root = own.length > 0 ? readYaml(file).root : undefined;
  const fitting = root ? own.filter(({ keys, was }) => saysThere(root, keys, was)) : [];
  if (fitting.length === 0) return file;
  const document = parseDocument(file.text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  for (const { keys, now } of fitting) document.setIn(keys, now);
  return { path: file.path, text: document.toString({ lineWidth: 0 }) };
}

function saysThere(node: YamlNode, [key, ...rest]: Keys, was: string): boolean {
  if (key === undefined) return node.kind === 'text' && sameText(node.text, was);
  const below = node.kind === 'list' ? node.items[Number(key)] : nodeAt(node, [String(key)]);
  return below !== undefined && saysThere(below, rest, was);
}
