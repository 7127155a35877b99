import type { LabelKey } from '../../widget/view/labels.js';
import { Lines } from '../../widget/view/words.js';
import { ResumeForm } from './home-page.js';
import { aroundTalk, type Frame, pageHtml } from './page-frame.js';

/** A short page of words only: privacy, accessibility, or what went wrong; with the help block like every page. */
export function wordsPage(frame: Frame, busy: boolean, title: LabelKey, text: LabelKey): string {
  const { labels } = frame;
  return pageHtml({
    frame,
    title: [labels(title)],
    ...aroundTalk(frame, busy),
    children: (
      <>
        <h1>{labels(title)}</h1>
        <Lines text={labels(text)} />
        <p>{busy ? <a href="/gesprek">{labels('ui-home-continue')}</a> : <a href="/">{labels('ui-start-again')}</a>}</p>
      </>
    ),
  });
}

/** The page to enter a code; after a wrong one with what was typed. */
export function resumePage(frame: Frame, busy: boolean, typed = '', failed = false): string {
  const { labels } = frame;
  return pageHtml({
    frame,
    title: [labels('ui-resume-title')],
    failed,
    ...aroundTalk(frame, busy),
    children: (
      <>
        <a href="/" class="back">
          {labels('ui-back')}
        </a>
        {failed && (
          <section class="notice notice-error" tabIndex={-1} autofocus id="error-summary" aria-labelledby="error-title">
            <h2 id="error-title">{labels('ui-error-title')}</h2>
            <p>
              <a href="#code">{labels('ui-resume-unknown')}</a>
            </p>
          </section>
        )}
        <h1>{labels('ui-resume-title')}</h1>
        <ResumeForm frame={frame} typed={typed} failed={failed} />
      </>
    ),
  });
}
