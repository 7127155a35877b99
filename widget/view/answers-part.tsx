import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { SubHeading } from './step-heading.js';
import { Hidden } from './words.js';

/** The answers given, each with a way to change it; folded, so that the step stays short. */
export function AnswersPart({ view, labels, form, links, level }: PartProps) {
  if (view.answers.length === 0) return null;
  return (
    <details class="answers">
      <summary>{`${labels('ui-your-answers')} (${view.answers.length})`}</summary>
      <SubHeading level={level}>{labels('ui-your-answers')}</SubHeading>
      <dl class="answer-list">
        {view.answers.map((given) => (
          <div key={given.step}>
            <dt>{given.question}</dt>
            <dd>{given.answer}</dd>
            {given.by && <dd class="filled-by">{labels('ui-talk-filled-by').replace('{name}', given.by)}</dd>}
            <dd class="no-print">
              <ChangeWay step={given.step} subject={given.question} labels={labels} form={form} links={links} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type ChangeProps = Pick<PartProps, 'labels' | 'form' | 'links'> & { readonly step: string; readonly subject: string };

function ChangeWay({ step, subject, labels, form, links }: ChangeProps) {
  const href = links?.change?.(step);
  const words = (
    <>
      {labels('ui-change')}
      <Hidden text={`: ${subject}`} />
    </>
  );
  if (href) {
    return (
      <a href={href} class="text-button">
        {words}
      </a>
    );
  }
  return (
    <PostForm form={form} input="change" fields={{ step }}>
      <button type="submit" class="text-button">
        {words}
      </button>
    </PostForm>
  );
}
