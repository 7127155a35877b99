import type { Diagnostic } from '../../flow/diagnostic.js';
import { OF_A_LANGUAGE } from '../../flow/sort-files.js';
import { textAt } from '../../flow/yaml-at.js';
import { applyEdit } from '../document/apply-edit.js';
import { EditFault, type Files, withTexts } from '../document/files.js';
import { importTree } from '../document/import-tree.js';
import { type OutlineItem, outlineOf } from '../document/outline.js';
import { flowsIn, languagesIn, rawFile } from '../document/raw-texts.js';
import { flowVersion } from '../live/flow-version.js';
import { nameFrom } from '../live/names.js';

/** What a written tree becomes: its files, what stands in them, and what still has to be looked at. */
export type ImportDraft =
  | { readonly type: 'empty' }
  /** Why it is no tree, in words. */
  | { readonly type: 'fault'; readonly message: string }
  | {
      readonly type: 'draft';
      readonly flow: string;
      readonly title: string;
      readonly files: Readonly<Record<string, string>>;
      readonly items: readonly OutlineItem[];
      readonly notes: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };

/** Reads a written tree as a flow beside those there are; with a title in place of its own when one is given. */
export function importDraft(files: Files, text: string, title: string): ImportDraft {
  if (text.trim() === '') return { type: 'empty' };
  try {
    const own = textAt(rawFile(new Map(Object.entries(importTree('gesprek', text).files)), 'content/nl/gesprek.yaml'), [
      'title',
    ]);
    const name = title.trim() || own;
    const flow = nameFrom(name, [...flowsIn(files), ...OF_A_LANGUAGE], 'gesprek');
    const { files: made, notes } = importTree(flow, text, languagesIn(files));
    const path = `content/nl/${flow}.yaml`;
    const named = applyEdit(new Map(Object.entries(made)), { type: 'set-text', path, keys: ['title'], text: name });
    const { version, diagnostics } = flowVersion(withTexts(files, named), flow);
    return {
      ...{ type: 'draft', flow, title: name, files: Object.fromEntries(named), notes },
      items: version ? outlineOf(version, flow) : [],
      // What is still to be translated is one note, not one for each text.
      diagnostics: diagnostics.filter(({ file }) => named.has(file) && (file === path || file.startsWith('flows/'))),
    };
  } catch (error) {
    if (error instanceof EditFault) return { type: 'fault', message: error.message };
    throw error;
  }
}
