import type { ComponentChildren } from 'preact';
import type { FormTarget } from './part-props.js';

interface PostFormProps {
  readonly form: FormTarget;
  /** The type of input it makes: the field `input` of `form-input.ts`. */
  readonly input: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A plain form that makes one turn input; works without JavaScript, and the widget reads the same fields. */
export function PostForm({ form, input, fields, class: className, id, children }: PostFormProps) {
  const hidden = { ...form.hidden, input, ...fields };
  return (
    <form method="post" action={form.action} class={className} id={id} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
