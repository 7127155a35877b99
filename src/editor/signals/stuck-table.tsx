/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Hidden } from '../../desk/parts/marks.js';
import { keysAt } from '../../flow/yaml-at.js';
import type { StepInsight } from '../../protocol/insight.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { titleOfFlow, titleOfStep } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditorWords } from '../words.js';
import { COLUMNS, type Column, inOrder, numberAt, shareOf } from './step-order.js';

interface Props {
  readonly steps: readonly StepInsight[];
  readonly files: Files;
}

/** One row a step; a press on the head of a column puts its highest number first. */
export function StuckTable({ steps, files }: Props) {
  const words = useEditorWords();
  const [by, setBy] = useState<Column>('left');
  const sort = (column: Column) => {
    setBy(column);
    say(words('stuck-sorted', { column: words(`stuck-${column}`) }));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is cut off is scrolled to by keyboard as well.
    <section className="wide-table" aria-label={words('stuck-table')} tabIndex={0}>
      <table className="utrecht-table small">
        <thead>
          <tr>
            <th scope="col">{words('stuck-step')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={by === column ? 'descending' : undefined}>
                <button type="button" className="link-button" onClick={() => sort(column)}>
                  {words(`stuck-${column}`)}
                  {by === column && <span aria-hidden="true"> ▼</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(steps, by).map((one) => (
            <Row key={`${one.flow} ${one.step}`} one={one} files={files} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ one, files }: { readonly one: StepInsight; readonly files: Files }) {
  const words = useEditorWords();
  const { flow, step } = one;
  const isThere = keysAt(rawFile(files, `flows/${flow}.yaml`), ['steps']).includes(step);
  return (
    <tr>
      <th scope="row">
        {isThere ? (
          <a href={editorHashOf({ type: 'flow', flow, step })}>{titleOfStep(files, flow, step)}</a>
        ) : (
          <>
            {step} ({words('stuck-gone')})
          </>
        )}
        <span className="muted in-flow">{titleOfFlow(files, flow)}</span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column}>
          <Count one={one} column={column} />
        </td>
      ))}
    </tr>
  );
}

function Count({ one, column }: { readonly one: StepInsight; readonly column: Column }) {
  const words = useEditorWords();
  const count = numberAt(one, column);
  if (count === null) {
    return (
      <>
        <span className="muted" aria-hidden="true">
          &lt; 10
        </span>
        <Hidden>{words('stuck-few')}</Hidden>
      </>
    );
  }
  const share = column === 'reached' || column === 'wrong' ? undefined : shareOf(one, column);
  return (
    <>
      {count}
      {share !== undefined && (
        <span className="share">
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round(100 * share)} height="6" />
          </svg>
          {words('stuck-share', { share: Math.round(100 * share) })}
        </span>
      )}
    </>
  );
}
