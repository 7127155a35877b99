import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';

interface SayProps extends Pick<PartProps, 'labels' | 'form' | 'said'> {
  /** Nothing is asked here: what is typed is another question. */
  readonly more?: boolean;
}

/** As much as a turn takes: a whole e-mail that is pasted is not cut off unseen. */
const LONGEST = 2000;

/** Free text at any step: for who would rather type than choose, or has a question of their own. */
export function SayForm({ labels, form, said, more = false }: SayProps) {
  return (
    <PostForm form={form} input="say" class="say no-print">
      <label for="say-field">{labels(more ? 'ui-say-more' : 'ui-say')}</label>
      <div class="say-row">
        <input
          id="say-field"
          name="text"
          type="text"
          autoComplete="off"
          maxLength={LONGEST}
          defaultValue={said}
          aria-describedby="say-hint"
        />
        <button type="submit" class="secondary">
          {labels('ui-send')}
        </button>
      </div>
      <p id="say-hint" class="hint">
        {labels('ui-say-hint')}
      </p>
    </PostForm>
  );
}
