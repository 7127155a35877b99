/** @jsxImportSource react */
import type { ReviewItemView } from '../../protocol/review.js';
import { placeWords, textWords } from '../document/place-words.js';
import { BY_NAME } from '../document/titles.js';
import { type EditorWords, useEditorWords } from '../words.js';

interface Row {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is otherwise than now, side by side: of a long text only the lines that differ. */
export function Differences({ item }: { readonly item: ReviewItemView }) {
  const words = useEditorWords();
  const rows = item.type === 'screen' ? screenRows(words, item) : textRows(words, item);
  return (
    <>
      {rows.map(({ name, before, after }) => (
        <div key={`${name} ${before.join()} ${after.join()}`} className="stack">
          <p className="strong">{name}</p>
          <div className="sides">
            <Side title={words('review-now')} lines={before} className="diff-before" />
            <Side title={words('review-then')} lines={after} className="diff-after" />
          </div>
        </div>
      ))}
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly className: string;
}

function Side({ title, lines, className }: SideProps) {
  const words = useEditorWords();
  return (
    <div className={`review-side ${className}`}>
      <p className="small strong">{title}</p>
      {lines.length === 0 && <p className="muted">{words('review-nothing')}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}

function screenRows(words: EditorWords, item: Extract<ReviewItemView, { readonly type: 'screen' }>): readonly Row[] {
  return item.differences.map(({ place, simple, before, after }) => {
    const [was, is] = [linesOf(before), linesOf(after)];
    return {
      name: textWords(words, [...place.split('/'), simple ? 'simple' : 'text']),
      before: was.filter((line) => !is.includes(line)),
      after: is.filter((line) => !was.includes(line)),
    };
  });
}

function textRows(
  words: EditorWords,
  { path, changes }: Extract<ReviewItemView, { readonly type: 'texts' }>,
): readonly Row[] {
  return changes.map(({ keys, before, after }) => ({
    name: placeWords(words, BY_NAME, path, keys),
    before: linesOf(before ?? ''),
    after: linesOf(after ?? ''),
  }));
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
