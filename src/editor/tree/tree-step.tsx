/** @jsxImportSource react */
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Badge, Hidden } from '../../desk/parts/marks.js';
import type { TreeNode } from '../document/tree-of.js';
import { useEditorWords } from '../words.js';
import { KindIcon } from './kind-icon.js';

/** What is drawn of a step: words and numbers only, so that a step is drawn anew only when one of them is otherwise. */
export interface StepMarks extends Record<string, unknown> {
  readonly step: string;
  readonly title: string;
  readonly kind: TreeNode['kind'];
  /** Where its form is. */
  readonly href: string;
  readonly isHere: boolean;
  /** "stap 4 van 9, leidt naar ...", for who cannot see the lines. */
  readonly about: string;
  readonly problems: number;
  /** Languages in which words are missing, with commas. */
  readonly missing: string;
  /** Its number on the path that is shown; 0 when it is not on it, undefined when none is shown. */
  readonly onPath?: number;
  /** Between 0 and 1, with the number in words. */
  readonly heatShare?: number;
  readonly heatLabel?: string;
}

type Props = NodeProps<Node<StepMarks, 'step'>>;

/** A step in the tree: a link to its form. Everything that a colour says stands there in words as well. */
export const TreeStep = memo(({ data }: Props) => {
  const words = useEditorWords();
  const { step, title, kind, href, isHere, about, problems, missing, onPath } = data;
  const looks = ['tree-step', `tree-${kind}`, onPath ? 'tree-lit' : ''].join(' ').trimEnd();
  return (
    <a className={looks} href={href} data-step={step} tabIndex={-1} aria-current={isHere ? 'step' : undefined}>
      <span className="tree-kind">
        <KindIcon kind={kind} />
        {words(`kind-${kind}`)}
        {onPath !== undefined && (
          <span className={onPath ? 'tree-number' : 'tree-off'}>
            {onPath ? words('tree-on-path', { n: onPath }) : words('tree-off-path')}
          </span>
        )}
      </span>
      <Hidden>, </Hidden>
      <span className="tree-title">{title}</span>
      <span className="tree-marks">
        {problems > 0 && <Badge kind="urgent">{words('outline-problems', { count: problems })}</Badge>}
        {missing && <Badge kind="warm">{words('tree-missing', { languages: missing })}</Badge>}
      </span>
      <Heat share={data.heatShare} label={data.heatLabel} />
      <Hidden>, {about}</Hidden>
    </a>
  );
});

function Heat({ share, label }: { readonly share?: number; readonly label?: string }) {
  if (share === undefined) return null;
  return (
    <span className="tree-heat">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.round(100 * Math.min(1, Math.max(0, share)))} height="6" />
      </svg>
      {label}
    </span>
  );
}
