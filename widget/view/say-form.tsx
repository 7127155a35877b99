import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';

/** Free text at a question: for who would rather type than choose, or has a question of their own. */
export function SayForm({ labels, form }: PartProps) {
  return (
    <PostForm form={form} input="say" class="say no-print">
      <label for="say-field">{labels('ui-say')}</label>
      <div class="say-row">
        <input id="say-field" name="text" type="text" autoComplete="off" maxLength={500} aria-describedby="say-hint" />
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
