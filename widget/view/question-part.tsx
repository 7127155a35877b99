import { ChoiceForm, ChoicesForm } from './options.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { StepHeading } from './step-heading.js';
import { stepKind, stepWords } from './step-kind.js';
import { TypedForm } from './typed-answer.js';
import { WordHelp } from './word-help.js';
import { Lines, linesOf, withNumbers } from './words.js';

/** A question: what is asked, why, and the form that answers it. */
export function QuestionPart(props: PartProps) {
  const { view, labels } = props;
  const question = view.question;
  if (!question) return null;
  const picked = question.type === 'choice' || question.type === 'choices' || question.type === 'yes-no';
  return (
    <>
      <StepTitle {...props} text={question.text} heading={askingLine(question.text, view.title)} />
      {picked && question.hint && question.type !== 'choices' && <p class="hint">{question.hint}</p>}
      {question.why && (
        <p class="why">
          <strong>{labels('ui-why')}</strong> {question.why}
        </p>
      )}
      {picked && question.error && (
        <p id="step-error" class="error-text">
          {question.error}
        </p>
      )}
      <AnswerForm {...props} />
    </>
  );
}

/** A message: something to read, and one button to go on. */
export function MessagePart(props: PartProps) {
  const { view, labels, form } = props;
  const option = view.question?.options?.[0];
  return (
    <>
      <StepTitle {...props} text={view.question?.text || stepWords(view)} heading={view.title} />
      {option && (
        <PostForm form={form} input="choose" fields={{ step: view.step }} class="answer-form">
          <button type="submit" class="primary" name="option" value={option.id}>
            {option.label || labels('ui-next')}
          </button>
        </PostForm>
      )}
    </>
  );
}

/** The heading of a step and what is said under it; the line that is the heading is not said twice. */
export function StepTitle({
  view,
  labels,
  level,
  text,
  heading,
}: PartProps & { readonly text: string; readonly heading: string }) {
  const rest = linesOf(text).filter((line) => line !== heading);
  return (
    <>
      <StepHeading level={level} id="step-title">
        <span key={heading} lang={view.question?.language} dir={view.question?.language ? 'auto' : undefined}>
          {stepKind(view) === 'message' ? withNumbers(heading) : heading}
        </span>
      </StepHeading>
      {rest.length > 0 && <Lines text={rest.join('\n')} numbers={stepKind(view) !== 'question'} link={view.link} />}
      <WordHelp view={view} labels={labels} />
    </>
  );
}

/** The line of a question that asks: the heading of its step. */
function askingLine(text: string, title: string): string {
  const lines = linesOf(text);
  if (lines.includes(title)) return title;
  return lines.find((line) => line.trimEnd().endsWith('?')) ?? lines[0] ?? title;
}

function AnswerForm(props: PartProps) {
  switch (props.view.question?.type) {
    case 'choice':
    case 'yes-no':
      return <ChoiceForm {...props} />;
    case 'choices':
      return <ChoicesForm {...props} />;
    default:
      return <TypedForm {...props} />;
  }
}
