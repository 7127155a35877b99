import { LanguageSwitch } from '../../widget/view/language-switch.js';
import type { PartProps } from '../../widget/view/part-props.js';
import { StepHeading } from '../../widget/view/step-heading.js';
import { TalkEnded } from '../../widget/view/talk-ended.js';
import { isAsked, isLive } from '../../widget/view/talk-live.js';
import { type RefusedMessage, TalkMessages, TalkNotice, WaysOut, WriteForm } from '../../widget/view/talk-part.js';
import { Lines, linesOf } from '../../widget/view/words.js';
import { type Frame, pageHtml } from './page-frame.js';
import type { Look } from './pages-host.js';
import { partProps, stepAddress } from './step-page.js';

/** The page of a wait or a talk; without refreshing by itself; and to write on, where it never refreshes. */
export const PERSON_PAGE = '/gesprek/praten';
export const QUIET_PERSON_PAGE = `${PERSON_PAGE}?ververs=nee`;
/** Where a form on these pages comes back to, instead of a step's number. */
export const PERSON_AT = 'praten';
export const QUIET_PERSON_AT = 'praten-stil';

const REFRESH_SECONDS = 20;

export interface PersonPageState {
  /** There is a field to write in. What is typed in it would be gone with a refresh, so there is none. */
  readonly writing: boolean;
  /** The resident wants no refreshing by itself. */
  readonly quiet: boolean;
  /** Typed, and not sent. */
  readonly draft?: string;
  /** Why it was not sent: it is too long, or it cannot be sent any more, as the talk is over. */
  readonly refused?: RefusedMessage;
}

/** A wait or a talk as a page: the messages, and to write one; it refreshes by itself until the resident stops that. */
export function personPage(look: Look, frame: Frame, state: PersonPageState): string {
  const { view } = look;
  const { labels } = frame;
  const parts = personParts(look, frame, state);
  const live = isLive(view.talk);
  return pageHtml({
    frame,
    title: titleOf(look, frame),
    failed: state.refused !== undefined,
    language: view.language,
    dir: view.dir,
    exits: view.exits,
    talk: view.talk,
    form: parts.form,
    links: parts.links,
    languages: <LanguageSwitch {...parts} />,
    refresh: live && !state.writing && !state.quiet ? REFRESH_SECONDS : undefined,
    children: (
      <>
        <nav class="step-nav no-print" aria-label={labels('ui-step-nav')}>
          <a href={stepAddress(look.n)} class="back">
            {labels('ui-talk-go-on')}
          </a>
          <a href="#exits-title" class="to-exits">
            {labels('ui-exits')}
          </a>
        </nav>
        <section class={`talk-part talk-${view.talk?.status}`} aria-labelledby="talk-title">
          <StepHeading level={1} id="talk-title">
            {labels('ui-talk-title')}
          </StepHeading>
          <div class="talk-status">
            <Lines text={view.talk?.text ?? ''} />
          </div>
          {state.refused && <Refused {...parts} refused={state.refused} draft={live ? '' : (state.draft ?? '')} />}
          <TalkNotice view={view} />
          {live && <Refreshing {...parts} state={state} />}
          <TalkMessages {...parts} />
          {live ? <Writing {...parts} state={state} /> : <TalkEnded {...parts} />}
          {live && <WaysOut {...parts} />}
        </section>
        <Questions {...parts} n={look.n} />
      </>
    ),
  });
}

function personParts(look: Look, frame: Frame, { quiet }: PersonPageState): PartProps {
  const parts = partProps(look, frame);
  const at = quiet ? QUIET_PERSON_AT : PERSON_AT;
  return { ...parts, form: { ...parts.form, hidden: { ...parts.form.hidden, at } } };
}

/** "Nieuw bericht van Fatima" as long as theirs is the last word. */
function titleOf({ view }: Look, { labels }: Frame): readonly string[] {
  const line = view.talk?.messages.at(-1);
  const news = line?.from === 'staff' && isLive(view.talk) && labels('ui-talk-new').replace('{name}', line.name ?? '');
  return [...(news ? [news] : []), linesOf(view.talk?.text ?? '')[0] ?? labels('ui-talk-title')];
}

type StateProps = PartProps & { readonly state: PersonPageState };

/** Whether the page refreshes by itself, and the way to stop or start that, before anything that changes. */
function Refreshing({ view, labels, state }: StateProps) {
  const newest = view.talk?.messages.at(-1)?.n ?? 0;
  const words = state.writing ? 'ui-talk-write-quiet' : state.quiet ? undefined : 'ui-talk-refreshes';
  return (
    <div class="no-print">
      {words && <p class="hint">{labels(words)}</p>}
      <p class="talk-refresh">
        {state.quiet && !state.writing && <a href={PERSON_PAGE}>{labels('ui-talk-refresh-start')}</a>}
        {!state.quiet && !state.writing && <a href={QUIET_PERSON_PAGE}>{labels('ui-talk-refresh-stop')}</a>}
        {newest > 3 && <a href={`#talk-${newest}`}>{labels('ui-talk-newest')}</a>}
      </p>
    </div>
  );
}

function Writing({ state, ...props }: StateProps) {
  const { labels } = props;
  if (state.writing) {
    return (
      <WriteForm {...props} draft={state.draft} refused={state.refused}>
        <button type="submit" name="ververs" value="ja" class="secondary">
          {labels('ui-talk-refresh')}
        </button>
      </WriteForm>
    );
  }
  const quiet = state.quiet ? '&ververs=nee' : '';
  return (
    <p class="talk-ways no-print">
      <a href={`${PERSON_PAGE}?schrijf=ja${quiet}#talk-field`} class="primary">
        {labels('ui-talk-write-open')}
      </a>
      <a href={state.quiet ? QUIET_PERSON_PAGE : PERSON_PAGE} class="secondary">
        {labels('ui-talk-refresh')}
      </a>
    </p>
  );
}

/** With the text, where there is no field any more to keep it in. */
function Refused({ labels, draft, refused }: PartProps & Required<Pick<PersonPageState, 'draft' | 'refused'>>) {
  return (
    <section class="notice notice-error" tabIndex={-1} autofocus id="error-summary" aria-labelledby="error-title">
      <h2 id="error-title">{labels(refused)}</h2>
      <Lines text={draft} />
    </section>
  );
}

/** The step goes on on its own page: there is a form on it, and that page never refreshes. */
function Questions({ view, labels, n }: PartProps & { readonly n: number }) {
  const asked = isAsked(view);
  return (
    <section class="questions no-print" aria-labelledby="questions-title">
      <h2 id="questions-title">{labels(asked ? 'ui-talk-asked' : 'ui-talk-go-on')}</h2>
      <p>
        <a href={stepAddress(n)} class={asked ? 'primary' : undefined}>
          {view.title}
        </a>
      </p>
    </section>
  );
}
