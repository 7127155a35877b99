/** @jsxImportSource react */
import { useDeferredValue, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { readWhen, writeWhen } from '../document/condition.js';
import { askedNames } from '../document/condition-names.js';
import { whenWords } from '../document/condition-words.js';
import type { Plain } from '../document/edit.js';
import { useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { ConditionForm } from './condition-form.js';

interface ConditionPartProps {
  readonly flow: string;
  /** The condition as it stands in the file. */
  readonly node: YamlNode | undefined;
  /** Of which part of the step it is, for who cannot see it. */
  readonly about: string;
  /** Puts another one there, or none; answers why it could not. */
  readonly onCondition: (when: Plain | null) => string;
  /** It cannot be left out. */
  readonly needed?: boolean;
}

/** The condition of a way out, an action or a section: in words, with the form to change it one press away. */
export function ConditionPart({ flow, node, about, onCondition, needed }: ConditionPartProps) {
  const words = useEditorWords();
  const files = useDeferredValue(useEditor().files);
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const names = askedNames(files, flow);
  const when = readWhen(node);
  const remove = () => {
    const problem = onCondition(null);
    setFault(problem);
    if (!problem) say(words('when-removed', { about }));
  };
  return (
    <div className="stack tight">
      <p>{when ? whenWords(words, names, when) : words(node ? 'when-unreadable' : 'when-always')}</p>
      {fault && <ProblemLine text={fault} />}
      {open ? (
        <ConditionForm
          names={names}
          start={when}
          onSet={(next) => onCondition(writeWhen(next))}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className="row">
          <Act about={`: ${about}`} onAct={() => setOpen(true)}>
            {words(node ? 'when-change' : 'when-add')}
          </Act>
          {node && !needed && (
            <Act about={`: ${about}`} onAct={remove}>
              {words('when-remove')}
            </Act>
          )}
        </div>
      )}
    </div>
  );
}
