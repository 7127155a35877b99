import type { ComponentChildren } from 'preact';
import { CallbackCheck } from '../../widget/view/callback-check.js';
import { CallbackForm } from '../../widget/view/callback-form.js';
import type { CallbackTyped } from '../../widget/view/callback-typed.js';
import type { PartProps } from '../../widget/view/part-props.js';
import { DraftLanguages } from './draft-languages.js';
import { type Frame, pageHtml } from './page-frame.js';
import type { Look } from './pages-host.js';
import { partProps, stepAddress } from './step-page.js';
import { drawnOnce } from './turn-id.js';

/** Where a form on the callback page comes back to, instead of a step's number. */
export const CALLBACK_AT = 'terugbellen';

/** The page to ask for a call, or with the call that was asked for, to cancel it. */
export function callbackPage(look: Look, frame: Frame, typed?: CallbackTyped): string {
  const parts = callbackParts(look, frame);
  const { error, errorIn, requested } = look.view.exits.callback;
  const { labels } = frame;
  const title = labels(requested ? 'ui-callback-find-title' : 'ui-callback-title');
  return callbackHtml(
    look,
    frame,
    title,
    <>
      {error && (
        <section class="notice notice-error" tabIndex={-1} autofocus id="error-summary" aria-labelledby="error-title">
          <h2 id="error-title">{labels('ui-error-title')}</h2>
          <p>
            <a href={`#callback-${errorIn ?? 'phone'}`}>{error}</a>
          </p>
        </section>
      )}
      <h1>{title}</h1>
      <CallbackForm {...parts} typed={typed} />
    </>,
  );
}

/** "Klopt dit?": what was typed, read back as it was understood; nothing is stored, and nothing stands in an address. */
export function callbackCheckPage(look: Look, frame: Frame, typed: CallbackTyped): string {
  const { known, requested } = look.view.exits.callback;
  const counted = { phone: undefined, email: undefined, ...known };
  const understood = { ...typed, ...counted, way: requested?.way, slot: requested?.slot };
  const title = frame.labels('ui-callback-check-title');
  return callbackHtml(
    look,
    frame,
    title,
    <>
      <h1>{title}</h1>
      <CallbackCheck {...callbackParts(look, frame)} typed={understood} />
    </>,
    // What is looked at is what it would become: no appointment yet.
    { ...look.view.exits, callback: { ...look.view.exits.callback, requested: undefined } },
  );
}

function callbackParts(look: Look, frame: Frame): PartProps {
  return { ...partProps(look, frame), form: { action: '/gesprek', hidden: { at: CALLBACK_AT, ...drawnOnce() } } };
}

function callbackHtml(
  look: Look,
  frame: Frame,
  title: string,
  children: ComponentChildren,
  exits = look.view.exits,
): string {
  const { view } = look;
  const parts = callbackParts(look, frame);
  return pageHtml({
    frame,
    title: [title],
    failed: view.exits.callback.error !== undefined,
    language: view.language,
    dir: view.dir,
    exits,
    talk: view.talk,
    form: parts.form,
    links: parts.links,
    languages: <DraftLanguages view={view} frame={frame} />,
    children: (
      <>
        <a href={stepAddress(look.n)} class="back">
          {frame.labels('ui-callback-return')}
        </a>
        {children}
      </>
    ),
  });
}
