import type { PartProps } from './part-props.js';
import { PlanPart } from './plan-part.js';
import { ReportPart } from './report-part.js';
import { StepHeading, SubHeading } from './step-heading.js';
import { WordHelp } from './word-help.js';
import { Lines, UNTRANSLATED } from './words.js';

/** A result: the answer, whether anything is filed, what to do, what happens next, and what if it does not. */
export function ResultPart(props: PartProps) {
  const { view, labels, level, links, scripted } = props;
  const result = view.result;
  if (!result) return null;
  return (
    <>
      <StepHeading level={level} id="step-title">
        <span key={result.heading}>{result.heading}</span>
      </StepHeading>
      <Lines text={result.text} numbers />
      <div class={result.filed ? 'filed' : 'filed not-filed'}>
        <Lines text={result.filedNote} numbers />
        {result.reference && (
          <p>
            {labels('ui-reference')} <strong {...UNTRANSLATED}>{result.reference}</strong>
          </p>
        )}
      </div>
      <WordHelp {...props} />
      <ReportPart {...props} />
      <PlanPart {...props} />
      <ThenPart {...props} />
      {result.sections?.map((section) => (
        <section key={section.heading} class="result-section">
          <SubHeading level={level}>{section.heading}</SubHeading>
          <Lines text={section.text} numbers />
        </section>
      ))}
      <p class="take-along no-print">
        {links?.overview && <a href={links.overview}>{labels('ui-overview')}</a>}
        <button type="button" data-print hidden={!scripted}>
          {labels('ui-print')}
        </button>
      </p>
    </>
  );
}

function ThenPart({ view, labels, level }: PartProps) {
  const result = view.result;
  if (!result) return null;
  return (
    <section class="then">
      <SubHeading level={level}>{labels('ui-what-next')}</SubHeading>
      <Lines text={result.next} numbers />
      {result.ifNot && (
        <>
          <SubHeading level={level}>{labels('ui-what-if-not')}</SubHeading>
          <Lines text={result.ifNot} numbers />
        </>
      )}
    </section>
  );
}
