import type { PartProps } from './part-props.js';
import { TalkEnded } from './talk-ended.js';
import { isLive } from './talk-live.js';
import { TalkNotice } from './talk-part.js';
import { Lines } from './words.js';

/** On the page of a step: where the talk with a person stands, their newest words, and the way to it. */
export function TalkBanner(props: PartProps) {
  const { view, labels, links } = props;
  const { talk } = view;
  if (!talk) return null;
  const live = isLive(talk);
  const line = talk.messages.at(-1);
  return (
    <section class={`talk-part talk-${talk.status}`} aria-label={labels('ui-talk-title')}>
      <div class="talk-status">
        <Lines text={talk.text} />
      </div>
      {live && <TalkNotice view={view} />}
      {live && line?.from === 'staff' && (
        <div class="talk-line talk-staff">
          <p class="speaker">
            <bdi>{`${line.name}:`}</bdi>
          </p>
          <Lines text={line.text} lang={line.language} numbers />
        </div>
      )}
      <p>
        <a href={links?.talk} class={live ? 'primary' : undefined}>
          {labels('ui-talk-go')}
        </a>
      </p>
      {!live && <TalkEnded {...props} />}
    </section>
  );
}
