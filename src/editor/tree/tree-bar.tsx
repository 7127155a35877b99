/** @jsxImportSource react */
import { useReactFlow } from '@xyflow/react';
import { useId, useState } from 'react';
import { Act, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import type { OutlineItem } from '../document/outline.js';
import type { TreeNode } from '../document/tree-of.js';
import { useEditorWords } from '../words.js';

interface TreeBarProps {
  readonly items: readonly OutlineItem[];
  /** The step that is open. */
  readonly here?: TreeNode;
  readonly paths: readonly (readonly [value: string, label: string])[];
  readonly path: string;
  readonly onPath: (path: string) => void;
  readonly onGo: (step: string) => void;
  readonly onFold: (call: TreeNode) => void;
  readonly onConnect?: () => void;
}

/** The button that opens the form to connect, to go back to when it closes. */
export const CONNECT = 'tree-connect';

/** What one does to look at the tree: nearer, further, to a step, along a path; and to connect the open step. */
export function TreeBar({ items, here, paths, path, onPath, onGo, onFold, onConnect }: TreeBarProps) {
  const words = useEditorWords();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const duration = paced();
  return (
    <section className="tree-bar" aria-label={words('tree-bar')}>
      <GoForm items={items} onGo={onGo} />
      <Pick label={words('tree-path')} value={path} choices={paths} onPick={onPath} />
      <div className="row">
        <Act onAct={() => zoomIn({ duration })}>{words('tree-in')}</Act>
        <Act onAct={() => zoomOut({ duration })}>{words('tree-out')}</Act>
        <Act onAct={() => fitView({ duration })}>{words('tree-all')}</Act>
        {here && <Act onAct={() => onGo(here.step)}>{words('tree-to-here')}</Act>}
        {onConnect && (
          <Act id={CONNECT} onAct={onConnect}>
            {words('connect')}
          </Act>
        )}
        {here?.unfolded !== undefined && (
          <Act onAct={() => onFold(here)}>
            {words(here.unfolded ? 'tree-fold' : 'tree-unfold', { title: here.title })}
          </Act>
        )}
      </div>
    </section>
  );
}

/** How long a move in the tree takes, milliseconds: nothing for who wants no movement. */
export function paced(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

interface GoProps {
  readonly items: readonly OutlineItem[];
  readonly onGo: (step: string) => void;
}

/** A field that finds a step by a part of its words. */
function GoForm({ items, onGo }: GoProps) {
  const words = useEditorWords();
  const list = useId();
  const [fault, setFault] = useState('');
  const nameOf = ({ position, title }: OutlineItem) => `${position.n}. ${title}`;
  const go = (form: FormData) => {
    const typed = String(form.get('step') ?? '')
      .trim()
      .toLowerCase();
    const names = items.map((item) => [nameOf(item).toLowerCase(), item.step] as const);
    const found = names.find(([name]) => name === typed) ?? names.find(([name]) => typed && name.includes(typed));
    setFault(found ? '' : words('tree-go-none'));
    if (found) onGo(found[1]);
  };
  return (
    <form className="row row-end tree-go" noValidate onSubmit={sends(go)}>
      <Field name="step" label={words('tree-go')} error={fault || undefined} list={list} autoComplete="off" />
      <datalist id={list}>
        {items.map((item) => (
          <option key={item.step} value={nameOf(item)} />
        ))}
      </datalist>
      <Send>{words('tree-go-send')}</Send>
    </form>
  );
}
