import type { ComponentChildren } from 'preact';

interface JumpLinkProps {
  /** The id of the place in the same view. */
  readonly to: string;
  readonly scripted?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A way to another place in the same view: a link on a page; a button in a shadow tree, where no address leads. */
export function JumpLink({ to, scripted, class: className = '', children }: JumpLinkProps) {
  if (!scripted) {
    return (
      <a href={`#${to}`} class={className || undefined}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" class={`text-button ${className}`.trim()} data-focus={to}>
      {children}
    </button>
  );
}
