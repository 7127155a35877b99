import { SayForm } from '../../widget/view/say-form.js';
import { Hidden } from '../../widget/view/words.js';
import type { CallbackWay } from '../conversation/callback-request.js';
import { WAY_ENDING } from '../conversation/callback-view.js';
import { aroundTalk, type Frame, pageHtml, startForm } from './page-frame.js';
import type { PagesHost } from './pages-host.js';

type Topics = Awaited<ReturnType<PagesHost['topics']>>;

interface HomeProps {
  readonly frame: Frame;
  readonly topics: Topics;
  /** There is a conversation to go on with. */
  readonly busy: boolean;
  /** Everything was just erased; a promise to call, to mail or of a visit too. */
  readonly erased: CallbackWay | boolean;
}

/** The start page: what this is and is not, the topics as buttons, urgent ones first, and how to go on with a code. */
export function homePage(props: HomeProps): string {
  const { frame, busy, erased } = props;
  const { labels } = frame;
  return pageHtml({
    frame,
    title: [labels('ui-home-title')],
    ...aroundTalk(frame, busy),
    children: (
      <>
        {erased && (
          <div class="notice notice-info">
            <p>{labels('ui-home-erase-done')}</p>
            {erased !== true && <p>{labels(`callback-cancelled${WAY_ENDING[erased]}`)}</p>}
          </div>
        )}
        <h1>{labels('ui-home-title')}</h1>
        <p class="lead">{labels('ui-home-computer')}</p>
        <p>{labels('ui-home-scope')}</p>
        {busy && (
          <p class="notice notice-info">
            {labels('ui-home-go-on')} <a href="/gesprek">{labels('ui-home-continue')}</a>
          </p>
        )}
        <TopicForm {...props} />
        <SayForm labels={labels} form={startForm(frame.town.language)} />
        <p>{labels('ui-home-not')}</p>
        <p>
          {labels('ui-home-privacy')} <a href="/privacy">{labels('ui-privacy')}</a>
        </p>
        <section class="home-block" aria-labelledby="resume-title">
          <h2 id="resume-title">{labels('ui-resume-title')}</h2>
          <ResumeForm frame={frame} />
        </section>
      </>
    ),
  });
}

/** The field for a code to go on later; forgiving about capitals and spaces, pasting allowed. */
export function ResumeForm({ frame, typed = '', failed = false }: { frame: Frame; typed?: string; failed?: boolean }) {
  const { labels, town } = frame;
  return (
    <form method="post" action="/verder" class={failed ? 'field field-error' : 'field'} noValidate>
      <input type="hidden" name="language" value={town.language} />
      <label for="code">{labels('ui-resume-label')}</label>
      <p id="code-hint" class="hint">
        {labels('ui-resume-hint')}
      </p>
      {failed && (
        <p id="code-error" class="error-text">
          {labels('ui-resume-unknown')}
        </p>
      )}
      <input
        id="code"
        name="code"
        type="text"
        class="short"
        autoComplete="off"
        spellcheck={false}
        defaultValue={typed}
        aria-invalid={failed ? 'true' : undefined}
        aria-describedby={failed ? 'code-error code-hint' : 'code-hint'}
      />
      <button type="submit" class="secondary">
        {labels('ui-resume-go')}
      </button>
    </form>
  );
}

function TopicForm({ frame, topics }: HomeProps) {
  const urgentFirst = [...topics].sort((a, b) => Number(b.urgent) - Number(a.urgent));
  const form = startForm(frame.town.language);
  return (
    <form method="post" action={form.action}>
      <input type="hidden" name="language" value={form.hidden.language} />
      <ul class="topics">
        {urgentFirst.map((topic) => (
          <li key={topic.flow}>
            <button
              type="submit"
              name="flow"
              value={topic.flow}
              class={topic.urgent ? 'option topic topic-urgent' : 'option topic'}
            >
              <span class="topic-words">
                <span>{topic.title}</span>
                <Hidden text=". " />
                <span class="topic-text">{topic.description}</span>
                {topic.urgent && <span class="topic-flag">{frame.labels('ui-urgent')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
