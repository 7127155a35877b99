/** @jsxImportSource react */
import type { TreeNode } from '../document/tree-of.js';

const SHAPES: Readonly<Record<TreeNode['kind'], string>> = {
  question: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.4',
  message: 'M2 2.5h12v8.5H7.5L4.5 14v-3H2zM4.5 5.5h7M4.5 8h5',
  call: 'M2 2.5h8v6H2zM6 8.5v5h8v-6h-4',
  result: 'M4 14.5v-13M4 2.5h9l-2.2 3L13 8.5H4',
  passed: 'M2 8h11M9 4l4 4l-4 4',
};

/** What kind of step it is, as a picture beside the word. */
export function KindIcon({ kind }: { readonly kind: TreeNode['kind'] }) {
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
