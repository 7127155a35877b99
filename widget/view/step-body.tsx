import { JumpLink } from './jump-link.js';
import type { PartProps } from './part-props.js';
import { Pictogram } from './pictogram.js';
import { MessagePart, QuestionPart, StepTitle } from './question-part.js';
import { ResultPart } from './result-part.js';
import { SayForm } from './say-form.js';
import { stepKind } from './step-kind.js';
import { isLive } from './talk-live.js';
import { Hidden, Lines, linesOf } from './words.js';

/** One step: who speaks, what is said, and the form to answer it. The parts around it are drawn by the surface. */
export function StepBody(props: PartProps) {
  const { view, labels } = props;
  const kind = stepKind(view);
  return (
    <div class={`step step-${kind}`} lang={view.language} dir={view.dir}>
      <Hidden text={labels('ui-speaker-bot')} />
      <Pictogram name={view.pictogram} server={props.server} />
      <KindPart {...props} />
      {/* In a talk what is typed goes to the person, whose field stands above. */}
      {kind !== 'ended' && view.kind !== 'talking' && <SayForm {...props} more={kind !== 'question'} />}
    </div>
  );
}

/** What this turn says besides the step: a confirmation, or what to mend. An error links to its field. */
export function NoticePart({ view, labels, level = 1, scripted }: PartProps) {
  const first = view.exits.first && <FirstNotice labels={labels} scripted={scripted} />;
  if (!view.notice) return first || null;
  const { kind, text } = view.notice;
  // It is said in the talk then, where the resident looks.
  if (kind === 'info' && isLive(view.talk)) return first || null;
  const Tag = level === 1 ? 'h2' : 'h3';
  const [line, ...more] = linesOf(text);
  if (kind === 'info') {
    return (
      <>
        <div class="notice notice-info">
          <Lines text={text} numbers={view.exits.first} />
        </div>
        {first}
      </>
    );
  }
  return (
    <>
      <section
        class="notice notice-error"
        tabIndex={-1}
        autofocus={level === 1}
        id="error-summary"
        aria-labelledby="error-title"
      >
        <Tag id="error-title">{labels('ui-error-title')}</Tag>
        <p>
          <JumpLink
            key={text}
            to={view.question?.error && !pickedByButton(view) ? 'step-field' : 'step-title'}
            scripted={scripted}
          >
            {line}
          </JumpLink>
        </p>
        <Lines text={more.join('\n')} />
      </section>
      {first}
    </>
  );
}

function FirstNotice({ labels, scripted }: Pick<PartProps, 'labels' | 'scripted'>) {
  return (
    <p class="notice notice-info">
      <JumpLink to="exits-title" scripted={scripted}>
        {labels('ui-exits-first')}
      </JumpLink>
    </p>
  );
}

function pickedByButton(view: PartProps['view']): boolean {
  return view.question?.type === 'choice' || view.question?.type === 'yes-no';
}

function KindPart(props: PartProps) {
  switch (stepKind(props.view)) {
    case 'question':
      return <QuestionPart {...props} />;
    case 'result':
      return <ResultPart {...props} />;
    case 'message':
      return <MessagePart {...props} />;
    case 'ended':
      return <StepTitle {...props} text={props.view.messages.at(-1)?.text ?? ''} heading={props.view.title} />;
  }
}
