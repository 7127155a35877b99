/** @jsxImportSource react */
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { listAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { questionsIn } from '../document/condition-names.js';
import { useEditor } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { PlaceActs } from './place-acts.js';

interface RowsProps {
  readonly flow: string;
  readonly step: string;
  /** The step as it stands in its file. */
  readonly node: YamlNode | undefined;
}

/** The answers that stand on a report, in order. */
export function RowsPart({ flow, step, node }: RowsProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { fault, act } = useEdits();
  const rows = listAt(node, ['rows']);
  const questions = questionsIn(files, flow);
  const titleOf = (name: string) => questions.find(([one]) => one === name)?.[1] ?? name;
  const set = (next: readonly string[], done: string) => {
    act({ type: 'set-part', flow, step, keys: ['rows'], data: next.length > 0 ? next : null }, done);
  };
  const move = (index: number, to: number) => {
    const next = rows.filter((_, at) => at !== index);
    next.splice(to, 0, rows[index] ?? '');
    set(next, words('part-moved', { name: titleOf(rows[index] ?? ''), n: to + 1, of: rows.length }));
  };
  const remove = (name: string) =>
    set(
      rows.filter((one) => one !== name),
      words('part-removed', { name: titleOf(name) }),
    );
  const add = (name: string) => name && set([...rows, name], words('row-added', { name: titleOf(name) }));
  return (
    <section className="stack" aria-labelledby="rows-title">
      <SubHeading level={3} id="rows-title">
        {words('rows')}
      </SubHeading>
      <ol className="entries">
        {rows.map((name, index) => (
          <li key={name} className="entry row">
            <span>{titleOf(name)}</span>
            <PlaceActs
              about={titleOf(name)}
              first={index === 0}
              last={index === rows.length - 1}
              onMove={(by) => move(index, index + by)}
              onRemove={() => remove(name)}
            />
          </li>
        ))}
      </ol>
      {fault && <ProblemLine text={fault} />}
      <Pick
        label={words('row-new')}
        value=""
        choices={[['', words('when-choose')], ...questions.filter(([name]) => !rows.includes(name))]}
        onPick={add}
      />
    </section>
  );
}
