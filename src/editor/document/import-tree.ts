import { EditFault } from './files.js';
import { readIndented } from './read-indented.js';
import { readMermaid } from './read-mermaid.js';
import { draftOfTree } from './tree-draft.js';

/** What is made of a written decision tree. */
export interface ImportedTree {
  /** To be added with the edit `set-files`. */
  readonly files: Readonly<Record<string, string>>;
  /** What the editor still has to look at, in Dutch. */
  readonly notes: readonly string[];
}

/** One box of a written tree, and the arrows from it. */
export interface TreeNode {
  readonly id: string;
  readonly text: string;
  readonly arrows: readonly { readonly label?: string; readonly to: string }[];
}

/** A written decision tree: the first node is where it starts. */
export interface WrittenTree {
  readonly title?: string;
  readonly nodes: readonly TreeNode[];
}

/** Larger trees are not read: nobody writes one by hand. */
const MOST = { characters: 200_000, nodes: 2_000 };

/**
 * Makes a draft of a decision tree that somebody wrote: indented text (question, answers one further in, and so on), or a
 * Mermaid flowchart. Every question gets "Dat weet ik niet", which leads to a person. The texts are Dutch; in other
 * languages of the town stand the standard ones. An `EditFault` when it is no tree.
 */
export function importTree(flow: string, text: string, languages?: readonly string[]): ImportedTree {
  if (text.length > MOST.characters) throw new EditFault('Deze tekst is te lang. Deel hem op.');
  const isChart = /^\s*(?:%%.*\n\s*|---[\s\S]*?---\s*)*(?:flowchart|graph)\b/.test(text);
  const tree = isChart ? readMermaid(text) : readIndented(text);
  if (tree.nodes.length === 0) throw new EditFault('Hier staat nog geen vraag. Begin met een vraag.');
  if (tree.nodes.length > MOST.nodes) throw new EditFault('Dit zijn te veel stappen. Deel het op.');
  return draftOfTree(flow, tree, languages);
}
