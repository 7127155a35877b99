/** @jsxImportSource react */
import { Tick } from '../parts/field.js';
import { Notice } from '../parts/marks.js';
import { useWords } from '../words.js';

interface OldTextFilterProps {
  /** Open promises of residents who read what was corrected since. */
  readonly count: number;
  readonly only: boolean;
  readonly onOnly: (only: boolean) => void;
}

/** That residents wait who were told something wrong, and a way to see only them. */
export function OldTextFilter({ count, only, onOnly }: OldTextFilterProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <Notice kind="warning">
      <div className="stack">
        <p>{words(count === 1 ? 'old-text-one' : 'old-text-many', { count })}</p>
        <Tick label={words('old-text-only')} checked={only} onTick={onOnly} />
      </div>
    </Notice>
  );
}
