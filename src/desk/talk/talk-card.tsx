/** @jsxImportSource react */
import type { DeskTalk } from '../../protocol/desk.js';
import { useWords } from '../words.js';

/** What it is about, what was answered, and where it stuck: so that the resident need not tell it again. */
export function TalkCard({ talk: { card } }: { readonly talk: DeskTalk }) {
  const words = useWords();
  return (
    <dl className="panel card-lines">
      {(['what', 'answers', 'stuck'] as const).map((line) => (
        <div key={line}>
          <dt>{words(`card-${line}`)}</dt>
          <dd className={line === 'stuck' ? 'strong' : undefined}>{card[line] || words('card-nothing')}</dd>
        </div>
      ))}
    </dl>
  );
}
