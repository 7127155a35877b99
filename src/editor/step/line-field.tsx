/** @jsxImportSource react */
import { Field } from '../../desk/parts/field.js';
import { useTyped } from './use-typed.js';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** Puts the text in the files; answers why it could not. */
  readonly onText: (text: string) => string;
}

/** One line that is no sentence for residents: it goes into the files after a pause, as texts do. */
export function LineField({ label, hint, text, onText }: LineFieldProps) {
  const put = (next: string) => (next.trim() === text ? '' : onText(next.trim()));
  const { typed, fault, type, settle } = useTyped(text, put);
  return (
    <Field
      label={label}
      hint={hint}
      error={fault || undefined}
      value={typed}
      autoComplete="off"
      onChange={(event) => type(event.target.value)}
      onBlur={() => settle(typed)}
    />
  );
}
