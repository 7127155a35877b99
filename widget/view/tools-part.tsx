import type { PartProps } from './part-props.js';
import { PausePart } from './pause-part.js';
import { PostForm } from './post-form.js';
import { Lines, Word } from './words.js';

/** The same tools on every step, in the same order: easier words, go on later, erase. */
export function ToolsPart(props: PartProps) {
  const { view, labels, form } = props;
  return (
    <section class="tools no-print" aria-label={labels('ui-tools')}>
      {view.simple.available && (
        <PostForm form={form} input="simplify">
          <button type="submit" name="on" value={String(!view.simple.on)} class="secondary" data-act="simplify">
            <Word text={labels(view.simple.on ? 'ui-simple-off' : 'ui-simple-on')} />
          </button>
        </PostForm>
      )}
      <PostForm form={form} input="pause">
        <button type="submit" class="secondary">
          <Word text={labels('ui-pause')} />
        </button>
      </PostForm>
      <EraseForm {...props} />
      <PausePart {...props} />
    </section>
  );
}

/** "Wis mijn antwoorden", with a second step before it is done; a native disclosure, so also without JavaScript. */
function EraseForm({ view, labels, form, links }: PartProps) {
  return (
    <details class="erase">
      <summary class="secondary">
        <Word text={labels('ui-erase')} />
      </summary>
      <div class="erase-confirm">
        <Lines text={`${labels('ui-erase-sure')}\n${view.exits.callback.requested?.ifErased ?? ''}`} />
        <PostForm form={{ ...form, action: links?.erase ?? form.action }} input="erase">
          <button type="submit" class="danger">
            <Word text={labels('ui-erase-yes')} />
          </button>
        </PostForm>
      </div>
    </details>
  );
}
