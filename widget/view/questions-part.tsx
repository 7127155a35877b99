import type { ComponentChildren } from 'preact';
import type { PartProps } from './part-props.js';
import { isLive } from './talk-live.js';
import { Word } from './words.js';

interface QuestionsProps extends Pick<PartProps, 'view' | 'labels' | 'level'> {
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/**
 * The step beside a talk: under a heading of its own, and it can be folded. It is the same element without a talk, so
 * that nothing typed is lost when a person joins.
 */
export function QuestionsPart({ view, labels, level = 1, open, children }: QuestionsProps) {
  const Tag = `h${level}` as 'h1' | 'h2' | 'h3';
  return (
    <details class="questions" open={open} id="questions">
      <summary hidden={!isLive(view.talk)}>
        <Tag>
          <Word text={labels('ui-talk-go-on')} />
        </Tag>
      </summary>
      {children}
    </details>
  );
}
