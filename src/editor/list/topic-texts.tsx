/** @jsxImportSource react */

import { keysAt, listAt, textAt, wordsAt } from '../../flow/yaml-at.js';
import { rawFile } from '../document/raw-texts.js';
import { keysFor } from '../document/step-parts.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { TextArea } from '../step/text-area.js';
import { useEditorWords } from '../words.js';

interface Props {
  readonly path: string;
  readonly language: string;
  /** A request has no answer; messages of which the town does nothing have phrases alone. */
  readonly kind: 'topic' | 'command' | 'none';
}

/** The texts of a topic in one language: those that residents read, and those they type. */
export function TopicTexts({ path, language, kind }: Props) {
  const words = useEditorWords();
  const { files } = useEditor();
  const root = rawFile(files, path);
  // In a language that is only understood nothing is said back.
  const speaks = kind !== 'none' && wordsAt(root, [language, 'title']) !== '';
  const answer = keysAt(root, [language]).includes('answer');
  const texts = [
    ...(speaks ? [{ label: words('topic-title'), keys: keysFor(root, [language, 'title'], 'text') }] : []),
    ...(speaks && (kind === 'topic' || answer)
      ? (['text', 'simple'] as const).map((level) => ({
          label: `${words('topic-answer')}, ${words(`level-${level}`)}`,
          keys: keysFor(root, [language, 'answer'], level),
          level,
        }))
      : []),
  ];
  const lists = kind === 'none' ? (['phrases'] as const) : (['phrases', 'keywords'] as const);
  return (
    <>
      {texts.map(({ label, keys, ...rest }) => {
        const text = textAt(root, keys);
        return (
          <TextArea
            key={label}
            label={`${label} (${language})`}
            text={text}
            language={language}
            {...rest}
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
            label={`${words(list === 'phrases' ? 'topic-list-phrases' : 'topic-keywords')} (${language})`}
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
