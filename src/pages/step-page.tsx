import { AnswersPart } from '../../widget/view/answers-part.js';
import { LanguageSwitch } from '../../widget/view/language-switch.js';
import type { PartProps } from '../../widget/view/part-props.js';
import { PostForm } from '../../widget/view/post-form.js';
import { NoticePart, StepBody } from '../../widget/view/step-body.js';
import { TalkBanner } from '../../widget/view/talk-banner.js';
import { ToolsPart } from '../../widget/view/tools-part.js';
import { isAsideStep } from '../conversation/aside.js';
import { type Frame, pageHtml, TALK_FORM, TALK_LINKS } from './page-frame.js';
import type { Look } from './pages-host.js';
import { drawnOnce } from './turn-id.js';

/** The address of the n-th step. */
export function stepAddress(n: number): string {
  return `/gesprek/${n}`;
}

/** What the parts of a view need on the page of this step: its forms name the step's page, `at`, and the flow it is in. */
export function partProps(look: Look, frame: Frame): PartProps {
  return {
    view: look.view,
    labels: frame.labels,
    form: { ...TALK_FORM, hidden: { at: String(look.n), flow: look.view.flow, ...drawnOnce() } },
    links: {
      ...TALK_LINKS,
      back: look.n > 1 ? stepAddress(look.n - 1) : '/',
      change: (step) => {
        const n = look.steps.indexOf(step) + 1;
        return n > 0 ? stepAddress(n) : undefined;
      },
    },
    level: 1,
  };
}

/**
 * Back: a plain link to the page of the step before. What stands beside a step has no page of its own, and a flow that
 * was left for this one no number here: those are gone back to by a turn, as in the widget.
 */
function BackPart({ look: { n, view }, parts }: { readonly look: Look; readonly parts: PartProps }) {
  const word = parts.labels('ui-back');
  if (!isAsideStep(view.step) && (n > 1 || !view.canGoBack)) {
    return (
      <a href={parts.links?.back} class="back">
        {word}
      </a>
    );
  }
  return (
    <PostForm form={parts.form} input="go-back">
      <button type="submit" class="text-button back">
        {word}
      </button>
    </PostForm>
  );
}

/** One step as a page, with back, tools, the answers given and the help block. `said`: free text to be mended. */
export function stepPage(look: Look, frame: Frame, said?: string): string {
  const parts = { ...partProps(look, frame), said };
  const { view } = look;
  return pageHtml({
    frame,
    title: [view.title, view.flowTitle],
    failed: view.notice?.kind === 'error',
    language: view.language,
    dir: view.dir,
    exits: view.exits,
    talk: view.talk,
    form: parts.form,
    links: parts.links,
    languages: <LanguageSwitch {...parts} />,
    children: (
      <>
        <nav class="step-nav no-print" aria-label={frame.labels('ui-step-nav')}>
          <BackPart look={look} parts={parts} />
          <a href="#exits-title" class="to-exits">
            {frame.labels('ui-exits')}
          </a>
        </nav>
        <TalkBanner {...parts} />
        <NoticePart {...parts} />
        <StepBody {...parts} />
        <ToolsPart {...parts} />
        <AnswersPart {...parts} />
      </>
    ),
  });
}
