/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskTalk } from '../../protocol/desk.js';
import type { TurnInput } from '../../protocol/wire-types.js';
import { ProblemLine, Send } from '../parts/act.js';
import { Field, LongField, Pick } from '../parts/field.js';
import { sends } from '../parts/sends.js';
import { useWords } from '../words.js';

interface CallbackForProps {
  readonly talk: DeskTalk;
  readonly onGive: (input: TurnInput) => unknown;
}

/** Asks for a call on behalf of the resident; what is known already is filled in. */
export function CallbackFor({ talk, onGive }: CallbackForProps) {
  const words = useWords();
  const { slots, known, error, requested } = talk.view.exits.callback;
  const [slot, setSlot] = useState(slots[0]?.id ?? '');
  const [missing, setMissing] = useState(false);
  const ask = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim() || undefined;
    const given = { name: text('name'), phone: text('phone'), email: text('email'), note: text('note') };
    // Not sent: what is refused stands in the resident's talk, and they did nothing wrong.
    const none = !given.phone && !given.email;
    setMissing(none);
    if (none) return document.getElementById('call-phone')?.focus();
    return onGive({ type: 'ask-for-callback', ...given, slot: slot || undefined });
  };
  return (
    <details>
      <summary>{words('call-for')}</summary>
      <form className="stack" noValidate onSubmit={sends(ask)}>
        {requested && <p>{words('call-done', { reference: requested.reference })}</p>}
        {error && !missing && <ProblemLine text={error} />}
        <Field name="name" label={words('call-name')} defaultValue={known?.name} autoComplete="off" />
        <Field
          id="call-phone"
          name="phone"
          type="tel"
          label={words('call-phone')}
          error={missing ? words('call-contact-missing') : undefined}
          defaultValue={known?.phone}
          autoComplete="off"
        />
        <Field name="email" type="email" label={words('call-email')} defaultValue={known?.email} autoComplete="off" />
        {slots.length > 0 && (
          <Pick
            label={words('call-slot')}
            value={slot}
            choices={slots.map(({ id, label }) => [id, label])}
            onPick={setSlot}
          />
        )}
        <LongField name="note" label={words('call-note')} rows={2} />
        <div>
          <Send>{words('call-go')}</Send>
        </div>
      </form>
    </details>
  );
}
