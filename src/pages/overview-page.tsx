import { CallbackMade } from '../../widget/view/callback-made.js';
import { LanguageSwitch } from '../../widget/view/language-switch.js';
import { dayInWords, PausePart } from '../../widget/view/pause-part.js';
import { StepBody } from '../../widget/view/step-body.js';
import { stepKind } from '../../widget/view/step-kind.js';
import { TalkMessages } from '../../widget/view/talk-part.js';
import { type Frame, pageHtml } from './page-frame.js';
import type { Look } from './pages-host.js';
import { partProps, stepAddress } from './step-page.js';

/** Everything to take along on one page: the answers, the result, the code, and whom to call. Made to be printed. */
export function overviewPage(look: Look, frame: Frame, now: number): string {
  const parts = {
    ...partProps(look, frame),
    form: { action: '/gesprek', hidden: { at: 'overzicht' } },
    level: 2 as const,
  };
  const { view } = look;
  const { labels } = frame;
  return pageHtml({
    frame,
    title: [labels('ui-overview-title'), view.flowTitle],
    language: view.language,
    dir: view.dir,
    exits: view.exits,
    talk: view.talk,
    form: parts.form,
    links: parts.links,
    languages: <LanguageSwitch {...parts} />,
    children: (
      <>
        <a href={stepAddress(look.n)} class="back">
          {labels('ui-callback-return')}
        </a>
        <h1>{`${labels('ui-overview-title')}: ${view.flowTitle}`}</h1>
        <p>{dayInWords(new Date(now).toISOString(), view.language)}</p>
        <p class="no-print pause-buttons">
          <button type="button" class="primary" data-print hidden>
            {labels('ui-print')}
          </button>
        </p>
        <PausePart {...parts} level={1} />
        {view.answers.length > 0 && <AnswersGiven look={look} frame={frame} />}
        {view.exits.callback.requested && <CallPromised look={look} frame={frame} />}
        {view.talk && view.talk.messages.length > 0 && <TalkSaid look={look} frame={frame} />}
        {stepKind(view) === 'result' && <StepBody {...parts} links={{ ...parts.links, overview: undefined }} />}
      </>
    ),
  });
}

function CallPromised({ look, frame }: { readonly look: Look; readonly frame: Frame }) {
  return (
    <section aria-labelledby="call-title">
      <h2 id="call-title">{frame.labels('ui-callback-find-title')}</h2>
      <CallbackMade view={look.view} labels={frame.labels} />
    </section>
  );
}

function TalkSaid({ look, frame }: { readonly look: Look; readonly frame: Frame }) {
  return (
    <section aria-labelledby="talk-title">
      <h2 id="talk-title">{frame.labels('ui-talk-title')}</h2>
      <TalkMessages {...partProps(look, frame)} />
    </section>
  );
}

function AnswersGiven({ look, frame }: { readonly look: Look; readonly frame: Frame }) {
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{frame.labels('ui-your-answers')}</h2>
      <dl class="answer-list">
        {look.view.answers.map((given) => (
          <div key={given.step}>
            <dt>{given.question}</dt>
            <dd>{given.answer}</dd>
            {given.by && <dd>{frame.labels('ui-talk-filled-by').replace('{name}', given.by)}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
