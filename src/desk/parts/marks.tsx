/** @jsxImportSource react */
import type { ReactNode } from 'react';

type Kind = 'plain' | 'urgent' | 'told' | 'warm';

/** A small fact beside a name: a word, never colour alone. */
export function Badge({ kind = 'plain', children }: { readonly kind?: Kind; readonly children: ReactNode }) {
  return <span className={`nl-data-badge badge-${kind}`}>{children}</span>;
}

interface NoticeProps {
  readonly kind?: 'info' | 'ok' | 'warning' | 'error';
  readonly children: ReactNode;
}

/** A line that must be noticed. */
export function Notice({ kind = 'info', children }: NoticeProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`}>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  );
}

/** Words that only a screen reader says. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className="hidden-words">{children}</span>;
}
