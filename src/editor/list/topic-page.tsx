/** @jsxImportSource react */
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { keysAt, keysOfLanguages, listAt, rawFile, textAt } from '../live/raw-texts.js';
import { keysFor } from '../step/step-parts.js';
import { TextArea } from '../step/text-area.js';
import { useEditorWords } from '../words.js';

/** One topic: what it is called, what it answers, and what people type when they come with it. */
export function TopicPage({ topic }: { readonly topic: string }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const path = `content/topics/${topic}.yaml`;
  const root = rawFile(files, path);
  if (!files.has(path)) return <p>{words('topic-gone', { topic })}</p>;
  return (
    <>
      <PageHeading>{textAt(root, ['nl', 'title']) || topic}</PageHeading>
      <div className="stack measure">
        {keysOfLanguages(keysAt(root, [])).map((language) => (
          <section key={language} className="panel stack" aria-label={language}>
            <SubHeading>{words('topic-in', { language })}</SubHeading>
            <TopicTexts path={path} language={language} />
          </section>
        ))}
      </div>
    </>
  );
}

function TopicTexts({ path, language }: { readonly path: string; readonly language: string }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const root = rawFile(files, path);
  const answer = keysFor(root, [language, 'answer'], 'text');
  const texts = [
    { label: words('topic-title'), keys: [language, 'title'], level: 'text' },
    { label: words('topic-answer'), keys: answer, level: 'text' },
    {
      label: `${words('topic-answer')}, ${words('level-simple')}`,
      keys: [language, 'answer', 'simple'],
      level: 'simple',
    },
  ] as const;
  const lists = ['phrases', 'keywords'] as const;
  const shown = texts.filter(
    ({ keys }, index) => textAt(root, keys) !== '' || (index < 2 && textAt(root, [language, 'title']) !== ''),
  );
  return (
    <>
      {shown.map(({ label, keys, level }) => {
        const text = textAt(root, keys);
        return (
          <TextArea
            key={keys.join(' ')}
            label={`${label} (${language})`}
            text={text}
            language={language}
            level={level}
            onText={(next) =>
              next === text ? '' : tryEdit({ type: 'set-text', path, keys, text: next.trim() === '' ? null : next })
            }
          />
        );
      })}
      {lists.map((list) => {
        const text = listAt(root, [language, list]).join('\n');
        return (
          <TextArea
            key={list}
            label={`${words(`topic-${list}`)} (${language})`}
            hint={words('topic-list-hint')}
            text={text}
            language="und"
            rows={6}
            onText={(next) =>
              next === text ? '' : tryEdit({ type: 'set-words', path, keys: [language, list], words: next.split('\n') })
            }
          />
        );
      })}
    </>
  );
}
