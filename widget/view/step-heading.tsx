import type { ComponentChildren } from 'preact';

interface StepHeadingProps {
  readonly level?: 1 | 2 | 3;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** The heading of the step: the first level on a page, the third in the widget. */
export function StepHeading({ level = 1, id, children }: StepHeadingProps) {
  const Tag = `h${level}` as 'h1' | 'h2' | 'h3';
  return (
    <Tag class="step-heading" id={id} tabIndex={-1}>
      {children}
    </Tag>
  );
}

/** A heading one or more levels under the step's own. */
export function SubHeading({ level = 1, under = 1, id, children }: StepHeadingProps & { readonly under?: 1 | 2 }) {
  const Tag = `h${level + under}` as 'h2' | 'h3' | 'h4' | 'h5';
  return (
    <Tag id={id} tabIndex={id ? -1 : undefined}>
      {children}
    </Tag>
  );
}
