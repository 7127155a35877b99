import type { PartProps } from './part-props.js';
import { SubHeading } from './step-heading.js';
import { Lines, UNTRANSLATED } from './words.js';

/** The code in groups of four, as it is read aloud over the phone. */
export function codeGroups(code: string): string {
  return (code.replace(/[^A-Za-z0-9]/g, '').match(/.{1,4}/g) ?? []).join(' ');
}

/** The day before the month, also in English. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** A moment as a day in words ("maandag 21 december 2026"), in Amsterdam. */
export function dayInWords(iso: string, language: string): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return iso;
  const style = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(day);
}

/** The code to go on later: large, how to use it, until when. */
export function PausePart({ view, labels, level, scripted }: PartProps) {
  if (!view.pause) return null;
  const { code, until } = view.pause;
  return (
    <section class="pause" aria-labelledby="pause-title">
      <SubHeading level={level} id="pause-title">
        {labels('ui-pause-title')}
      </SubHeading>
      <p class="code" {...UNTRANSLATED} data-copy-source>
        <bdi>{codeGroups(code)}</bdi>
      </p>
      <Lines text={labels('ui-pause-how')} />
      <p>{`${labels('ui-pause-until')} ${dayInWords(until, view.language)}.`}</p>
      <p class="no-print pause-buttons">
        <button type="button" class="secondary" data-copy hidden={!scripted}>
          {labels('ui-copy-code')}
        </button>
        <button type="button" class="secondary" data-print hidden={!scripted}>
          {labels('ui-print')}
        </button>
        <span role="status" data-copied={labels('ui-copied')} />
      </p>
    </section>
  );
}
