/** @jsxImportSource react */
import { useState } from 'react';
import { Act } from '../../desk/parts/act.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { keysAt, listAt, textAt, wordsAt } from '../../flow/yaml-at.js';
import type { Files } from '../document/files.js';
import { flowsIn, languagesIn, rawFile, topicsIn } from '../document/raw-texts.js';
import { titleOfFlow, titleOfTopic } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { countUntranslated, untranslatedIn } from '../live/untranslated-in.js';
import { usePresence } from '../live/use-presence.js';
import { useCheck } from '../problems/use-check.js';
import { type EditorWords, useEditorWords } from '../words.js';
import { ImportForm } from './import-form.js';
import { NewFlowForm } from './new-flow-form.js';
import { NewTopicForm } from './new-topic-form.js';

/** Every flow and every topic, each with what is the matter with it. */
export function ListPage() {
  const words = useEditorWords();
  const { files } = useEditor();
  const flows = flowsIn(files);
  const topics = topicsIn(files);
  const [adding, setAdding] = useState(false);
  const present = usePresence();
  return (
    <>
      <PageHeading>{words('nav-list')}</PageHeading>
      <div className="lists">
        <section className="stack" aria-labelledby="flows-title">
          <SubHeading id="flows-title">{words('flows', { count: flows.length })}</SubHeading>
          {flows.length === 0 && <p>{words('flows-none')}</p>}
          <ul className="entries">
            {flows.map((flow) => (
              <FlowEntry
                key={flow}
                flow={flow}
                files={files}
                names={[...new Set(present.filter((one) => one.flow === flow).map(({ staff }) => staff.name))]}
              />
            ))}
          </ul>
          <NewFlowForm />
          <ImportForm />
        </section>
        <section className="stack" aria-labelledby="topics-title">
          <SubHeading id="topics-title">{words('topics', { count: topics.length })}</SubHeading>
          {topics.length === 0 && <p>{words('topics-none')}</p>}
          <ul className="entries">
            {topics.map((topic) => (
              <TopicEntry key={topic} topic={topic} files={files} words={words} />
            ))}
          </ul>
          {adding ? (
            <NewTopicForm onCancel={() => setAdding(false)} />
          ) : (
            <div>
              <Act onAct={() => setAdding(true)}>{words('new-topic')}</Act>
            </div>
          )}
        </section>
      </div>
    </>
  );
}

interface FlowEntryProps {
  readonly flow: string;
  readonly files: Files;
  /** Colleagues who work in it now. */
  readonly names: readonly string[];
}

function FlowEntry({ flow, files, names }: FlowEntryProps) {
  const words = useEditorWords();
  const { report } = useCheck();
  const root = rawFile(files, `flows/${flow}.yaml`);
  const text = rawFile(files, `content/nl/${flow}.yaml`);
  const own = new RegExp(`^(?:flows|content/[^/]+)/${flow}(?:\\.conversations)?\\.yaml$`);
  const problems = report?.problems.filter(({ file, severity }) => severity !== 'remark' && own.test(file)) ?? [];
  return (
    <li className="entry">
      <SubHeading level={3}>
        <a href={editorHashOf({ type: 'flow', flow })}>{titleOfFlow(files, flow)}</a>
      </SubHeading>
      <p>{wordsAt(text, ['description'])}</p>
      <p className="row small">
        <span>{words('flow-steps', { count: keysAt(root, ['steps']).length })}</span>
        {textAt(root, ['urgent']) === 'true' && <Badge kind="warm">{words('flow-is-urgent')}</Badge>}
        {textAt(root, ['listed']) === 'false' && <Badge>{words('flow-is-called')}</Badge>}
        {languagesIn(files).map((language) => (
          <Translated key={language} {...{ flow, language, files }} />
        ))}
        {problems.length > 0 && <Badge kind="urgent">{words('outline-problems', { count: problems.length })}</Badge>}
        {names.length > 0 && <span>{words('present', { names: names.join(', ') })}</span>}
      </p>
    </li>
  );
}

interface TranslatedProps {
  readonly flow: string;
  readonly language: string;
  readonly files: Files;
}

/** What a language does not have of a flow; nothing where it has everything. */
function Translated({ flow, language, files }: TranslatedProps) {
  const words = useEditorWords();
  const left = untranslatedIn(files, flow, language);
  if (left.size === 0) return null;
  return <Badge kind="warm">{words('untranslated-in', { language, ...countUntranslated(left) })}</Badge>;
}

interface TopicEntryProps {
  readonly topic: string;
  readonly files: Files;
  readonly words: EditorWords;
}

function TopicEntry({ topic, files, words }: TopicEntryProps) {
  const root = rawFile(files, `content/topics/${topic}.yaml`);
  return (
    <li className="entry slim row">
      <a href={editorHashOf({ type: 'topic', topic })}>{titleOfTopic(files, topic)}</a>{' '}
      <span className="small">{words('topic-phrases', { count: listAt(root, ['nl', 'phrases']).length })}</span>
    </li>
  );
}
