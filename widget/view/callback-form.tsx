import { CallbackError, ContactFields, NeedsFields, SlotFields, WayFields } from './callback-fields.js';
import { CallbackMade } from './callback-made.js';
import { CALLBACK_DRAFT, type CallbackTyped } from './callback-typed.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';

type CallbackProps = PartProps & { readonly typed?: CallbackTyped };

/**
 * "Bel mij terug": by phone, by mail or at the desk, a part of a day, a name and a note if they like. What is filled in is
 * read back before it is sent. A request made shows its confirmation instead, and can be changed or cancelled (WCAG 3.3.4).
 */
export function CallbackForm(props: CallbackProps) {
  const { labels, typed } = props;
  const { callback } = props.view.exits;
  if (!callback.requested) return <AskForm {...props} />;
  // Once its time is over nobody should have to look for how to ask again.
  const open = !callback.requested.canChange || callback.error !== undefined || typed !== undefined;
  return (
    <>
      <CallbackMade {...props} />
      <details class="callback-change" open={open}>
        <summary>{labels('ui-change')}</summary>
        <AskForm {...props} />
      </details>
    </>
  );
}

function AskForm(props: CallbackProps) {
  const { view, labels, form, typed = {} } = props;
  const { callback } = view.exits;
  const fields = { ...props, typed };
  return (
    <PostForm form={form} input="check-callback" class="callback-form" id={CALLBACK_DRAFT}>
      <CallbackError view={view} in={undefined} />
      <p>
        {callback.closed} {labels('ui-callback-intro')}
      </p>
      <WayFields {...fields} />
      <ContactFields {...fields} />
      <SlotFields {...fields} />
      <label for="callback-name">{labels('ui-callback-name')}</label>
      <input
        id="callback-name"
        name="name"
        type="text"
        autoComplete="name"
        defaultValue={typed.name ?? callback.known?.name ?? ''}
      />
      <NeedsFields {...fields} />
      <label for="callback-note">{labels('ui-callback-note')}</label>
      <textarea id="callback-note" name="note" rows={3} defaultValue={typed.note ?? callback.known?.note ?? ''} />
      <button type="submit" class="primary">
        {labels('ui-callback-send')}
      </button>
    </PostForm>
  );
}
