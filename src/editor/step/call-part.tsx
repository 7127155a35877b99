/** @jsxImportSource react */
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { keysAt, textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { questionsIn } from '../document/condition-names.js';
import type { Edit } from '../document/edit.js';
import { flowsIn } from '../document/raw-texts.js';
import { titleOfFlow } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';

interface CallProps {
  readonly flow: string;
  readonly step: string;
  /** The step as it stands in its file. */
  readonly node: YamlNode | undefined;
}

/** A step that goes on in another flow: which one, and the answers it need not ask for again. */
export function CallPart({ flow, step, node }: CallProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { fault, act: actAloud } = useEdits();
  const called = textAt(node, ['call']);
  const act = (edit: Edit) => actAloud(edit, words('changed'));
  const others = flowsIn(files).filter((one) => one !== flow);
  return (
    <section className="stack">
      <Pick
        label={words('call-which')}
        value={called}
        choices={others.map((one) => [one, titleOfFlow(files, one)] as const)}
        onPick={(value) => act({ type: 'set-field', flow, step, field: 'call', value })}
      />
      <p>
        <a href={editorHashOf({ type: 'flow', flow: called })}>
          {words('call-open', { title: titleOfFlow(files, called) })}
        </a>
      </p>
      <Given {...{ flow, step, node, called, act }} />
      {fault && <ProblemLine text={fault} />}
    </section>
  );
}

interface GivenProps extends CallProps {
  readonly called: string;
  readonly act: (edit: Edit) => void;
}

/** Questions of the called flow that take their answer from this one. */
function Given({ flow, step, node, called, act }: GivenProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const given = keysAt(node, ['given']);
  const there = questionsIn(files, called);
  const here = questionsIn(files, flow).filter(([name]) => !name.startsWith(`${step}/`));
  const free = there.filter(([name]) => !name.includes('/') && !given.includes(name));
  const set = (name: string, data: string | null) => act({ type: 'set-part', flow, step, keys: ['given', name], data });
  const titleOf = (name: string) => there.find(([one]) => one === name)?.[1] ?? name;
  return (
    <fieldset className="stack">
      <legend>{words('given')}</legend>
      <p className="small">{words('given-hint')}</p>
      {given.map((name) => (
        <div key={name} className="row row-end">
          <Pick
            label={words('given-of', { question: titleOf(name) })}
            value={textAt(node, ['given', name])}
            choices={here}
            onPick={(from) => set(name, from)}
          />
          <Act negative about={`: ${titleOf(name)}`} onAct={() => set(name, null)}>
            {words('remove')}
          </Act>
        </div>
      ))}
      {free.length > 0 && here.length > 0 && (
        <Pick
          label={words('given-new')}
          value=""
          choices={[['', words('when-choose')], ...free]}
          onPick={(name) => name && set(name, sameName(name, here))}
        />
      )}
    </fieldset>
  );
}

/** The question here that is called the same; else the first. */
function sameName(name: string, here: readonly (readonly [string, string])[]): string {
  return (here.find(([one]) => one === name) ?? here[0])?.[0] ?? name;
}
