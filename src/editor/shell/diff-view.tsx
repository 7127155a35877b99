/** @jsxImportSource react */
import { Hidden } from '../../desk/parts/marks.js';
import { lineDiff } from '../document/merge/line-diff.js';
import { useEditorWords } from '../words.js';

interface DiffProps {
  readonly before: string;
  readonly after: string;
}

/** More lines than this nobody reads, and a browser takes long to draw them. */
const MOST = 500;

/** What differs between two texts; each line says in words and by a sign whether it goes or comes. */
export function DiffView({ before, after }: DiffProps) {
  const words = useEditorWords();
  const signs = { same: ' ', before: '−', after: '+' } as const;
  const said = { same: '', before: words('diff-gone'), after: words('diff-new') } as const;
  // A text that is not there has no line, not an empty one.
  const isThere = { same: true, before: before !== '', after: after !== '' } as const;
  const lines = lineDiff(before, after).filter(({ type }) => isThere[type]);
  const more = lines.length - MOST;
  return (
    <ul className="diff">
      {lines.slice(0, MOST).map(({ type, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and the list is drawn as a whole.
        <li key={index} className={`diff-${type}`}>
          <span aria-hidden="true">{signs[type]} </span>
          {said[type] && <Hidden>{said[type]}: </Hidden>}
          {text}
        </li>
      ))}
      {more > 0 && <li className="diff-same">{words('diff-more', { count: more })}</li>}
    </ul>
  );
}
