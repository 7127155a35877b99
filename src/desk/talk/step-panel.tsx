/** @jsxImportSource react */

import type { DeskTalk } from '../../protocol/desk.js';
import type { TurnInput } from '../../protocol/wire-types.js';
import { say } from '../live/announce.js';
import { deskSettings } from '../live/desk-settings.js';
import { takeTurn } from '../live/desk-store.js';
import { dayTime } from '../live/wait-time.js';
import { Act, ProblemLine, useAct } from '../parts/act.js';
import { SubHeading } from '../parts/heading.js';
import { keepFocus } from '../parts/keep-focus.js';
import { Badge } from '../parts/marks.js';
import { inGroups } from '../shell/code-setup-form.js';
import { useWords, type Words } from '../words.js';
import { CallbackFor } from './callback-for.js';
import { QuestionForm } from './question-form.js';
import { RemarkForm } from './remark-form.js';
import { ResultView } from './result-view.js';

/** The step the resident is on: answered for them, gone back, corrected. The resident sees who filled it in. */
export function StepPanel({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const { view, role } = talk;
  const acts = role === 'mine' || role === 'watching';
  const { busy, problem, run } = useAct();
  const give = (input: TurnInput) =>
    run(async () => {
      // What goes over the wire is written to, what the engine holds is read only: the same in all else.
      const sent = { type: 'for-resident', input } as Parameters<typeof takeTurn>[1];
      const next = await takeTurn(talk.conversation, sent);
      const line = givenWords(words, input, next.view);
      if (line) say(line);
      keepFocus(document.getElementById('step-panel'));
    });
  return (
    <section className="panel stack" id="step-panel" aria-labelledby="step-panel-title">
      <SubHeading id="step-panel-title">{words('step-title')}</SubHeading>
      {problem && <ProblemLine text={problem} />}
      {view.notice?.kind === 'error' && !view.exits.callback.error && <ProblemLine text={view.notice.text} />}
      {acts && (view.question || view.result) ? (
        <>
          {view.question && <QuestionForm key={formKey(view)} view={view} busy={busy} onGive={give} />}
          {view.result && <ResultView view={view} />}
          {view.canGoBack && (
            <div>
              <Act purpose="subtle" onAct={() => give({ type: 'go-back' })}>
                {words('step-back')}
              </Act>
            </div>
          )}
        </>
      ) : (
        <p lang={view.language} dir="auto">
          {view.title}
        </p>
      )}
      <Answers talk={talk} acts={acts} onGive={give} />
      {role === 'mine' && <StepsToSend talk={talk} />}
      {role === 'watching' && <CallerCode view={view} onGive={give} />}
      {acts && <CallbackFor talk={talk} onGive={give} />}
      <RemarkForm conversation={talk.conversation} step={view.step} title={view.title} />
    </section>
  );
}

/** What was done for the resident and where they stand now, in a line; none for what is told as an alert already. */
function givenWords(words: Words, input: TurnInput, view: DeskTalk['view']): string | undefined {
  const now = words('step-now', { title: view.question?.text ?? view.title });
  switch (input.type) {
    case 'ask-for-callback': {
      const { error, requested } = view.exits.callback;
      return !error && requested ? words('call-done', { reference: requested.reference }) : undefined;
    }
    case 'pause':
      return view.pause && codeWords(words, view.pause);
    case 'go-back':
    case 'change':
      return now;
    default:
      return view.question?.error ?? `${words('answer-given')} ${now}`;
  }
}

/** A new form for another question or another answer, not for every line that the resident writes meanwhile. */
const formKey = ({ step, question }: DeskTalk['view']) => JSON.stringify([step, question?.value, question?.error]);

/** A code to read out, with which a caller goes on alone. */
function CallerCode({
  view,
  onGive,
}: {
  readonly view: DeskTalk['view'];
  readonly onGive: (input: TurnInput) => unknown;
}) {
  const words = useWords();
  if (!view.pause) {
    return (
      <div>
        <Act onAct={() => onGive({ type: 'pause' })}>{words('caller-code')}</Act>
      </div>
    );
  }
  return <p className="strong">{codeWords(words, view.pause)}</p>;
}

function codeWords(words: Words, { code, until }: NonNullable<DeskTalk['view']['pause']>): string {
  return words('caller-code-is', { code: inGroups(code), until: dayTime(until, deskSettings().language) });
}

interface AnswersProps {
  readonly talk: DeskTalk;
  readonly acts: boolean;
  readonly onGive: (input: TurnInput) => unknown;
}

function Answers({ talk: { view }, acts, onGive }: AnswersProps) {
  const words = useWords();
  if (view.answers.length === 0) return null;
  return (
    <details open={view.answers.length < 6}>
      <summary>{words('answers-title', { count: view.answers.length })}</summary>
      <dl className="answers">
        {view.answers.map(({ step, question, answer, by }) => (
          <div key={step}>
            <dt lang={view.language} dir="auto">
              {question}
            </dt>
            <dd>
              <span lang={view.language} dir="auto">
                {answer}
              </span>{' '}
              {by && <Badge>{words('answered-by', { name: by })}</Badge>}
              {acts && (
                <Act purpose="subtle" about={`: ${question}`} onAct={() => onGive({ type: 'change', step })}>
                  {words('change')}
                </Act>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Questions of the route that can be sent into the talk, for the resident to answer there. */
function StepsToSend({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  if (talk.steps.length === 0) return null;
  const sendStep = async (step: string) => {
    await takeTurn(talk.conversation, { type: 'ask', step });
    say(words('sent'));
  };
  return (
    <details>
      <summary>{words('steps-title')}</summary>
      <ul className="entries">
        {talk.steps.map(({ step, title }) => (
          <li key={step} className="row apart">
            <span>{title}</span>
            <Act about={`: ${title}`} onAct={() => sendStep(step)}>
              {words('steps-send')}
            </Act>
          </li>
        ))}
      </ul>
    </details>
  );
}
