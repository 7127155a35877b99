/** @jsxImportSource react */

import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { FormField } from '@utrecht/form-field-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Textbox } from '@utrecht/textbox-react';
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { memo, useId } from 'react';

interface AroundProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly children: ReactNode;
}

function Around({ id, label, hint, error, children }: AroundProps) {
  return (
    <FormField className="field" invalid={Boolean(error)}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {hint && <FormFieldDescription id={`${id}-hint`}>{hint}</FormFieldDescription>}
      {error && <FormFieldErrorMessage id={`${id}-error`}>{error}</FormFieldErrorMessage>}
      {children}
    </FormField>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
}

function describedBy(id: string, { hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** A field of one line, with its label above it and what is wrong tied to it. */
export function Field({ label, hint, error, ...input }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const own = useId();
  const id = input.id ?? own;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <Textbox {...input} id={id} invalid={Boolean(error)} aria-describedby={describedBy(id, { label, hint, error })} />
    </Around>
  );
}

/** A field of several lines. */
export function LongField({ label, hint, error, ...input }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const own = useId();
  const id = input.id ?? own;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={3}
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
      />
    </Around>
  );
}

interface PickProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
  readonly id?: string;
  readonly name?: string;
}

/** A choice out of a short list. */
export function Pick({ label, hint, error, value, choices, onPick, id: given, name }: PickProps) {
  const own = useId();
  const id = given ?? own;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={id}
        name={name}
        value={value}
        onChange={(event) => onPick(event.target.value)}
        aria-describedby={describedBy(id, { label, hint, error })}
      >
        <Choices choices={choices} />
      </select>
    </Around>
  );
}

/** The same list is not drawn again: it can be hundreds of lines long. */
const Choices = memo(({ choices }: { readonly choices: PickProps['choices'] }) =>
  choices.map(([code, text]) => (
    <option key={code} value={code}>
      {text}
    </option>
  )),
);

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** A box to tick. */
export function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
