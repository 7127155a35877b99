import { languageName } from './callback-fields.js';
import { CALLBACK_DRAFT, type CallbackTyped, inGroups, typedFields } from './callback-typed.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { UNTRANSLATED } from './words.js';

type CheckProps = PartProps & { readonly typed: CallbackTyped };

/**
 * "Klopt dit?": everything that was filled in read back before it is sent, the number in groups (WCAG 3.3.4). Nothing is
 * stored yet.
 */
export function CallbackCheck({ view, labels, form, typed }: CheckProps) {
  return (
    <div class="callback-check">
      <dl class="answer-list">
        {rowsOf(view, labels, typed).map(({ label, value, exact }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd {...(exact ? UNTRANSLATED : {})}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <PostForm form={form} input="ask-for-callback" id={CALLBACK_DRAFT}>
        <HiddenFields typed={typed} />
        <button type="submit" class="primary">
          {labels('ui-callback-confirm')}
        </button>
      </PostForm>
      <PostForm form={form} input="change-callback">
        <HiddenFields typed={typed} />
        <button type="submit" class="secondary">
          {labels('ui-change')}
        </button>
      </PostForm>
    </div>
  );
}

function HiddenFields({ typed }: { readonly typed: CallbackTyped }) {
  return (
    <>
      {typedFields(typed).map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

interface Row {
  readonly label: string;
  readonly value: string;
  /** A name, number or address: never translated. */
  readonly exact?: boolean;
}

function rowsOf(view: PartProps['view'], labels: PartProps['labels'], typed: CallbackTyped): readonly Row[] {
  const { slots } = view.exits.callback;
  const slot = slots.find(({ id }) => id === typed.slot) ?? (typed.slot ? undefined : slots[0]);
  const needs = (typed.needs ?? []).map((need) => labels(`ui-callback-need-${need}` as 'ui-callback-need-slow'));
  const other = typed.language && typed.language !== view.language ? typed.language : undefined;
  const rows: readonly (Row | undefined)[] = [
    { label: labels('ui-callback-way'), value: labels(`ui-callback-way-${wayOf(typed)}`) },
    row(labels('ui-callback-phone'), typed.phone && inGroups(typed.phone), true),
    row(labels('ui-callback-email'), typed.email, true),
    row(labels('ui-callback-check-name'), typed.name, true),
    row(labels('ui-callback-check-when'), slot?.label),
    row(labels('ui-callback-check-needs'), needs.join(', ')),
    row(labels('ui-callback-check-language'), other && languageName(other, view.language)),
    row(labels('ui-callback-check-note'), typed.note),
  ];
  return rows.filter((one) => one !== undefined);
}

const row = (label: string, value: string | undefined, exact = false): Row | undefined =>
  value ? { label, value, exact } : undefined;

/** As the engine decides it: a button that was not pressed is no reason to refuse. */
function wayOf({ way, phone, email }: CallbackTyped): 'phone' | 'email' | 'visit' {
  if (way === 'visit' || (way === 'email' && email)) return way;
  return phone || !email ? 'phone' : 'email';
}
