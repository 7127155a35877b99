import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { stepKind } from './step-kind.js';

/** Free text at any step: for who would rather type than choose, or has a question of their own. */
export function SayForm({ view, labels, form, said }: PartProps) {
  return (
    <PostForm form={form} input="say" class="say no-print">
      <label for="say-field">{labels(stepKind(view) === 'question' ? 'ui-say' : 'ui-say-more')}</label>
      <div class="say-row">
        <input
          id="say-field"
          name="text"
          type="text"
          autoComplete="off"
          maxLength={500}
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
