/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { Field, LongField } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import { flowsIn, topicsIn } from '../document/raw-texts.js';
import { writeEntries } from '../document/write-yaml.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEditorWords } from '../words.js';

/** What a new topic answers until somebody writes it. */
const ANSWER = {
  text: 'Hier kunnen wij u mee helpen. Vraag het een medewerker.',
  simple: 'Wij helpen u. Vraag het een medewerker.',
};

interface Props {
  /** What people typed, one a line. */
  readonly phrases?: string;
  /** Before the page of the topic opens. */
  readonly onMade?: () => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Makes a topic that is whole: it has a name, phrases and an answer, which is written on its own page next. */
export function NewTopicForm({ phrases = '', onMade = async () => undefined, onCancel }: Props) {
  const words = useEditorWords();
  const [missing, setMissing] = useState<{ readonly title?: string; readonly phrases?: string }>({});
  const { busy, problem, run, setProblem } = useAct();
  const make = (form: FormData) => {
    const title = String(form.get('title') ?? '').trim();
    const said = String(form.get('phrases') ?? '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    setMissing({
      ...(!title && { title: words('new-topic-missing') }),
      ...(said.length === 0 && { phrases: words('new-topic-phrases-missing') }),
    });
    if (!title || said.length === 0) return;
    const { files } = editorState();
    // A flow that no topic leads to is a topic by its own name.
    const topic = nameFrom(title, [...topicsIn(files), ...flowsIn(files)], 'onderwerp');
    const nl = { title, phrases: [...new Set(said)], answer: ANSWER };
    const text = writeEntries({ topic, nl }, 0);
    const fault = tryEdit({ type: 'set-files', files: { [`content/topics/${topic}.yaml`]: text } });
    setProblem(fault);
    if (fault) return;
    return run(async () => {
      await onMade();
      say(words('new-topic-made', { title }));
      goTo({ type: 'topic', topic });
    });
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(make)}>
      <Field
        name="title"
        label={words('topic-title')}
        hint={words('new-topic-hint')}
        error={missing.title}
        autoComplete="off"
        autoFocus
      />
      <LongField
        name="phrases"
        label={words('new-topic-phrases')}
        hint={words('missed-phrases-hint')}
        error={missing.phrases}
        defaultValue={phrases}
        dir="auto"
      />
      {problem && <ProblemLine text={problem} />}
      <div className="row">
        <Send busy={busy}>{words('new-add')}</Send>
        <Act onAct={onCancel}>{words('not-now')}</Act>
      </div>
    </form>
  );
}
