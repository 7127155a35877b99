/** @jsxImportSource react */
import { useId } from 'react';
import { Field } from '../../desk/parts/field.js';
import { useTyped } from '../step/use-typed.js';

interface FactFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly lang?: string;
  readonly type?: 'text' | 'date' | 'url' | 'tel';
  /** Puts what was typed in the files; answers why it could not. */
  readonly onValue: (typed: string) => string;
  /** What is wrong with a value that is in the files already. */
  readonly wrong?: (value: string) => string;
  /** How it is written when one leaves the field. */
  readonly tidy?: (typed: string) => string;
}

/** One line about the town: goes into the files after a pause, and what is wrong with it stands under its label. */
export function FactField({ label, hint, value, lang, type = 'text', onValue, wrong, tidy }: FactFieldProps) {
  const id = useId();
  const put = (typed: string) => (typed.trim() === value ? '' : onValue(typed));
  const { typed, fault, type: keep, settle } = useTyped(value, put);
  return (
    <Field
      id={id}
      type={type}
      label={label}
      hint={hint}
      lang={lang}
      value={typed}
      autoComplete="off"
      error={fault || wrong?.(value) || undefined}
      onChange={(event) => keep(event.target.value)}
      onBlur={() => settle(tidy ? tidy(typed) : typed)}
    />
  );
}
