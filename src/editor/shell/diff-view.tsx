/** @jsxImportSource react */
import { Hidden } from '../../desk/parts/marks.js';
import { useEditorWords } from '../words.js';
import { lineDiff } from './line-diff.js';

interface DiffProps {
  readonly before: string;
  readonly after: string;
}

/** What differs between two texts; each line says in words and by a sign whether it goes or comes. */
export function DiffView({ before, after }: DiffProps) {
  const words = useEditorWords();
  const signs = { same: ' ', before: '−', after: '+' } as const;
  const said = { same: '', before: words('diff-gone'), after: words('diff-new') } as const;
  return (
    <ul className="diff">
      {lineDiff(before, after).map(({ type, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and the list is drawn as a whole.
        <li key={index} className={`diff-${type}`}>
          <span aria-hidden="true">{signs[type]} </span>
          {said[type] && <Hidden>{said[type]}: </Hidden>}
          {text}
        </li>
      ))}
    </ul>
  );
}
