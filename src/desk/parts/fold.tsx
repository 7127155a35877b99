/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly summary: ReactNode;
  /** Words for screen readers after the visible ones: which of many. */
  readonly about?: string;
  /** A line in small words. */
  readonly small?: boolean;
  readonly className?: string;
  /** It is open from the start. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded away. It is drawn when it is opened first, and keeps what was typed in it when it is closed. */
export function Fold({ summary, about, small, className, open = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  const [seen, setSeen] = useState(open);
  const turn = (now: boolean) => {
    setOpen(now);
    if (now) setSeen(true);
  };
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary className={small ? 'small' : undefined}>
        {summary}
        {about && <span className="hidden-words">: {about}</span>}
      </summary>
      {seen && children}
    </details>
  );
}
