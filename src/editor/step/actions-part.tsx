/** @jsxImportSource react */

import { memo, useMemo } from 'react';
import { ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { URGENCIES } from '../../flow/flow.js';
import { keysAt, nodeAt, textAt, wordsAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Edit } from '../document/edit.js';
import { rawFile } from '../document/raw-texts.js';
import { WAY_TEXTS } from '../document/standard-texts.js';
import { actionParts, namesIn } from '../document/step-parts.js';
import { useInFiles } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { ActionFields } from './action-fields.js';
import { PartRow } from './part-row.js';
import { PlaceActs } from './place-acts.js';

interface ActionsProps {
  readonly flow: string;
  readonly step: string;
  /** The step as it stands in its file. */
  readonly node: YamlNode | undefined;
  readonly languages: readonly string[];
  readonly facts: readonly string[];
  /** Only actions with one of these texts. */
  readonly places?: ReadonlySet<string>;
}

/** What a resident can do: each action with its words, when it counts, how it can be done and what it costs. */
export const ActionsPart = memo((props: ActionsProps) => {
  const { flow, step, node, places } = props;
  const words = useEditorWords();
  const list = nodeAt(node, ['actions']);
  const items = list?.kind === 'list' ? list.items : [];
  return (
    <section className="stack" aria-labelledby="actions-title">
      <SubHeading level={3} id="actions-title">
        {words('actions')}
      </SubHeading>
      {items.length === 0 && <p>{words('actions-none')}</p>}
      <ol className="entries">
        {items.map((item, index) => {
          const from = textAt(item, ['from']);
          const [id = ''] = item.kind === 'text' ? [item.text] : keysAt(item, []);
          const place = { index, count: items.length };
          if (places && ![...places].some((one) => one.startsWith(`steps/${step}/actions/${id}`))) return null;
          return (
            <li key={from ? `from ${from}` : id} className="entry">
              {from ? (
                <>
                  <p className="strong">{words('action-from', { step: from })}</p>
                  <ListActs
                    {...{ flow, step, ...place }}
                    list="actions"
                    name={words('action-from', { step: from })}
                    remove={{ type: 'remove-part', flow, step, list: 'actions', index }}
                  />
                </>
              ) : (
                <OneAction {...props} {...place} item={item} id={id} />
              )}
            </li>
          );
        })}
      </ol>
      <NewAction flow={flow} step={step} taken={namesIn(list)} />
      <FromPick flow={flow} step={step} list={list} />
    </section>
  );
});

interface OneActionProps extends ActionsProps {
  readonly item: YamlNode;
  readonly id: string;
  readonly index: number;
  readonly count: number;
}

/** One action, folded: a plan may have dozens. */
function OneAction(props: OneActionProps) {
  const { flow, step, item, id } = props;
  const words = useEditorWords();
  const said = useInFiles((files) =>
    wordsAt(rawFile(files, `content/nl/${flow}.yaml`), ['steps', step, 'actions', id]),
  );
  const title = said.split('\n')[0] || id;
  return (
    <Fold
      summary={
        <>
          {title} <span className="small">({words(`urgency-${urgencyOf(item, id)}`)})</span>
        </>
      }
    >
      <ActionForm {...props} title={title} />
    </Fold>
  );
}

function urgencyOf(item: YamlNode, id: string) {
  return URGENCIES.find((one) => one === textAt(item, [id, 'urgency'])) ?? 'soon';
}

function ActionForm({
  flow,
  step,
  languages,
  facts,
  item,
  id,
  index,
  count,
  title,
}: OneActionProps & { readonly title: string }) {
  const words = useEditorWords();
  const parts = useMemo(() => actionParts(id, namesIn(nodeAt(item, [id, 'by']))), [id, item]);
  const row = { flow, step, languages, facts };
  return (
    <div className="stack">
      {parts
        .filter((part) => part.always)
        .map((part) => (
          <PartRow key={part.keys.join(' ')} part={part} {...row} />
        ))}
      <ActionFields {...{ flow, step, id, index, title }} node={nodeAt(item, [id])} />
      <Fold summary={words('action-more')} about={title}>
        <div className="stack">
          {parts
            .filter((part) => !part.always)
            .map((part) => (
              <PartRow key={part.keys.join(' ')} part={part} {...row} />
            ))}
        </div>
      </Fold>
      <ListActs
        {...{ flow, step, index, count }}
        list="actions"
        name={title}
        remove={{ type: 'remove-action', flow, step, action: id }}
      />
    </div>
  );
}

interface ListActsProps {
  readonly flow: string;
  readonly step: string;
  readonly list: 'actions' | 'sections';
  readonly name: string;
  readonly index: number;
  readonly count: number;
  /** Takes it away. */
  readonly remove: Edit;
}

/** Up, down and away for a part of a list. */
export function ListActs({ flow, step, list, name, index, count, remove }: ListActsProps) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const move = (to: number) =>
    act({ type: 'move-part', flow, step, list, index, to }, words('part-moved', { name, n: to + 1, of: count }));
  return (
    <>
      {fault && <ProblemLine text={fault} />}
      <PlaceActs
        about={name}
        first={index === 0}
        last={index === count - 1}
        onMove={(by) => move(index + by)}
        onRemove={() => act(remove, words('part-removed', { name }))}
      />
    </>
  );
}

interface NewActionProps {
  readonly flow: string;
  readonly step: string;
  readonly taken: readonly string[];
}

function NewAction({ flow, step, taken }: NewActionProps) {
  const words = useEditorWords();
  const { fault, act, setFault } = useEdits();
  const add = (form: FormData, element: HTMLFormElement) => {
    const text = String(form.get('text') ?? '').trim();
    if (!text) return setFault(words('action-text-missing'));
    const action = nameFrom(text, taken, 'actie');
    const texts = { nl: { text, desk: WAY_TEXTS.nl?.desk ?? '' } };
    const edit: Edit = { type: 'add-action', flow, step, action, by: { desk: '' }, texts };
    if (!act(edit, words('action-added', { text }))) element.reset();
  };
  return (
    <form className="row row-end" noValidate onSubmit={sends(add)}>
      <Field
        name="text"
        label={words('action-new')}
        hint={words('action-new-hint')}
        error={fault || undefined}
        autoComplete="off"
      />
      <Send>{words('option-add')}</Send>
    </form>
  );
}

interface FromProps {
  readonly flow: string;
  readonly step: string;
  readonly list: YamlNode | undefined;
}

/** Takes over the actions of a flow that is called on the way. */
function FromPick({ flow, step, list }: FromProps) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const root = useInFiles((files) => rawFile(files, `flows/${flow}.yaml`));
  const taken = list?.kind === 'list' ? list.items.map((item) => textAt(item, ['from'])) : [];
  const calls = keysAt(root, ['steps']).filter((one) => textAt(root, ['steps', one, 'call']) && !taken.includes(one));
  if (calls.length === 0) return null;
  const add = (call: string) => {
    if (call) act({ type: 'add-from', flow, step, call }, words('action-from-added', { step: call }));
  };
  return (
    <>
      <Pick
        label={words('action-from-pick')}
        value=""
        choices={[['', words('when-choose')], ...calls.map((one) => [one, one] as const)]}
        onPick={add}
      />
      {fault && <ProblemLine text={fault} />}
    </>
  );
}
