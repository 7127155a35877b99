import type { PartProps } from './part-props.js';
import { Lines } from './words.js';

/** What the hard words of this step mean: each opens where it stands, with a press or a key, without a script too. */
export function WordHelp({ view, labels }: Pick<PartProps, 'view' | 'labels'>) {
  return view.words?.map(({ word, text }) => (
    <details key={word} class="word-help">
      <summary>
        {labels('ui-word')} {word}
      </summary>
      <Lines text={text} />
    </details>
  ));
}
