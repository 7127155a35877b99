/** @jsxImportSource react */
import { useState } from 'react';
import { useSettings } from '../../desk/live/desk-settings.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import type { InsightAnswer } from '../../protocol/insight.js';
import { flowsIn } from '../document/raw-texts.js';
import { titleOfFlow } from '../document/titles.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { periodWords } from './periods.js';
import { StuckTable } from './stuck-table.js';

/** What happened at each step, in a period that is picked. */
export function StuckPart() {
  const words = useEditorWords();
  const { language } = useSettings();
  const { files } = useEditor();
  const [picked, setPicked] = useState('');
  const [flow, setFlow] = useState('');
  const query = new URLSearchParams({ ...(picked && { period: picked }), ...(flow && { flow }) });
  const { answer, problem } = useLoaded<InsightAnswer>(`${API}/insight?${query}`);
  const flows = flowsIn(files).map((one) => [one, titleOfFlow(files, one)] as const);
  return (
    <div className="stack">
      <p className="measure">{words('stuck-about')}</p>
      {problem && <ProblemLine text={problem} />}
      {!answer && !problem && <p className="muted">{words('signals-loading')}</p>}
      {answer && (
        <>
          <div className="row">
            <Pick
              label={words('stuck-period')}
              value={answer.period}
              choices={answer.periods.map((period) => [period, periodWords(words, period, language)] as const)}
              onPick={setPicked}
            />
            <Pick
              label={words('stuck-flow')}
              value={flow}
              choices={[['', words('stuck-flow-all')], ...flows]}
              onPick={setFlow}
            />
          </div>
          {answer.steps.length === 0 ? (
            <p role="status">{words('stuck-none')}</p>
          ) : (
            <>
              <StuckTable steps={answer.steps} files={files} />
              <p>
                <a href={`${API}/insight.csv?${new URLSearchParams({ period: answer.period, ...(flow && { flow }) })}`}>
                  {words('stuck-csv')}
                </a>
              </p>
            </>
          )}
        </>
      )}
    </div>
  );
}
