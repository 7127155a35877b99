import type { ComponentChildren } from 'preact';
import { SlotFields } from '../../widget/view/callback-fields.js';
import { CallbackMade } from '../../widget/view/callback-made.js';
import type { Labels } from '../../widget/view/labels.js';
import { PostForm } from '../../widget/view/post-form.js';
import { Lines } from '../../widget/view/words.js';
import type { StepView } from '../conversation/view.js';
import { aroundTalk, type Frame, pageHtml } from './page-frame.js';
import { drawnOnce } from './turn-id.js';

/** What a resident types to see a promise without its conversation. */
export interface CallTyped {
  readonly reference: string;
  readonly proof: string;
}

/** The page to find a promise by its reference; after a wrong try with what was typed. */
export function findCallPage(frame: Frame, busy: boolean, typed?: CallTyped): string {
  const { labels } = frame;
  return around(
    frame,
    busy,
    typed !== undefined,
    <>
      {typed && (
        <section class="notice notice-error" tabIndex={-1} autofocus id="error-summary" aria-labelledby="error-title">
          <h2 id="error-title">{labels('ui-error-title')}</h2>
          <p>
            <a href="#call-reference">{labels('ui-callback-find-unknown')}</a>
          </p>
        </section>
      )}
      <h1>{labels('ui-callback-find-title')}</h1>
      <p>{labels('ui-callback-find-intro')}</p>
      <PostForm form={{ action: '/terugbellen' }} input="find-callback">
        <Field id="call-reference" name="reference" label={labels('ui-callback-find-reference')} typed={typed} />
        <Field
          id="call-proof"
          name="proof"
          label={labels('ui-callback-find-proof')}
          hint={labels('ui-callback-find-visit')}
          typed={typed}
        />
        <button type="submit" class="primary">
          {labels('ui-callback-find-go')}
        </button>
      </PostForm>
      <p>
        <a href="/verder">{labels('ui-callback-find-code')}</a>
      </p>
    </>,
  );
}

interface FieldProps {
  readonly id: string;
  readonly name: 'reference' | 'proof';
  readonly label: string;
  readonly hint?: string;
  readonly typed?: CallTyped;
}

function Field({ id, name, label, hint, typed }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, typed && 'error-summary'].filter(Boolean).join(' ');
  return (
    <>
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        spellcheck={false}
        defaultValue={typed?.[name] ?? ''}
        aria-invalid={typed ? 'true' : undefined}
        aria-describedby={describedBy || undefined}
      />
    </>
  );
}

/** The promise that was found: with the ways to move it and to stop it. `said`: what was just done with it. */
export function foundCallPage(frame: Frame, busy: boolean, view: StepView, typed: CallTyped, said?: string): string {
  const { labels } = frame;
  const { requested, error } = view.exits.callback;
  const form = { action: '/terugbellen', hidden: { ...typed, ...drawnOnce() } };
  return around(
    frame,
    busy,
    error !== undefined,
    <>
      {error && (
        <section class="notice notice-error" tabIndex={-1} autofocus id="error-summary" aria-labelledby="error-title">
          <h2 id="error-title">{labels('ui-error-title')}</h2>
          <p>
            <a href="#callback-slot">{error}</a>
          </p>
        </section>
      )}
      {!error && said && (
        <div class="notice notice-info">
          <p>{said}</p>
        </div>
      )}
      <h1>{labels('ui-callback-find-title')}</h1>
      <CallbackMade view={view} labels={labels} form={form} />
      {requested && <MoveForm view={view} labels={labels} form={form} />}
    </>,
  );
}

/** The promise that was found and is closed: what became of it. The ways to ask again stand on every page. */
export function closedCallPage(frame: Frame, busy: boolean, closed: string): string {
  return around(
    frame,
    busy,
    false,
    <>
      <h1>{frame.labels('ui-callback-find-title')}</h1>
      <Lines text={closed} />
    </>,
  );
}

function MoveForm(props: { readonly view: StepView; readonly labels: Labels; readonly form: { action: string } }) {
  const { error, requested } = props.view.exits.callback;
  return (
    <details class="callback-change" open={error !== undefined || !requested?.canChange}>
      <summary>{props.labels('ui-change')}</summary>
      <PostForm form={props.form} input="move-callback">
        <SlotFields {...props} typed={{}} />
        <button type="submit" class="primary">
          {props.labels('ui-callback-move')}
        </button>
      </PostForm>
    </details>
  );
}

function around(frame: Frame, busy: boolean, failed: boolean, children: ComponentChildren): string {
  const { labels } = frame;
  return pageHtml({
    frame,
    title: [labels('ui-callback-find-title')],
    failed,
    ...aroundTalk(frame, busy),
    children: (
      <>
        <a href="/" class="back">
          {labels('ui-back')}
        </a>
        {children}
      </>
    ),
  });
}
