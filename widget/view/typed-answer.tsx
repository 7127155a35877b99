import type { AddressValue } from '../../src/protocol/wire-types.js';
import { OtherOptions } from './options.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';

/** A question answered by typing: label, hint and example above the field, the error tied to it. */
export function TypedForm(props: PartProps) {
  const { view, labels, form } = props;
  const options = view.question?.options ?? [];
  return (
    <PostForm form={form} input="provide" fields={{ step: view.step }} class="answer-form">
      {view.question?.type === 'address' ? <AddressFields {...props} /> : <OneField {...props} />}
      <button type="submit" class="primary">
        {labels('ui-next')}
      </button>
      {options.length > 0 && (
        <>
          <p class="or">{labels('ui-or')}</p>
          <OtherOptions {...props} />
        </>
      )}
    </PostForm>
  );
}

function OneField({ view, labels }: PartProps) {
  const question = view.question;
  if (!question) return null;
  const value = typeof question.value === 'string' ? question.value : '';
  const shared = {
    id: 'step-field',
    name: 'value',
    'aria-labelledby': 'step-title step-label',
    'aria-describedby': describedBy(question),
    'aria-invalid': question.error ? ('true' as const) : undefined,
    autoComplete: question.input?.autocomplete as 'on' | undefined,
  };
  return (
    <div class={question.error ? 'field field-error' : 'field'}>
      <label for="step-field" id="step-label">
        {labels('ui-your-answer')}
      </label>
      <FieldNotes question={question} labels={labels} />
      {question.type === 'text' ? (
        <textarea {...shared} rows={3} defaultValue={value} />
      ) : (
        <input
          {...shared}
          type={typeOf(question.type)}
          class={SHORT_KINDS.has(question.type) ? 'short' : undefined}
          inputMode={modeOf(question)}
          defaultValue={value}
        />
      )}
    </div>
  );
}

function FieldNotes({
  question,
  labels,
}: {
  question: NonNullable<PartProps['view']['question']>;
  labels: PartProps['labels'];
}) {
  return (
    <>
      {question.hint && (
        <p id="step-hint" class="hint">
          {question.hint}
        </p>
      )}
      {question.example && (
        <p id="step-example" class="hint">
          {labels('ui-example')} {question.example}
        </p>
      )}
      {question.error && (
        <p id="step-error" class="error-text">
          {question.error}
        </p>
      )}
    </>
  );
}

function AddressFields({ view, labels }: PartProps) {
  const question = view.question;
  if (!question) return null;
  const given: Partial<AddressValue> = isAddress(question.value) ? question.value : {};
  const invalid = question.error ? ('true' as const) : undefined;
  return (
    <fieldset class={question.error ? 'field field-error' : 'field'} aria-describedby={describedBy(question)}>
      <legend>{labels('ui-your-answer')}</legend>
      <FieldNotes question={question} labels={labels} />
      <label for="step-field">{labels('ui-postcode')}</label>
      <input
        id="step-field"
        name="postcode"
        class="short"
        autoComplete="postal-code"
        defaultValue={given.postcode ?? ''}
        aria-invalid={invalid}
      />
      <label for="step-house-number">{labels('ui-house-number')}</label>
      <input
        id="step-house-number"
        name="houseNumber"
        class="short"
        inputMode="numeric"
        defaultValue={given.houseNumber ?? ''}
        aria-invalid={invalid}
      />
      <label for="step-addition">{labels('ui-addition')}</label>
      <input id="step-addition" name="addition" class="short" defaultValue={given.addition ?? ''} />
    </fieldset>
  );
}

function describedBy(question: NonNullable<PartProps['view']['question']>): string | undefined {
  const ids = [question.error && 'step-error', question.hint && 'step-hint', question.example && 'step-example'];
  return ids.filter(Boolean).join(' ') || undefined;
}

const SHORT_KINDS = new Set(['postcode', 'number']);

/** Never `date` or `number`: the browser's own pickers refuse what people type ("3 maart"). */
function typeOf(kind: string): 'text' {
  // The types of the element tell its kinds apart by `type`; which of the three it is makes no difference to them.
  return (kind === 'phone' ? 'tel' : kind === 'email' ? 'email' : 'text') as 'text';
}

function modeOf(question: NonNullable<PartProps['view']['question']>) {
  return question.input?.inputmode as 'text' | 'numeric' | 'tel' | 'email' | 'decimal' | undefined;
}

function isAddress(value: unknown): value is AddressValue {
  return typeof value === 'object' && value !== null && 'postcode' in value;
}
