import type { Exits } from '../../src/protocol/wire-types.js';
import type { Labels } from './labels.js';
import type { FormTarget, Links } from './part-props.js';
import { PostForm } from './post-form.js';
import { Lines, UNTRANSLATED, Word } from './words.js';

interface ExitsProps {
  readonly exits: Exits;
  readonly labels: Labels;
  readonly form: FormTarget;
  readonly links?: Links;
  readonly level?: 2 | 3;
  /** Where the talk with a person stands in this view, while there is one: the way to a person leads there. */
  readonly talkAt?: string;
}

/**
 * "Liever een mens?": person, callback, phone, desk, help near by, in this order and in this place on every view
 * (WCAG 3.2.6). With `first` it stands out and is fully open; it never moves.
 */
export function ExitsPart(props: ExitsProps) {
  const { exits, labels, level = 2 } = props;
  const Tag = `h${level}` as 'h2' | 'h3';
  return (
    <section class={exits.first ? 'exits exits-first' : 'exits'} aria-labelledby="exits-title" id="exits">
      <Tag id="exits-title" tabIndex={-1}>
        <Word text={labels('ui-exits')} />
      </Tag>
      <ul>
        <li class="exit-person">
          <PersonExit {...props} />
        </li>
        <li class="exit-callback">
          <CallbackExit {...props} />
        </li>
        <li class="exit-phone">
          <PhoneExit {...props} />
        </li>
        {exits.desk && (
          <li class="exit-desk">
            <DeskExit {...props} />
          </li>
        )}
        {exits.nearby && exits.nearby.length > 0 && (
          <li class="exit-nearby">
            <NearbyExit {...props} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** A chat only when somebody is there to read it; else when that will be, and a call is the first thing to ask for. */
function PersonExit({ exits, labels, form, links, talkAt }: ExitsProps) {
  const { person } = exits;
  if (talkAt || !person.available) {
    return (
      <>
        <p key={person.label}>
          <strong>{person.label}</strong>
        </p>
        {person.opensAt && <p key={person.opensAt}>{capital(person.opensAt)}</p>}
        {talkAt && <ToTalk labels={labels} links={links} talkAt={talkAt} />}
      </>
    );
  }
  return (
    <PostForm form={form} input="ask-for-person">
      <button type="submit" class="secondary">
        <Word text={person.label} />
      </button>
      {person.wait && <p key={person.wait}>{person.wait}</p>}
    </PostForm>
  );
}

function ToTalk({ labels, links, talkAt }: Pick<ExitsProps, 'labels' | 'links' | 'talkAt'>) {
  return links?.talk ? (
    <a href={links.talk} class="secondary">
      {labels('ui-talk-go')}
    </a>
  ) : (
    <button type="button" class="secondary" data-focus={talkAt}>
      <Word text={labels('ui-talk-go')} />
    </button>
  );
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

function CallbackExit({ exits, labels, form, links }: ExitsProps) {
  const { callback } = exits;
  const made = callback.requested && `${labels('ui-callback-made')} ${callback.requested.text}`;
  return (
    <>
      {links?.callback ? (
        <a href={links.callback} class="secondary">
          <Word text={callback.label} />
        </a>
      ) : (
        <PostForm form={form} input="open-callback">
          <button type="submit" class="secondary">
            <Word text={callback.label} />
          </button>
        </PostForm>
      )}
      {made && <p key={made}>{made}</p>}
    </>
  );
}

/** The number, and whether it is answered now; on paper, which is read later, only the number. */
function PhoneExit({ exits, labels }: ExitsProps) {
  const { phone } = exits;
  return (
    <>
      <p>
        <Word text={labels('ui-call')} />{' '}
        <a href={phone.href} class="phone-number" {...UNTRANSLATED}>
          <bdi>{phone.number}</bdi>
        </a>
      </p>
      <div class="no-print">
        <Lines text={phone.hours} />
      </div>
    </>
  );
}

function DeskExit({ exits, labels }: ExitsProps) {
  const desk = exits.desk;
  return (
    <details open={exits.first}>
      <summary>
        <Word text={labels('ui-desk')} />
      </summary>
      <Lines text={desk?.address ?? ''} />
      <Lines text={desk?.hours ?? ''} />
    </details>
  );
}

function NearbyExit({ exits, labels }: ExitsProps) {
  return (
    <details open={exits.first}>
      <summary>
        <Word text={labels('ui-nearby')} />
      </summary>
      <ul>
        {exits.nearby?.map((place) => (
          <li key={place.name}>
            <strong>{place.name}</strong>
            <Lines text={place.text} numbers />
            {place.phone && (
              <p>
                <a href={`tel:${place.phone.replace(/[^0-9+]/g, '')}`} {...UNTRANSLATED}>
                  <bdi>{place.phone}</bdi>
                </a>
              </p>
            )}
            {place.address && <p>{place.address}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
