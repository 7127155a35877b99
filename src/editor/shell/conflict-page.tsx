/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { EditFault } from '../document/files.js';
import { mergeFile, settleClash } from '../document/merge/merge-file.js';
import type { Clash } from '../document/merge/merge-said.js';
import { writtenAs } from '../document/merge/written-as.js';
import { placeWords } from '../document/place-words.js';
import { titlesIn } from '../document/titles.js';
import type { Conflict } from '../live/editor-state.js';
import { settleConflict, useEditor, useInFiles } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { DiffView } from './diff-view.js';

/** Files in which a colleague changed the same text: both sides next to each other, and a choice. Nothing is lost before that. */
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

type Takes = 'mine' | 'theirs';

/** One file: each text that both changed with both sides, and the choice; what only one changed stays as it is. */
export function ConflictCard(props: ConflictCardProps) {
  // What was chosen before is about another text when mine is another one.
  return <Choices key={props.conflict.mine} {...props} />;
}

function Choices({ conflict, onSettle }: ConflictCardProps) {
  const words = useEditorWords();
  const [sides, setSides] = useState(conflict);
  const [fault, setFault] = useState('');
  const merged = useMemo(() => mergeFile(sides), [sides]);
  const { path } = conflict;
  const finish = (text: string | null) => {
    onSettle(path, text);
    say(words('conflict-chosen', { path }));
  };
  const choose = (clash: Clash, takes: Takes) => {
    try {
      const next = settleClash(sides, clash, takes);
      const after = mergeFile(next);
      if (after.type === 'merged') return finish(after.text);
      setSides(next);
      setFault('');
      say(words('conflict-text-chosen'));
    } catch (error) {
      if (!(error instanceof EditFault)) throw error;
      setFault(error.message);
    }
  };
  const clashes = merged.type === 'clashes' && fault === '' ? merged.clashes : [];
  const isWhole = clashes.length === 0 && merged.type !== 'merged';
  return (
    <section className="panel stack" aria-label={path}>
      <SubHeading>{path}</SubHeading>
      {fault && <ProblemLine text={fault} />}
      {clashes.map((clash) => (
        <OneText key={clash.keys.join(' ')} path={path} clash={clash} onTake={(takes) => choose(clash, takes)} />
      ))}
      {clashes.length > 0 && <p className="small">{words('conflict-rest')}</p>}
      {isWhole && <p className="small">{words('conflict-whole')}</p>}
      {isWhole && <BothSides {...conflict} about={path} onTake={(takes) => finish(conflict[takes])} />}
      {merged.type === 'merged' && (
        <Act purpose="primary" about={`: ${path}`} onAct={() => finish(merged.text)}>
          {words('conflict-take-both')}
        </Act>
      )}
    </section>
  );
}

interface OneTextProps {
  readonly path: string;
  readonly clash: Clash;
  readonly onTake: (takes: Takes) => void;
}

function OneText({ path, clash, onTake }: OneTextProps) {
  const words = useEditorWords();
  const place = useInFiles((files) => placeWords(words, titlesIn(files), path, clash.keys));
  const text = (node: YamlNode | undefined) => (node ? writtenAs(node) : null);
  return (
    <section className="stack" aria-label={place}>
      <SubHeading level={3}>{words('conflict-text', { place })}</SubHeading>
      <BothSides
        about={place}
        base={text(clash.base)}
        mine={text(clash.mine)}
        theirs={text(clash.theirs)}
        onTake={onTake}
      />
    </section>
  );
}

interface BothSidesProps extends Record<'base' | 'mine' | 'theirs', string | null> {
  readonly about: string;
  readonly onTake: (takes: Takes) => void;
}

function BothSides({ about, base, onTake, mine, theirs }: BothSidesProps) {
  const words = useEditorWords();
  const sides = { mine, theirs };
  return (
    <div className="sides">
      {(['mine', 'theirs'] as const).map((side) => (
        <div key={side} className="stack">
          <p className="strong">{words(`conflict-${side}`)}</p>
          <DiffView before={base ?? ''} after={sides[side] ?? ''} />
          <div>
            <Act about={`: ${about}`} onAct={() => onTake(side)}>
              {words(`conflict-take-${side}`)}
            </Act>
          </div>
        </div>
      ))}
    </div>
  );
}
