/** @jsxImportSource react */
import { useId } from 'react';
import { Field } from '../../desk/parts/field.js';
import type { Files } from '../document/files.js';
import { topicsIn } from '../document/raw-texts.js';
import { titleOfTopic } from '../document/titles.js';
import { useEditorWords } from '../words.js';

interface Props {
  readonly files: Files;
  readonly value: string;
  readonly error: string;
  readonly onType: (value: string) => void;
}

/** A topic by its name, out of a list that gets shorter while one types. */
export function TopicPick({ files, value, error, onType }: Props) {
  const words = useEditorWords();
  const list = useId();
  return (
    <>
      <Field
        label={words('missed-topic')}
        hint={words('missed-topic-hint')}
        error={error || undefined}
        list={list}
        value={value}
        onChange={(event) => onType(event.target.value)}
        autoComplete="off"
        autoFocus
      />
      <datalist id={list}>
        {topicsIn(files).map((topic) => (
          <option key={topic} value={titleOfTopic(files, topic)} />
        ))}
      </datalist>
    </>
  );
}

/** The topic that is called so, whatever the capitals; undefined when there is none. */
export function topicCalled(files: Files, title: string): string | undefined {
  const wanted = title.trim().toLowerCase();
  return topicsIn(files).find((topic) => [topic, titleOfTopic(files, topic).toLowerCase()].includes(wanted));
}
