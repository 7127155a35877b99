/** @jsxImportSource react */

import { memo, useContext, useState } from 'react';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { nodeAt, textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { readWhen, writeWhen } from '../document/condition.js';
import { askedNames } from '../document/condition-names.js';
import type { Edit, Plain } from '../document/edit.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { ConditionForm } from './condition-form.js';
import { ConditionPart } from './condition-part.js';
import { FlowSteps } from './flow-steps.js';
import { PlaceActs } from './place-acts.js';

interface WaysOutProps {
  readonly flow: string;
  readonly step: string;
  /** The step as it stands in its file. */
  readonly node: YamlNode | undefined;
}

/** The ways out of a step that ask something, in the order in which they are tried; the first that holds is taken. */
export const WaysOut = memo(({ flow, step, node }: WaysOutProps) => {
  const words = useEditorWords();
  const next = nodeAt(node, ['next']);
  const items = next?.kind === 'list' ? next.items : [];
  const asking = items.flatMap((item, index) => (nodeAt(item, ['when']) ? [{ item, index }] : []));
  // Ways that only ask which answer was given stand at the answers too.
  const [shown] = useState(() =>
    asking.some(({ item }) => {
      const when = readWhen(nodeAt(item, ['when']));
      return when?.type !== 'ask' || when.not || when.name !== step;
    }),
  );
  return (
    <Fold summary={`${words('ways-out')} (${asking.length})`} open={shown}>
      <div className="stack">
        {asking.length > 0 && <p className="small">{words('ways-out-order')}</p>}
        {asking.length > 0 && (
          <ol className="entries">
            {asking.map(({ item, index }) => (
              <OneWay
                key={index}
                {...{ flow, step, item, index }}
                count={asking.length}
                last={asking.at(-1)?.index === index}
              />
            ))}
          </ol>
        )}
        <NewWay {...{ flow, step }} />
      </div>
    </Fold>
  );
});

interface OneWayProps extends Omit<WaysOutProps, 'node'> {
  readonly item: YamlNode;
  readonly index: number;
  readonly count: number;
  readonly last: boolean;
}

function OneWay({ flow, step, item, index, count, last }: OneWayProps) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const steps = useContext(FlowSteps);
  const about = words('way-n', { n: index + 1, of: count });
  const move = (to: number) => {
    const done = words('way-moved', { n: to + 1, of: count });
    if (act({ type: 'move-part', flow, step, list: 'next', index, to }, done)) return;
    requestAnimationFrame(() => buttonOf(to, to < index ? 'up' : 'down')?.focus());
  };
  const go = textAt(item, ['go']);
  const set = (key: 'when' | 'go', data: Plain | null): Edit => {
    return { type: 'set-part', flow, step, keys: ['next', index, key], data };
  };
  const lead = (to: string) => {
    const title = steps.find(([one]) => one === to)?.[1] ?? to;
    act(set('go', to), words('connected', { title }));
  };
  return (
    <li className="entry stack">
      <ConditionPart
        flow={flow}
        node={nodeAt(item, ['when'])}
        about={about}
        needed
        onCondition={(when) => tryEdit(set('when', when))}
      />
      <Pick label={words('way-leads', { way: about })} value={go} choices={steps} onPick={lead} />
      {fault && <ProblemLine text={fault} />}
      <PlaceActs
        id={`way-${index}`}
        about={about}
        first={index === 0}
        last={last}
        onMove={(by) => move(index + by)}
        onRemove={() =>
          act({ type: 'remove-part', flow, step, list: 'next', index }, words('way-removed', { way: about }))
        }
      />
    </li>
  );
}

/** The button that a way that was moved has at its new place: the same one, or the other at either end. */
function buttonOf(index: number, by: 'up' | 'down'): HTMLElement | null {
  const own = document.getElementById(`way-${index}-${by}`);
  return own ?? document.getElementById(`way-${index}-${by === 'up' ? 'down' : 'up'}`);
}

function NewWay({ flow, step }: Omit<WaysOutProps, 'node'>) {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  const steps = useContext(FlowSteps);
  const [go, setGo] = useState(steps[0]?.[0] ?? '');
  if (!open) {
    return (
      <div>
        <Act onAct={() => setOpen(true)}>{words('way-new')}</Act>
      </div>
    );
  }
  return (
    <ConditionForm
      names={askedNames(editorState().files, flow)}
      onSet={(when) => tryEdit({ type: 'add-lead', flow, step, when: writeWhen(when), go })}
      onClose={() => setOpen(false)}
    >
      <Pick label={words('way-new-leads')} value={go} choices={steps} onPick={setGo} />
    </ConditionForm>
  );
}
