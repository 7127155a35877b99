/** @jsxImportSource react */
import type { StepView } from '../../protocol/wire-types.js';
import { SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { useWords } from '../words.js';

/** The result as the resident has it, short: what to do, with how and what to bring. */
export function ResultView({ view }: { readonly view: Pick<StepView, 'result' | 'language'> }) {
  const words = useWords();
  const { result, language } = view;
  if (!result) return null;
  return (
    <div className="stack" lang={language} dir="auto">
      <SubHeading level={3}>{result.heading}</SubHeading>
      <p>{result.filedNote}</p>
      <ol className="entries">
        {result.actions.map((action) => (
          <li key={action.id} className="entry">
            <p className="strong">
              {action.text} {action.done && <Badge kind="told">{words('action-done')}</Badge>}
            </p>
            {action.by.map(({ text }) => (
              <p key={text} className="small">
                {text}
              </p>
            ))}
            {[action.bring, action.cost, action.howLong].filter(Boolean).map((line) => (
              <p key={line} className="small muted">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {result.rows?.map(({ label, value }) => (
        <p key={label} className="small">
          <span className="muted">{label}:</span> {value || '…'}
        </p>
      ))}
      <p>{result.next}</p>
    </div>
  );
}
