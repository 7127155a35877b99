/** @jsxImportSource react */
import type { DeskCallback } from '../../protocol/desk.js';
import { Notice } from '../parts/marks.js';
import { useWords } from '../words.js';

/** What the resident read that was corrected since, step by step: what it was, and what it is now. */
export function ReadOldText({ corrected }: Pick<DeskCallback, 'corrected'>) {
  const words = useWords();
  if (corrected.length === 0) return null;
  return (
    <Notice kind="warning">
      <div className="stack">
        <p className="strong">{words('old-text-say')}</p>
        {corrected.map(({ id, title, lines }) => (
          <div key={id} className="stack">
            <p>{words('old-text-step', { step: title })}</p>
            <dl className="was-now">
              {lines.map(({ was, now }) => (
                <div key={`${was} ${now}`}>
                  <dt>{words('old-text-was')}</dt>
                  <dd dir="auto">{was}</dd>
                  <dt>{words('old-text-now')}</dt>
                  <dd dir="auto" className="strong">
                    {now}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Notice>
  );
}
