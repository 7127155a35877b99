import { Fragment } from 'preact';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { UNTRANSLATED, withNumbers } from './words.js';

type MadeProps = Pick<PartProps, 'view' | 'labels'> & {
  /** Where the button to cancel goes; without it there is none, as on paper. */
  readonly form?: PartProps['form'];
};

/** The promise: when, how, under which reference, and what the resident may count on. */
export function CallbackMade({ view, labels, form }: MadeProps) {
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
      <ul class="callback-details">
        {made.details.map((detail) => (
          <li key={detail}>{inOnePiece(detail, made.reference)}</li>
        ))}
      </ul>
      {form && (
        <PostForm form={form} input="cancel-callback">
          <button type="submit" class="secondary">
            {labels('ui-callback-cancel')}
          </button>
        </PostForm>
      )}
    </div>
  );
}

/** The reference is never broken over two lines: it is read out over the phone. */
function inOnePiece(detail: string, reference: string) {
  return detail.split(reference).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    <Fragment key={index}>
      {index > 0 && (
        <span class="number" {...UNTRANSLATED}>
          {reference}
        </span>
      )}
      {withNumbers(part)}
    </Fragment>
  ));
}
