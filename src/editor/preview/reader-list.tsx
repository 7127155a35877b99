/** @jsxImportSource react */
import { editorWordOf, useEditorWords } from '../words.js';
import type { Said } from './read-aloud.js';

/** What a screen reader says of the step, line by line, the role of each part in words. */
export function ReaderList({
  said,
  language,
  dir,
}: {
  readonly said: readonly Said[];
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}) {
  const words = useEditorWords();
  return (
    <ol className="reader-list small">
      {said.map((one, index) => {
        const { role, name, number, state, description } = one;
        const about = [
          role === 'text' ? '' : editorWordOf(words, 'reader', role),
          number === undefined ? '' : words(role === 'list' ? 'reader-items' : 'reader-level', { number }),
          state === undefined ? '' : editorWordOf(words, 'reader', state),
        ];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same can be said twice, and the list is drawn as a whole.
          <li key={index}>
            <span lang={language} dir={dir}>
              {name}
            </span>
            {about.some(Boolean) && <span className="muted"> {`(${about.filter(Boolean).join(', ')})`}</span>}
            {description && <span lang={language}>: {description}</span>}
          </li>
        );
      })}
    </ol>
  );
}
