/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { keepFocus } from '../../desk/parts/keep-focus.js';
import { Badge } from '../../desk/parts/marks.js';
import type { MissedAnswer, MissedView } from '../../protocol/insight.js';
import { titleOfTopic } from '../document/titles.js';
import { NewTopicForm } from '../list/new-topic-form.js';
import { API, editorState, tryEdit, useEditor } from '../live/editor-store.js';
import { type EditorWords, useEditorWords } from '../words.js';
import { BelongsForm, phrasesOf } from './belongs-form.js';
import { phraseOf, removePhrase } from './phrase-edits.js';

/** What is said of messages; null puts them back. */
type Verdict = { readonly topic: string } | 'new' | 'ignored' | null;

const judge = (messages: readonly MissedView[], verdict: Verdict) =>
  ask(`${API}/missed`, { ids: messages.map(({ id }) => id), verdict });

/** What residents typed and was not understood, those alike together: to a topic, to a new one, or away. */
export function MissedPart() {
  const words = useEditorWords();
  const { answer, problem, reload } = useLoaded<MissedAnswer>(`${API}/missed`);
  const done = async () => {
    await reload();
    keepFocus(document.getElementById('main'));
  };
  return (
    <div className="stack measure">
      <p>{words('missed-about')}</p>
      {problem && <ProblemLine text={problem} />}
      {!answer && !problem && <p className="muted">{words('signals-loading')}</p>}
      {answer?.groups.length === 0 && <p className="strong">{words('missed-none')}</p>}
      <ul className="entries">
        {answer?.groups.map(({ messages }) => (
          <OneGroup key={messages[0]?.id} messages={messages} onDone={done} />
        ))}
      </ul>
      {answer && answer.judged.length > 0 && <Judged messages={answer.judged} onDone={done} />}
    </div>
  );
}

interface GroupProps {
  readonly messages: readonly MissedView[];
  readonly onDone: () => Promise<unknown>;
}

function OneGroup({ messages, onDone }: GroupProps) {
  const words = useEditorWords();
  const [open, setOpen] = useState<'belongs' | 'new'>();
  const [first] = messages;
  if (!first) return null;
  const about = `: ${first.text}`;
  const close = () => setOpen(undefined);
  const settle = async (verdict: Verdict) => {
    await judge(messages, verdict);
    if (verdict === 'ignored') say(words('missed-ignored', { text: first.text }));
    await onDone();
  };
  return (
    <li className="entry stack">
      <SubHeading>
        <span dir="auto">{first.text}</span>
      </SubHeading>
      <p className="row small">
        {messages.length > 1 && <span>{words('missed-alike', { count: messages.length })}</span>}
        {messages.some(({ outcome }) => outcome === 'unsure') && <Badge>{words('missed-unsure')}</Badge>}
      </p>
      {messages.length > 1 && (
        <details>
          <summary>{words('missed-more', { count: messages.length })}</summary>
          <ul className="plain-list">
            {messages.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!open && (
        <div className="row">
          <Act about={about} onAct={() => setOpen('belongs')}>
            {words('missed-belongs')}
          </Act>
          <Act about={about} onAct={() => setOpen('new')}>
            {words('missed-new')}
          </Act>
          <Act about={about} purpose="subtle" onAct={() => settle('ignored')}>
            {words('missed-ignore')}
          </Act>
        </div>
      )}
      {open === 'belongs' && (
        <BelongsForm messages={messages} onTopic={(topic) => settle({ topic })} onCancel={close} />
      )}
      {open === 'new' && (
        <NewTopicForm phrases={phrasesOf(messages)} onMade={() => judge(messages, 'new')} onCancel={close} />
      )}
    </li>
  );
}

/** Messages that were dealt with, to put back; a phrase that was made of one goes from its topic. */
function Judged({ messages, onDone }: GroupProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const putBack = async (message: MissedView) => {
    const { text, language } = message;
    const topic = topicIn(message);
    const edit = topic && removePhrase(editorState().files, topic, language, phraseOf(text));
    if (edit) tryEdit(edit);
    await judge([message], null);
    say(words('missed-put-back', { text }));
    await onDone();
  };
  return (
    <details>
      <summary>{words('missed-judged', { count: messages.length })}</summary>
      <ul className="entries">
        {messages.map((message) => (
          <li key={message.id} className="entry row">
            <span dir="auto">{message.text}</span>
            <Badge>{verdictWords(words, message, (topic) => titleOfTopic(files, topic))}</Badge>
            <Act about={`: ${message.text}`} onAct={() => putBack(message)}>
              {words('missed-back')}
            </Act>
          </li>
        ))}
      </ul>
    </details>
  );
}

const topicIn = ({ verdict }: MissedView) => /^topic:(.+)$/.exec(verdict ?? '')?.[1];

function verdictWords(words: EditorWords, message: MissedView, titleOf: (topic: string) => string): string {
  const topic = topicIn(message);
  if (topic !== undefined) return words('verdict-topic', { topic: titleOf(topic) });
  return words(message.verdict === 'new' ? 'verdict-new' : 'verdict-ignored');
}
