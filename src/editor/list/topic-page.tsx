/** @jsxImportSource react */

import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { SureAct } from '../../desk/parts/sure-act.js';
import { keysAt, textAt } from '../../flow/yaml-at.js';
import { keysOfLanguages, rawFile } from '../document/raw-texts.js';
import { titleOfTopic } from '../document/titles.js';
import { goTo } from '../live/editor-route.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { NewTopicLanguage } from './new-topic-language.js';
import { TopicFields } from './topic-fields.js';
import { TopicTexts } from './topic-texts.js';

/** One topic: what it is called, what it answers, where it leads, and what people type when they come with it. */
export function TopicPage({ topic }: { readonly topic: string }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const path = `content/topics/${topic}.yaml`;
  const root = rawFile(files, path);
  if (!files.has(path)) return <p>{words('topic-gone', { topic })}</p>;
  const isCommand = textAt(root, ['command']) !== '';
  const isNone = textAt(root, ['none']) === 'true';
  const title = titleOfTopic(files, topic);
  const kind = isNone ? 'none' : isCommand ? 'command' : 'topic';
  const languages = keysOfLanguages(keysAt(root, []));
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <div className="stack measure">
        {isCommand && <p>{words('topic-is-command')}</p>}
        {isNone && <p>{words('topic-is-none')}</p>}
        {!isCommand && !isNone && <TopicFields path={path} />}
        {languages.map((language) => (
          <section key={language} className="panel stack" aria-label={words('topic-in', { language })}>
            <SubHeading>{words('topic-in', { language })}</SubHeading>
            <TopicTexts path={path} language={language} kind={kind} />
          </section>
        ))}
        <NewTopicLanguage {...{ topic, kind }} there={languages} />
        {!isNone && <RemoveTopic path={path} title={title} />}
      </div>
    </>
  );
}

function RemoveTopic({ path, title }: { readonly path: string; readonly title: string }) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const remove = () => {
    const wrong = tryEdit({ type: 'set-files', files: { [path]: null } });
    setFault(wrong);
    if (wrong) return;
    say(words('topic-removed', { title }));
    goTo({ type: 'list' });
  };
  return (
    <div className="stack">
      <SureAct negative sure={words('topic-remove-sure', { title })} yes={words('topic-remove')} onAct={remove}>
        {words('topic-remove')}
      </SureAct>
      {fault && <ProblemLine text={fault} />}
    </div>
  );
}
