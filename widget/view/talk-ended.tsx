import type { PartProps } from './part-props.js';
import { localeOf } from './pause-part.js';
import { PostForm } from './post-form.js';
import { Word } from './words.js';

/** After the talk: open it again while that can be, and take along what was said. */
export function TalkEnded({ view, labels, form, links, scripted }: PartProps) {
  const until = view.talk?.reopenUntil;
  return (
    <div class="talk-after no-print">
      {until && (
        <PostForm form={form} input="reopen-talk">
          <button type="submit" class="secondary">
            <Word text={labels('ui-talk-reopen')} />
          </button>
          <p key={until}>{labels('ui-talk-reopen-until').replace('{until}', momentInWords(until, view.language))}</p>
        </PostForm>
      )}
      <p class="take-along">
        {links?.overview && <a href={links.overview}>{labels('ui-talk-summary')}</a>}
        <button type="button" data-print hidden={!scripted}>
          <Word text={labels('ui-print')} />
        </button>
      </p>
    </div>
  );
}

/** A moment within a day as weekday and time, written as everywhere here ("dinsdag 10.00"), in Amsterdam. */
function momentInWords(iso: string, language: string): string {
  const style = {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(new Date(iso)).replace(':', '.');
}
