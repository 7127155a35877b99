/** @jsxImportSource react */
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import type { OutlineItem } from '../document/outline.js';
import { editorHashOf } from '../live/editor-route.js';
import { moveStep, removeStep } from '../step/step-moves.js';
import { type EditorWords, useEditorWords } from '../words.js';

interface OutlineProps {
  readonly flow: string;
  readonly step?: string;
  readonly items: readonly OutlineItem[];
  /** How many problems there are at a step: by its flow, a space and its name. */
  readonly problems: ReadonlyMap<string, number>;
}

/** Deeper than this is not drawn further to the right: there would be no room for words. */
const DEEPEST = 6;

/**
 * A flow as an indented list. Each step says where it stands and where it leads. Arrows go up and down, Alt with an arrow
 * moves a step, Delete takes it away; the same acts stand as buttons in the step.
 */
export const OutlineList = memo(({ flow, step, items, problems }: OutlineProps) => {
  const words = useEditorWords();
  const list = useRef<HTMLOListElement>(null);
  const [fault, setFault] = useState('');
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-step]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const own = links[at]?.dataset.step;
    if (own === undefined || event.ctrlKey || event.metaKey) return;
    const to = targetOf(event.key, at, links.length);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      setFault(moveStep(words, flow, own, event.key === 'ArrowUp' ? -1 : 1));
      focusStep(own);
    } else if (event.altKey) return;
    else if (event.key === 'Delete') {
      setFault(removeStep(words, flow, own, items.find((item) => item.step === own)?.title ?? own));
      focusStep(links[at - 1]?.dataset.step ?? links[at + 1]?.dataset.step);
    } else if (to !== undefined) links[to]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <section className="outline stack" aria-labelledby="outline-title">
      <SubHeading id="outline-title">{words('outline')}</SubHeading>
      <p className="small muted">{words('outline-keys')}</p>
      {fault && <ProblemLine text={fault} />}
      <ol ref={list} className="outline-list" onKeyDown={onKeyDown}>
        {items.map((item) => (
          <OneStep
            key={item.step}
            flow={flow}
            item={item}
            isHere={item.step === step}
            count={problems.get(`${flow} ${item.step}`) ?? 0}
          />
        ))}
      </ol>
    </section>
  );
});

interface OneStepProps {
  readonly flow: string;
  readonly item: OutlineItem;
  readonly isHere: boolean;
  readonly count: number;
}

/** A step in the list: drawn anew only when something of it is otherwise. */
const OneStep = memo(({ flow, item, isHere, count }: OneStepProps) => {
  const words = useEditorWords();
  const { step, title, depth } = item;
  return (
    <li style={{ marginInlineStart: `${Math.min(depth, DEEPEST)}rem` }}>
      <a href={editorHashOf({ type: 'flow', flow, step })} data-step={step} aria-current={isHere ? 'step' : undefined}>
        <span className="strong">{title}</span>
        <span className="small outline-place">{placeWords(words, item)}</span>
      </a>
      {count > 0 && <Badge kind="urgent">{words('outline-problems', { count })}</Badge>}
    </li>
  );
});

/** "stap 4 van 9, vraag, leidt naar Waar was het?, Uw lijst". */
function placeWords(words: EditorWords, item: OutlineItem): string {
  const [place, ...leads] = leadWords(words, item);
  return [place, words(`kind-${item.kind}`), ...leads].join(', ');
}

/** "stap 4 van 9" and "leidt naar ...". */
export function leadWords(words: EditorWords, { position, kind, leadsTo }: OutlineItem): readonly string[] {
  const titles = [...new Set(leadsTo.map(({ to, title }) => title || to))];
  const end = kind === 'result' ? [] : [words('outline-end')];
  const leads = titles.length > 0 ? [words('outline-leads', { titles: titles.join(', ') })] : end;
  return [words('outline-place', position), ...leads];
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** After the list is drawn anew the focus is where it was. */
function focusStep(step: string | undefined): void {
  if (step === undefined) return;
  requestAnimationFrame(() => {
    document.querySelector<HTMLAnchorElement>(`.outline a[data-step="${CSS.escape(step)}"]`)?.focus();
  });
}
