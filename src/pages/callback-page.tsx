import { CallbackForm, type CallbackTyped } from '../../widget/view/callback-form.js';
import { LanguageSwitch } from '../../widget/view/language-switch.js';
import { type Frame, pageHtml } from './page-frame.js';
import type { Look } from './pages-host.js';
import { partProps, stepAddress } from './step-page.js';
import { drawnOnce } from './turn-id.js';

/** Where a form on the callback page comes back to, instead of a step's number. */
export const CALLBACK_AT = 'terugbellen';

/** The page to ask for a call, or with the call that was asked for, to cancel it. */
export function callbackPage(look: Look, frame: Frame, typed?: CallbackTyped): string {
  const { view } = look;
  const parts = {
    ...partProps(look, frame),
    form: { action: '/gesprek', hidden: { at: CALLBACK_AT, ...drawnOnce() } },
  };
  const { error } = view.exits.callback;
  const { labels } = frame;
  return pageHtml({
    frame,
    title: [labels('ui-callback-title')],
    failed: error !== undefined,
    language: view.language,
    dir: view.dir,
    exits: view.exits,
    form: parts.form,
    links: parts.links,
    languages: <LanguageSwitch {...parts} />,
    children: (
      <>
        <a href={stepAddress(look.n)} class="back">
          {labels('ui-callback-return')}
        </a>
        {error && (
          <section class="notice notice-error" tabIndex={-1} autofocus id="error-summary" aria-labelledby="error-title">
            <h2 id="error-title">{labels('ui-error-title')}</h2>
            <p>
              <a href="#callback-phone">{error}</a>
            </p>
          </section>
        )}
        <h1>{labels('ui-callback-title')}</h1>
        <CallbackForm {...parts} typed={typed} />
      </>
    ),
  });
}
