/** @jsxImportSource react */
import { say } from '../../desk/live/announce.js';
import { Act } from '../../desk/parts/act.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { Conflict } from '../live/editor-state.js';
import { settleConflict, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { DiffView } from './diff-view.js';
import { mergeLines } from './merge-lines.js';

/** Files that a colleague changed too: both sides next to each other, and a choice. Nothing is lost before that. */
export function ConflictPage() {
  const words = useEditorWords();
  const { conflicts } = useEditor();
  return (
    <>
      <PageHeading>{words('conflict-title')}</PageHeading>
      <div className="stack">
        <Notice kind="warning">
          <p>{words('conflict-why')}</p>
        </Notice>
        {conflicts.map((conflict) => (
          <ConflictCard key={conflict.path} conflict={conflict} onSettle={settleConflict} />
        ))}
      </div>
    </>
  );
}

interface ConflictCardProps {
  readonly conflict: Conflict;
  /** The text that stays; null for none. */
  readonly onSettle: (path: string, text: string | null) => void;
}

/** Both sides of one file, and the choice. */
export function ConflictCard({ conflict, onSettle }: ConflictCardProps) {
  const words = useEditorWords();
  const { path, base, mine, theirs } = conflict;
  const both = base !== null && mine !== null && theirs !== null ? mergeLines(base, mine, theirs) : undefined;
  const choose = (text: string | null) => () => {
    onSettle(path, text);
    say(words('conflict-chosen', { path }));
  };
  return (
    <section className="panel stack" aria-label={path}>
      <SubHeading>{path}</SubHeading>
      <div className="sides">
        <div className="stack">
          <SubHeading level={3}>{words('conflict-mine')}</SubHeading>
          <DiffView before={base ?? ''} after={mine ?? ''} />
          <div>
            <Act about={`: ${path}`} onAct={choose(mine)}>
              {words('conflict-take-mine')}
            </Act>
          </div>
        </div>
        <div className="stack">
          <SubHeading level={3}>{words('conflict-theirs')}</SubHeading>
          <DiffView before={base ?? ''} after={theirs ?? ''} />
          <div>
            <Act about={`: ${path}`} onAct={choose(theirs)}>
              {words('conflict-take-theirs')}
            </Act>
          </div>
        </div>
      </div>
      {both !== undefined && (
        <div className="row">
          <Act purpose="primary" about={`: ${path}`} onAct={choose(both)}>
            {words('conflict-take-both')}
          </Act>
          <span className="small">{words('conflict-both-why')}</span>
        </div>
      )}
    </section>
  );
}
