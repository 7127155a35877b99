/** @jsxImportSource react */
import { Field } from '../../desk/parts/field.js';
import { useTyped } from './use-typed.js';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly type?: 'text' | 'date' | 'url' | 'tel';
  /** Puts the text in the files; answers why it could not. */
  readonly onText: (text: string) => string;
  /** What is wrong with a text that is in the files already. */
  readonly wrong?: (text: string) => string;
  /** How it is written when one leaves the field. */
  readonly tidy?: (typed: string) => string;
}

/** One line that is no sentence for residents: it goes into the files after a pause, as texts do. */
export function LineField({ label, hint, text, type: kind = 'text', onText, wrong, tidy }: LineFieldProps) {
  const put = (next: string) => (next.trim() === text ? '' : onText(next.trim()));
  const { typed, fault, type, settle } = useTyped(text, put);
  return (
    <Field
      type={kind}
      label={label}
      hint={hint}
      error={fault || wrong?.(text) || undefined}
      value={typed}
      autoComplete="off"
      onChange={(event) => type(event.target.value)}
      onBlur={() => settle(tidy ? tidy(typed) : typed)}
    />
  );
}
