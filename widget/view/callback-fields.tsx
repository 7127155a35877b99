import type { CallbackTyped } from './callback-typed.js';
import type { PartProps } from './part-props.js';

/** Needs that staff keep in mind, in the order in which they are shown. */
const NEEDS = ['slow', 'interpreter', 'relay', 'repeat'] as const;

/** Languages many residents speak. Each is named in itself, so that who does not read Dutch finds it. */
const LANGUAGES = ['nl', 'en', 'ar', 'bg', 'de', 'es', 'fa', 'fr', 'pl', 'pt', 'ro', 'so', 'ti', 'tr', 'uk', 'zh'];

type FieldProps = PartProps & { readonly typed: CallbackTyped };

/** Phone, e-mail or coming along; phone is never the only way. */
export function WayFields({ view, labels, typed }: FieldProps) {
  const chosen = typed.way ?? view.exits.callback.requested?.way ?? 'phone';
  return (
    <fieldset class="boxes">
      <legend>{labels('ui-callback-way')}</legend>
      {(['phone', 'email', 'visit'] as const).map((way) => (
        <div key={way} class="box">
          <label>
            <input type="radio" name="way" value={way} defaultChecked={way === chosen} />
            <span>{labels(`ui-callback-way-${way}`)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** What must be mended, beside the field it is about; `in`: undefined for what is about the request as a whole. */
export function CallbackError({ view, in: field }: Pick<PartProps, 'view'> & { readonly in: string | undefined }) {
  const { error, errorIn } = view.exits.callback;
  if (!error || errorIn !== field) return null;
  return (
    <p id="callback-error" class="error-text">
      {error}
    </p>
  );
}

/** The number and the address, filled in with what is known. */
export function ContactFields({ view, labels, typed }: FieldProps) {
  const { known = {}, error, errorIn } = view.exits.callback;
  const wrong = (field: string) =>
    error && errorIn === field ? { 'aria-describedby': 'callback-error', 'aria-invalid': true } : {};
  return (
    <>
      <label for="callback-phone">{labels('ui-callback-phone')}</label>
      <CallbackError view={view} in="phone" />
      <input
        id="callback-phone"
        name="phone"
        type="tel"
        autoComplete="tel"
        defaultValue={typed.phone ?? known.phone ?? ''}
        {...wrong('phone')}
      />
      <label for="callback-email">{labels('ui-callback-email')}</label>
      <CallbackError view={view} in="email" />
      <input
        id="callback-email"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={typed.email ?? known.email ?? ''}
        {...wrong('email')}
      />
    </>
  );
}

/** The parts of days that have a place. */
export function SlotFields({ view, labels, typed }: FieldProps) {
  const { slots, requested, error, errorIn } = view.exits.callback;
  if (slots.length === 0) return null;
  const wanted = typed.slot ?? requested?.slot;
  const chosen = slots.some(({ id }) => id === wanted) ? wanted : slots[0]?.id;
  return (
    <fieldset class="boxes" aria-describedby={error && errorIn === 'slot' ? 'callback-error' : undefined}>
      <legend>{labels('ui-callback-when')}</legend>
      <CallbackError view={view} in="slot" />
      {slots.map((slot, index) => (
        <div key={slot.id} class="box">
          <label>
            <input
              id={index === 0 ? 'callback-slot' : undefined}
              type="radio"
              name="slot"
              value={slot.id}
              defaultChecked={slot.id === chosen}
            />
            <span>{slot.label}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** What staff keep in mind, and the language to talk in; folded, so that the form stays short. */
export function NeedsFields({ view, labels, typed }: FieldProps) {
  const { requested } = view.exits.callback;
  const ticked = typed.needs ?? requested?.needs ?? [];
  const language = typed.language ?? requested?.language ?? view.language;
  return (
    <details class="callback-needs" open={ticked.length > 0 || language !== view.language}>
      <summary>{labels('ui-callback-needs')}</summary>
      <fieldset class="boxes">
        <legend class="hidden">{labels('ui-callback-needs')}</legend>
        {NEEDS.map((need) => (
          <div key={need} class="box">
            <label>
              <input type="checkbox" name="needs" value={need} defaultChecked={ticked.some((one) => one === need)} />
              <span>{labels(`ui-callback-need-${need}`)}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <label for="callback-language">{labels('ui-callback-language')}</label>
      <select id="callback-language" name="language">
        {[...new Set([view.language, ...LANGUAGES])].map((code) => (
          <option key={code} value={code} lang={code} selected={code === language}>
            {languageName(code, code)}
          </option>
        ))}
      </select>
    </details>
  );
}

/** The name of a language in a language; its code where the browser does not know it. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
