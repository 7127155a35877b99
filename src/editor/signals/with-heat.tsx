/** @jsxImportSource react */
import { type ReactNode, useMemo, useState } from 'react';
import { ask } from '../../desk/live/api.js';
import { ProblemLine, useAct } from '../../desk/parts/act.js';
import { Tick } from '../../desk/parts/field.js';
import type { Version } from '../../flow/version.js';
import type { InsightAnswer, StepInsight } from '../../protocol/insight.js';
import { API, useEditor } from '../live/editor-store.js';
import type { Heat } from '../tree/flow-tree.js';
import { type EditorWords, useEditorWords } from '../words.js';
import { shareOf } from './step-order.js';

interface Props {
  readonly version: Version;
  readonly flow: string;
  /** Draws the flow with where people stopped this quarter, when that is asked for. */
  readonly children: (heat: Heat | undefined) => ReactNode;
}

/** Lets an editor see on the steps themselves where people stop. */
export function WithHeat({ version, flow, children }: Props) {
  const words = useEditorWords();
  const { me } = useEditor();
  const { problem, run } = useAct();
  const [on, setOn] = useState(false);
  const [steps, setSteps] = useState<readonly StepInsight[]>();
  const heat = useMemo(
    () => (on && steps ? heatOf(words, version, flow, steps) : undefined),
    [on, steps, words, version, flow],
  );
  const show = (wanted: boolean) => {
    setOn(wanted);
    if (wanted) void run(async () => setSteps((await ask<InsightAnswer>(`${API}/insight`)).steps));
  };
  const isEditor = me?.staff.roles.some((role) => String(role) === 'editor');
  return (
    <div className="stack with-heat">
      {isEditor && <Tick label={words('heat-show')} checked={on} onTick={show} />}
      {problem && <ProblemLine text={problem} />}
      {heat?.size === 0 && <p role="status">{words('heat-none')}</p>}
      {children(heat)}
    </div>
  );
}

/** For each step of the flow, those of flows it calls too: how many of who came there stopped. */
function heatOf(words: EditorWords, version: Version, flow: string, steps: readonly StepInsight[]): Heat {
  const known = new Map(steps.map((one) => [`${one.flow} ${one.step}`, one]));
  const heat = new Map<string, { share: number; label: string }>();
  for (const [key, { home, id }] of version.flows.get(flow)?.steps ?? []) {
    const one = known.get(`${home} ${id}`);
    const share = one && shareOf(one, 'left');
    if (!one || share === undefined) continue;
    const { left, reached } = one.counts;
    heat.set(key, { share, label: words('heat-label', { left: left ?? 0, reached: reached ?? 0 }) });
  }
  return heat;
}
