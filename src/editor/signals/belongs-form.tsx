/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { LongField } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import type { MissedView } from '../../protocol/insight.js';
import { titleOfTopic } from '../document/titles.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { addPhrases, phraseOf } from './phrase-edits.js';
import { TopicPick, topicCalled } from './topic-pick.js';

interface Props {
  readonly messages: readonly MissedView[];
  /** Tells the server to which topic they belong. */
  readonly onTopic: (topic: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Messages become phrases of a topic. What is about one person can be taken out first. */
export function BelongsForm({ messages, onTopic, onCancel }: Props) {
  const words = useEditorWords();
  const { files } = editorState();
  const likeliest = messages.flatMap(({ candidates }) => candidates)[0];
  const [title, setTitle] = useState(likeliest ? titleOfTopic(files, likeliest) : '');
  const [missing, setMissing] = useState('');
  const { busy, problem, run, setProblem } = useAct();
  const add = (form: FormData) => {
    const topic = topicCalled(files, title);
    setMissing(topic ? '' : words('missed-topic-missing'));
    if (!topic) return;
    const phrases = linesIn(form.get('phrases'));
    const fault = tryEdit(addPhrases(editorState().files, topic, messages[0]?.language ?? 'nl', phrases));
    setProblem(fault);
    if (fault) return;
    return run(async () => {
      await onTopic(topic);
      say(words('missed-added', { topic: titleOfTopic(files, topic) }));
    });
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(add)}>
      <TopicPick files={files} value={title} error={missing} onType={setTitle} />
      <LongField
        name="phrases"
        label={words('missed-phrases')}
        hint={words('missed-phrases-hint')}
        defaultValue={phrasesOf(messages)}
        dir="auto"
      />
      {problem && <ProblemLine text={problem} />}
      <div className="row">
        <Send busy={busy}>{words('missed-add')}</Send>
        <Act onAct={onCancel}>{words('not-now')}</Act>
      </div>
    </form>
  );
}

/** The messages as phrases, one a line, each once. */
export function phrasesOf(messages: readonly MissedView[]): string {
  return [...new Set(messages.map(({ text }) => phraseOf(text)))].filter(Boolean).join('\n');
}

/** The lines of a field that say something. */
export function linesIn(value: FormDataEntryValue | null): readonly string[] {
  return String(value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
