import type { ComponentType } from 'preact';
import { AnswersPart } from '../view/answers-part.js';
import { ExitsPart } from '../view/exits-part.js';
import { JumpLink } from '../view/jump-link.js';
import { LanguageSwitch } from '../view/language-switch.js';
import type { PartProps } from '../view/part-props.js';
import { PostForm } from '../view/post-form.js';
import { QuestionsPart } from '../view/questions-part.js';
import { NoticePart, StepBody } from '../view/step-body.js';
import { isLive } from '../view/talk-live.js';
import type { TalkProps } from '../view/talk-part.js';
import { ToolsPart } from '../view/tools-part.js';
import { Lines, Word } from '../view/words.js';
import { type Entry, newestTurn } from './entries.js';

interface PanelProps extends TalkProps {
  /** Draws the form to ask for a call, once it is loaded. */
  readonly callbackForm?: ComponentType<PartProps>;
  /** Draws a talk, once it is loaded. */
  readonly talkPart?: ComponentType<TalkProps>;
  readonly open: boolean;
  readonly entries: readonly Entry[];
  readonly screen: 'talk' | 'callback';
  /** Counts language and level changes: the words of a step are then new elements, never changed text. */
  readonly wording: number;
  readonly codeError: boolean;
}

/** Everything in the panel under its heading. */
export function PanelView(props: PanelProps) {
  const { view, labels, form, screen, wording } = props;
  return (
    <div class="talk" lang={view.language} dir={view.dir}>
      <div class="talk-top no-print">
        <JumpLink key={`to-exits${wording}`} to="exits-title" scripted class="to-exits">
          {labels('ui-exits')}
        </JumpLink>
        <LanguageSwitch {...props} />
      </div>
      {screen === 'callback' ? <CallbackScreen key="callback" {...props} /> : <TalkScreen key="talk" {...props} />}
      <ExitsPart
        key={`exits${wording}`}
        exits={view.exits}
        labels={labels}
        form={form}
        level={3}
        talkAt={isLive(view.talk) ? 'talk-title' : undefined}
      />
    </div>
  );
}

function TalkScreen(props: PanelProps) {
  const { entries, labels, form, view, wording, open, talkPart: TalkPart } = props;
  const newest = newestTurn(entries);
  return (
    <>
      {view.talk && (TalkPart ? <TalkPart {...props} /> : <Lines text={view.talk.text} />)}
      <QuestionsPart view={view} labels={labels} level={3} open={open}>
        <ol class="history" aria-label={labels('ui-history')}>
          {entries.map((entry, index) => (
            <li key={entry.key} class={`entry entry-${entry.type}`} tabIndex={entry.type === 'said' ? -1 : undefined}>
              {index === newest ? (
                <Newest key={`now${wording}`} {...props} />
              ) : (
                <Past key="past" entry={entry} {...props} />
              )}
            </li>
          ))}
        </ol>
        {view.canGoBack && (
          <PostForm form={form} input="go-back" class="back-form">
            <button type="submit" class="text-button back">
              <Word text={labels('ui-back')} />
            </button>
          </PostForm>
        )}
      </QuestionsPart>
      <ToolsPart {...props} />
      <AnswersPart key={`answers${wording}`} {...props} />
    </>
  );
}

function Newest(props: PanelProps) {
  return (
    <>
      <NoticePart {...props} />
      <StepBody {...props} />
      {props.view.flow === '' && <CodeForm {...props} />}
    </>
  );
}

function Past({ entry, labels }: PanelProps & { readonly entry: Entry }) {
  const messages = entry.type === 'turn' ? entry.messages : [entry.message];
  return (
    <div class={`past past-${messages[0]?.from ?? 'bot'}`}>
      <p class="speaker">{speakerOf(messages[0]?.from, labels)}</p>
      {messages.map((message) => (
        <Lines key={message.text} text={message.text} lang={message.language} />
      ))}
    </div>
  );
}

function speakerOf(from: 'bot' | 'resident' | 'staff' | undefined, labels: PartProps['labels']): string {
  if (from === 'resident') return labels('ui-speaker-resident');
  return labels(from === 'staff' ? 'ui-speaker-staff' : 'ui-speaker-bot');
}

/** To go on with a code, offered where the topics are. */
function CodeForm({ labels, form, codeError }: PanelProps) {
  return (
    <details class="resume" open={codeError}>
      <summary>{labels('ui-resume-title')}</summary>
      <PostForm form={form} input="resume">
        <label for="resume-code">{labels('ui-resume-label')}</label>
        <p id="resume-hint" class="hint">
          {labels('ui-resume-hint')}
        </p>
        {codeError && (
          <p id="resume-error" class="error-text">
            {labels('ui-resume-unknown')}
          </p>
        )}
        <input
          id="resume-code"
          name="code"
          type="text"
          class="short"
          autoComplete="off"
          aria-describedby={codeError ? 'resume-error resume-hint' : 'resume-hint'}
        />
        <button type="submit" class="secondary">
          {labels('ui-resume-go')}
        </button>
      </PostForm>
    </details>
  );
}

function CallbackScreen(props: PanelProps) {
  const { labels, form, callbackForm: Form } = props;
  return (
    <div class="step">
      <PostForm form={form} input="close-callback">
        <button type="submit" class="text-button back">
          <Word text={labels('ui-callback-return')} />
        </button>
      </PostForm>
      <h3 id="callback-title" class="step-heading" tabIndex={-1}>
        <Word text={labels('ui-callback-title')} />
      </h3>
      {Form ? <Form {...props} /> : <p>{labels('ui-waiting')}</p>}
    </div>
  );
}
