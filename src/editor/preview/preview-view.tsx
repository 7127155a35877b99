import { AnswersPart } from '../../../widget/view/answers-part.js';
import { ExitsPart } from '../../../widget/view/exits-part.js';
import { labelsFrom } from '../../../widget/view/labels.js';
import { LanguageSwitch } from '../../../widget/view/language-switch.js';
import type { PartProps } from '../../../widget/view/part-props.js';
import { PostForm } from '../../../widget/view/post-form.js';
import { NoticePart, StepBody } from '../../../widget/view/step-body.js';
import { ToolsPart } from '../../../widget/view/tools-part.js';
import { Word } from '../../../widget/view/words.js';
import type { StepView } from '../../protocol/wire-types.js';

interface PreviewProps {
  readonly view: StepView;
  readonly labels: Readonly<Record<string, string>>;
  /** Other words of the same step are new elements, as in the widget. */
  readonly wording: string;
}

/** A step as residents see it in the widget, drawn by the same parts. */
export function PreviewView({ view, labels: table, wording }: PreviewProps) {
  const labels = labelsFrom(table);
  const props: PartProps = { view, labels, form: { action: '#' }, level: 3, scripted: true };
  return (
    <div class="wegwijs preview-paper" key={wording} dir={view.dir}>
      <div class="talk" lang={view.language} dir={view.dir}>
        <LanguageSwitch {...props} />
        <NoticePart {...props} />
        <StepBody {...props} />
        <Back {...props} />
        <ToolsPart {...props} />
        <AnswersPart {...props} />
        <ExitsPart exits={view.exits} labels={labels} form={props.form} level={3} />
      </div>
    </div>
  );
}

/** What a step itself says, as in the widget: for reading it and nothing else. */
export function PreviewStep({ view, labels, wording }: PreviewProps) {
  const props: PartProps = { view, labels: labelsFrom(labels), form: { action: '#' }, level: 3, scripted: true };
  return (
    <div class="wegwijs preview-paper" key={wording} dir={view.dir}>
      <div class="talk" lang={view.language} dir={view.dir}>
        <StepBody {...props} />
      </div>
    </div>
  );
}

/** A step as residents see it on a plain page, drawn by the same parts; without script nothing more can be done there. */
export function PreviewPage({ view, labels: table, wording }: PreviewProps) {
  const labels = labelsFrom(table);
  const props: PartProps = { view, labels, form: { action: '#' }, level: 1 };
  return (
    <div class="wegwijs preview-page" key={wording} lang={view.language} dir={view.dir}>
      <div class="site-header">
        <div>
          <LanguageSwitch {...props} />
        </div>
      </div>
      <div class="site-main">
        <div class="site-content">
          <div class="step-nav no-print">
            <Back {...props} />
          </div>
          <NoticePart {...props} />
          <StepBody {...props} />
          <ToolsPart {...props} />
          <AnswersPart {...props} />
        </div>
        <ExitsPart exits={view.exits} labels={labels} form={props.form} />
      </div>
    </div>
  );
}

function Back({ view, labels, form }: PartProps) {
  if (!view.canGoBack) return null;
  return (
    <PostForm form={form} input="go-back" class="back-form">
      <button type="submit" class="text-button back">
        <Word text={labels('ui-back')} />
      </button>
    </PostForm>
  );
}
