/** @jsxImportSource react */
import type { RefObject } from 'react';
import { say } from '../../desk/live/announce.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { Tick } from '../../desk/parts/field.js';
import { Notice } from '../../desk/parts/marks.js';
import { SureDialog } from '../../desk/parts/sure-act.js';
import type { CorrectionAnswer } from '../../protocol/editor.js';
import { API } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** More places than this only make a long list. */
const MOST = 5;

interface CorrectionChoiceProps {
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  /** Asks before it is sent. */
  readonly sure: RefObject<HTMLDialogElement | null>;
}

/** Whether the texts are corrected in the conversations that run as well, and what that means; or why it cannot be. */
export function CorrectionChoice({ chosen, onChoose, sure }: CorrectionChoiceProps) {
  const words = useEditorWords();
  const { answer, problem } = useLoaded<CorrectionAnswer>(`${API}/corrections`);
  if (problem) return <ProblemLine text={problem} />;
  if (!answer) return null;
  const { possible, running, diagnostics } = answer;
  if (!possible) return diagnostics.length > 0 ? <WhyNot diagnostics={diagnostics} /> : null;
  const reach = running === null ? words('correct-few') : words('correct-running', { count: running });
  const choose = (on: boolean) => {
    onChoose(on);
    if (on) say(`${words('correct-means')} ${reach}`);
  };
  return (
    <>
      <Tick label={words('correct-tick')} checked={chosen} onTick={choose} />
      {chosen && (
        <Notice kind="warning">
          <div className="stack">
            <p>{words('correct-means')}</p>
            <p className="strong">{reach}</p>
          </div>
        </Notice>
      )}
      <SureDialog dialog={sure} sure={words('correct-sure')} yes={words('correct-yes')} />
    </>
  );
}

function WhyNot({ diagnostics }: Pick<CorrectionAnswer, 'diagnostics'>) {
  const words = useEditorWords();
  const more = diagnostics.length - MOST;
  return (
    <details>
      <summary>{words('correct-not')}</summary>
      <p>{words('correct-not-why')}</p>
      <ul>
        {diagnostics.slice(0, MOST).map(({ file, line, column, rule, message }) => (
          <li key={`${file} ${line} ${column} ${rule}`}>{words('correct-place', { file, line, message })}</li>
        ))}
      </ul>
      {more > 0 && <p>{words('correct-not-more', { count: more })}</p>}
    </details>
  );
}
