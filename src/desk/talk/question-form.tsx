/** @jsxImportSource react */
import type { AddressValue, Question, StepView, TurnInput } from '../../protocol/wire-types.js';
import { Send } from '../parts/act.js';
import { Field, LongField } from '../parts/field.js';
import { sends } from '../parts/sends.js';
import { useWords } from '../words.js';
import { answerOf } from './answer-of.js';

interface QuestionFormProps {
  readonly view: Pick<StepView, 'question' | 'step' | 'language'>;
  readonly busy: boolean;
  readonly onGive: (input: TurnInput) => unknown;
}

/** The form of a question, by its kind; what the resident answered before is filled in. */
export function QuestionForm({ view, busy, onGive }: QuestionFormProps) {
  const words = useWords();
  const { question, step, language } = view;
  if (!question) return null;
  const picked = question.type === 'choice' || question.type === 'yes-no';
  const several = question.type === 'choices';
  const options = question.options ?? [];
  const typed = !picked && !several;
  const give = (form: FormData) => {
    const input = answerOf(step, question.type, form);
    if (input) onGive(input);
  };
  return (
    <form className="stack" noValidate onSubmit={sends(give)} lang={language} dir="auto">
      <p className="strong" id="question-text">
        {question.text}
      </p>
      {question.hint && <p className="small muted">{question.hint}</p>}
      {question.error && <p className="error-words">{question.error}</p>}
      {several && <Boxes question={question} />}
      {typed && <Typed question={question} />}
      {(several || typed) && (
        <div>
          <Send busy={busy}>{words('answer-give')}</Send>
        </div>
      )}
      {!several && options.length > 0 && <Choices question={question} step={step} onGive={onGive} />}
    </form>
  );
}

function Choices({
  question,
  step,
  onGive,
}: { question: Question } & Pick<QuestionFormProps, 'onGive'> & { step: string }) {
  return (
    <ul className="options" aria-labelledby="question-text">
      {question.options?.map(({ id, label, chosen }) => (
        <li key={id}>
          <button
            type="button"
            className={`nl-button nl-button--secondary ${chosen ? 'nl-button--pressed' : ''}`}
            aria-pressed={chosen ? true : undefined}
            onClick={() => onGive({ type: 'choose', step, option: id })}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Boxes({ question }: { readonly question: Question }) {
  return (
    <fieldset aria-labelledby="question-text">
      {question.options?.map(({ id, label, chosen }) => (
        <label key={id} className="tick">
          <input type="checkbox" name="option" value={id} defaultChecked={chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Typed({ question }: { readonly question: Question }) {
  const words = useWords();
  const { type, value, example, error } = question;
  const hint = example && words('example', { example });
  if (type === 'address') {
    const given: Partial<AddressValue> =
      typeof value === 'object' && !Array.isArray(value) ? (value as AddressValue) : {};
    return (
      <fieldset className="stack" aria-labelledby="question-text">
        <Field name="postcode" label={words('postcode')} defaultValue={given.postcode} autoComplete="off" />
        <Field name="houseNumber" label={words('house-number')} defaultValue={given.houseNumber} autoComplete="off" />
        <Field name="addition" label={words('addition')} defaultValue={given.addition} autoComplete="off" />
      </fieldset>
    );
  }
  const shared = {
    name: 'value',
    label: words('answer'),
    hint: hint || undefined,
    error,
    defaultValue: typeof value === 'string' ? value : '',
    autoComplete: 'off',
  };
  return type === 'text' ? (
    <LongField {...shared} />
  ) : (
    <Field {...shared} inputMode={question.input?.inputmode as 'text' | undefined} />
  );
}
