import type { ComponentChildren } from 'preact';
import type { TalkLine } from '../../src/protocol/wire-types.js';
import { JumpLink } from './jump-link.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { StepHeading } from './step-heading.js';
import { TalkEnded } from './talk-ended.js';
import { isLive } from './talk-live.js';
import { Lines, Word } from './words.js';

/** A message of the resident that the server has not taken yet. */
export interface UnsentMessage {
  readonly id: string;
  readonly text: string;
  /** It was tried, and there was no connection. */
  readonly held: boolean;
}

/** Why a message that stands in the field again was not sent. */
export type RefusedMessage = 'ui-talk-refused' | 'ui-talk-too-long';

export interface TalkProps extends PartProps {
  /** Who is typing now. */
  readonly typing?: string;
  readonly unsent?: readonly UnsentMessage[];
  readonly refused?: RefusedMessage;
}

/** The wait for a person, or the talk: where it stands, what was written, a field to write in, and the ways out. */
export function TalkPart(props: TalkProps) {
  const { view, labels, level } = props;
  const { talk } = view;
  if (!talk) return null;
  const live = isLive(talk);
  return (
    <section class={`talk-part talk-${talk.status}`} aria-labelledby="talk-title" id="talk">
      <StepHeading level={level} id="talk-title">
        <Word text={labels('ui-talk-title')} />
      </StepHeading>
      <div class="talk-status">
        <Lines text={talk.text} />
      </div>
      {live && <TalkNotice {...props} />}
      <TalkMessages {...props} />
      {live ? <WriteForm {...props} /> : <TalkEnded {...props} />}
      {live && <WaysOut {...props} />}
    </section>
  );
}

/** What this turn had to say, where the resident looks: a number taken out of a message, a code to go on later. */
export function TalkNotice({ view }: Pick<PartProps, 'view'>) {
  if (view.notice?.kind !== 'info') return null;
  return (
    <div class="notice notice-info">
      <Lines text={view.notice.text} />
    </div>
  );
}

/** Both sides, each message with who wrote it, and at the end what is under way. */
export function TalkMessages({ view, labels, scripted, typing, unsent = [] }: TalkProps) {
  const lines = view.talk?.messages ?? [];
  return (
    <>
      {lines.length + unsent.length > 0 && (
        <ol class="talk-lines" aria-label={labels('ui-talk-messages')}>
          {lines.map((line) => (
            <li key={line.n} class={`talk-line talk-${line.from}`} id={`talk-${line.n}`}>
              <TalkLinePart line={line} labels={labels} />
              {scripted && line.step === view.step && isLive(view.talk) && (
                <JumpLink to="step-title" scripted>
                  {labels('ui-talk-asked')}
                </JumpLink>
              )}
            </li>
          ))}
          {unsent.map(({ id, text, held }) => (
            <li key={id} class="talk-line talk-resident talk-unsent">
              <p class="speaker">{labels('ui-speaker-resident')}</p>
              <Lines text={text} lang={view.language} />
              <p class="hint">
                <Word text={labels(held ? 'ui-talk-not-sent' : 'ui-talk-sending')} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {typing && (
        <p class="talk-typing" key={typing}>
          {labels('ui-talk-typing').replace('{name}', typing)}
        </p>
      )}
    </>
  );
}

function TalkLinePart({ line, labels }: { readonly line: TalkLine; readonly labels: PartProps['labels'] }) {
  const speaker = line.from === 'resident' ? labels('ui-speaker-resident') : line.name && `${line.name}:`;
  return (
    <>
      {speaker && (
        <p class="speaker" key={speaker}>
          <bdi>{speaker}</bdi>
        </p>
      )}
      <Lines text={line.text} lang={line.language} numbers={line.from === 'staff' && line.step === undefined} />
    </>
  );
}

interface WriteProps extends PartProps {
  readonly draft?: string;
  readonly refused?: RefusedMessage;
  /** More buttons. */
  readonly children?: ComponentChildren;
}

/** A field to write in, also while nobody has the talk yet: what is written is read as soon as somebody comes. */
export function WriteForm({ view, labels, form, draft, refused, children }: WriteProps) {
  const waiting = view.talk?.status === 'waiting';
  return (
    <PostForm form={form} input="write" class="talk-write no-print">
      <label for="talk-field">
        <Word text={labels('ui-talk-write')} />
      </label>
      {waiting && (
        <p id="talk-hint" class="hint">
          <Word text={labels('ui-talk-write-waiting')} />
        </p>
      )}
      {refused && (
        <p id="talk-error" class="error-text">
          <Word text={labels(refused)} />
        </p>
      )}
      <textarea
        id="talk-field"
        name="text"
        rows={3}
        dir="auto"
        defaultValue={draft}
        aria-invalid={refused && true}
        aria-describedby={[refused && 'talk-error', waiting && 'talk-hint'].filter(Boolean).join(' ') || undefined}
      />
      <p class="talk-ways">
        <button type="submit" class="primary">
          <Word text={labels('ui-talk-send')} />
        </button>
        {children}
      </p>
    </PostForm>
  );
}

/** To be called instead, or to stop: the place in the questions is kept. */
export function WaysOut({ view, labels, form, links }: PartProps) {
  const stop = view.talk?.status === 'waiting' ? 'ui-talk-leave' : 'ui-talk-end';
  return (
    <div class="talk-ways no-print">
      {links?.callback ? (
        <a href={links.callback} class="secondary">
          <Word text={labels('ui-talk-callback')} />
        </a>
      ) : (
        <PostForm form={form} input="open-callback">
          <button type="submit" class="secondary">
            <Word text={labels('ui-talk-callback')} />
          </button>
        </PostForm>
      )}
      <PostForm form={form} input="leave-queue">
        <button type="submit" class="secondary">
          <Word text={labels(stop)} />
        </button>
      </PostForm>
    </div>
  );
}
