/** @jsxImportSource react */
import { useState } from 'react';
import type { TurnInput } from '../../conversation/input.js';
import { Field, Pick, Tick } from '../../desk/parts/field.js';
import { useEditorWords } from '../words.js';
import { type HeldAnswer, pickInput } from './held-answers.js';

interface AnswersProps {
  readonly answers: readonly HeldAnswer[];
  readonly onAnswer: (step: string, input: TurnInput) => void;
}

/** The answers that lead to what the preview shows, each to be changed in its place. */
export function AnswersForm({ answers, onAnswer }: AnswersProps) {
  const words = useEditorWords();
  if (answers.length === 0) return <p className="small">{words('preview-answers-none')}</p>;
  return (
    <div className="stack">
      <p className="small">{words('preview-answers-hint')}</p>
      {answers.map((answer) => (
        <OneAnswer key={answer.step} answer={answer} onInput={(input) => input && onAnswer(answer.step, input)} />
      ))}
    </div>
  );
}

interface OneProps {
  readonly answer: HeldAnswer;
  readonly onInput: (input: TurnInput | undefined) => void;
}

function OneAnswer({ answer, onInput }: OneProps) {
  const { title, options, several, picked, typed } = answer;
  if (typed !== undefined) return <TypedAnswer key={typed} answer={answer} onInput={onInput} />;
  if (!several) {
    return (
      <Pick
        label={title}
        value={picked[0] ?? ''}
        choices={options}
        onPick={(option) => onInput(pickInput(answer, [option]))}
      />
    );
  }
  return (
    <fieldset className="stack answer-ticks">
      <legend>{title}</legend>
      {options.map(([id, label]) => (
        <Tick
          key={id}
          label={label}
          checked={picked.includes(id)}
          onTick={(on) =>
            onInput(
              pickInput(
                answer,
                options.map(([one]) => one).filter((one) => (one === id ? on : picked.includes(one))),
              ),
            )
          }
        />
      ))}
    </fieldset>
  );
}

/** Typed answers are tried when one leaves the field or presses Enter. */
function TypedAnswer({ answer, onInput }: OneProps) {
  const words = useEditorWords();
  const { step, title, typed = '', options, picked } = answer;
  const [text, setText] = useState(typed);
  const put = () => {
    if (text.trim() !== '' && text !== typed) onInput({ type: 'provide', step, value: text.trim() });
  };
  return (
    <>
      <Field
        label={title}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={put}
        onKeyDown={(event) => event.key === 'Enter' && put()}
      />
      {options.length > 0 && (
        <Pick
          label={words('preview-or-answer', { title })}
          value={picked[0] ?? ''}
          choices={[['', '–'], ...options]}
          onPick={(option) => option && onInput(pickInput(answer, [option]))}
        />
      )}
    </>
  );
}
