/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { nodeAt } from '../../flow/yaml-at.js';
import type { OutlineItem } from '../document/outline.js';
import { rawFile } from '../document/raw-texts.js';
import { optionsOf, optionWords } from '../document/step-parts.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

interface ConnectProps {
  readonly flow: string;
  readonly from: string;
  readonly items: readonly OutlineItem[];
  readonly onDone: () => void;
}

/** Makes a step, or one of its answers, lead to another. */
export function ConnectForm({ flow, from, items, onDone }: ConnectProps) {
  const words = useEditorWords();
  const [option, setOption] = useState('');
  const [target, setTarget] = useState(items[0]?.step ?? '');
  const [fault, setFault] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const options = answersOf(flow, from);
  const titleOf = (step: string) => items.find((item) => item.step === step)?.title ?? step;
  const connect = () => {
    const lead = { step: from, ...(option && { option }) };
    const problem = tryEdit({ type: 'connect', flow, from: lead, to: target });
    setFault(problem);
    if (problem) return;
    say(words('connected', { title: titleOf(target) }));
  };
  return (
    <form
      ref={form}
      className="panel stack tree-connect"
      noValidate
      onSubmit={sends(connect)}
      aria-labelledby="connect-title"
    >
      <SubHeading id="connect-title" level={3}>
        {words('connect-title', { title: titleOf(from) })}
      </SubHeading>
      {options.length > 0 && (
        <Pick
          label={words('connect-answer')}
          value={option}
          choices={[['', words('connect-any')], ...options]}
          onPick={setOption}
        />
      )}
      <Pick
        label={words('connect-to')}
        value={target}
        choices={items.map(({ step, title, position }) => [step, `${position.n}. ${title}`] as const)}
        onPick={setTarget}
      />
      {fault && <ProblemLine text={fault} />}
      <div className="row">
        <Send>{words('connect-go')}</Send>
        <Act onAct={onDone}>{words('connect-close')}</Act>
      </div>
    </form>
  );
}

/** The answers of a question with their words. */
function answersOf(flow: string, step: string): readonly (readonly [option: string, label: string])[] {
  const { files } = editorState();
  const dutch = rawFile(files, `content/nl/${flow}.yaml`);
  const options = optionsOf(nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps', step]));
  return options.map((option) => [option, optionWords(dutch, step, option)] as const);
}
