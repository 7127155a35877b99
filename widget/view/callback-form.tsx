import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { UNTRANSLATED } from './words.js';

/** What was typed in the callback form, to show again after a refusal. */
export type CallbackTyped = Readonly<Partial<Record<'name' | 'phone' | 'email' | 'slot' | 'note', string>>>;

type CallbackProps = PartProps & { readonly typed?: CallbackTyped };

/**
 * "Bel mij terug": phone or e-mail, a part of a day, a name and a note if they like. A request made shows its
 * confirmation instead, and can be changed or cancelled: what is sent can be undone (WCAG 3.3.4).
 */
export function CallbackForm(props: CallbackProps) {
  const { labels } = props;
  const { callback } = props.view.exits;
  if (!callback.requested) return <AskForm {...props} />;
  return (
    <>
      <CallbackMade {...props} />
      <details class="callback-change" open={callback.error !== undefined}>
        <summary>{labels('ui-change')}</summary>
        <AskForm {...props} />
      </details>
    </>
  );
}

function AskForm(props: CallbackProps) {
  const { view, labels, form, typed = {} } = props;
  const { callback } = view.exits;
  return (
    <PostForm form={form} input="ask-for-callback" class="callback-form">
      {callback.error && (
        <p id="callback-error" class="error-text">
          {callback.error}
        </p>
      )}
      <p>{labels('ui-callback-intro')}</p>
      <ContactFields {...props} typed={typed} />
      <SlotFields {...props} typed={typed} />
      <label for="callback-name">{labels('ui-callback-name')}</label>
      <input
        id="callback-name"
        name="name"
        type="text"
        autoComplete="name"
        defaultValue={typed.name ?? callback.known?.name ?? ''}
      />
      <label for="callback-note">{labels('ui-callback-note')}</label>
      <textarea id="callback-note" name="note" rows={3} defaultValue={typed.note ?? ''} />
      <button type="submit" class="primary">
        {labels('ui-callback-send')}
      </button>
    </PostForm>
  );
}

function ContactFields({ view, labels, typed = {} }: CallbackProps) {
  const known = view.exits.callback.known ?? {};
  const described = view.exits.callback.error ? 'callback-error' : undefined;
  return (
    <>
      <label for="callback-phone">{labels('ui-callback-phone')}</label>
      <input
        id="callback-phone"
        name="phone"
        type="tel"
        autoComplete="tel"
        defaultValue={typed.phone ?? known.phone ?? ''}
        aria-describedby={described}
      />
      <label for="callback-email">{labels('ui-callback-email')}</label>
      <input
        id="callback-email"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={typed.email ?? known.email ?? ''}
        aria-describedby={described}
      />
    </>
  );
}

function SlotFields({ view, labels, typed = {} }: CallbackProps) {
  const slots = view.exits.callback.slots;
  if (slots.length === 0) return null;
  return (
    <fieldset class="boxes">
      <legend>{labels('ui-callback-when')}</legend>
      {slots.map((slot, index) => (
        <div key={slot.id} class="box">
          <label>
            <input
              type="radio"
              name="slot"
              value={slot.id}
              defaultChecked={typed.slot ? typed.slot === slot.id : index === 0}
            />
            <span>{slot.label}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function CallbackMade({ view, labels, form }: CallbackProps) {
  const made = view.exits.callback.requested;
  if (!made) return null;
  return (
    <div class="callback-made">
      <p>
        {labels('ui-callback-made')} <strong>{made.text}</strong>
      </p>
      {made.contact && (
        <p>
          {labels('ui-callback-contact')}{' '}
          <strong {...UNTRANSLATED}>
            <bdi>{made.contact}</bdi>
          </strong>
        </p>
      )}
      <p>
        {labels('ui-reference')} <strong {...UNTRANSLATED}>{made.reference}</strong>
      </p>
      <PostForm form={form} input="cancel-callback">
        <button type="submit" class="secondary">
          {labels('ui-callback-cancel')}
        </button>
      </PostForm>
    </div>
  );
}
