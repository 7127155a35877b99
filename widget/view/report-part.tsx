import type { PartProps } from './part-props.js';
import { SubHeading } from './step-heading.js';

/**
 * The prepared report: everything the municipality needs, to copy or to print, sign and hand in. What was not answered
 * is a line to fill in by hand.
 */
export function ReportPart({ view, labels, level, scripted }: PartProps) {
  const rows = view.result?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section class="report" aria-labelledby="report-title" data-copy-source>
      <SubHeading level={level} id="report-title">
        {view.flowTitle}
      </SubHeading>
      {view.result?.to && <p class="report-to">{view.result.to}</p>}
      <dl class="rows">
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value || <span class="fill-in">{labels('ui-fill-in')}</span>}</dd>
          </div>
        ))}
      </dl>
      {view.result?.sign && (
        <div class="sign" data-copy-skip>
          <p>{labels('ui-date')}</p>
          <p>{labels('ui-signature')}</p>
        </div>
      )}
      <p class="report-buttons no-print" data-copy-skip>
        <button type="button" data-copy hidden={!scripted}>
          {labels('ui-copy-report')}
        </button>
        <button type="button" data-print hidden={!scripted}>
          {labels('ui-print-report')}
        </button>
        <span role="status" data-copied={labels('ui-copied')} />
      </p>
    </section>
  );
}
