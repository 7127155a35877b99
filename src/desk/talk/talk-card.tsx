/** @jsxImportSource react */
import type { DeskTalk } from '../../protocol/desk.js';
import { topicWords, useWords, type Words } from '../words.js';

type Stuck = DeskTalk['card']['stuck'][number];

/** What it is about, what was answered, and where it stuck: so that the resident need not tell it again. */
export function TalkCard({ talk: { card } }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const lines = [
    ['what', topicWords(words, card.what)],
    ['answers', card.answers || words('card-nothing')],
    ['stuck', stuckWords(words, card.stuck)],
  ] as const;
  return (
    <dl className="panel card-lines">
      {lines.map(([line, text]) => (
        <div key={line}>
          <dt>{words(`card-${line}`)}</dt>
          <dd className={line === 'stuck' ? 'strong' : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where it went wrong and what is waited for, in one line. */
export function stuckWords(words: Words, stuck: readonly Stuck[]): string {
  const line = stuck.map((one) => onePart(words, one)).join('; ');
  return line ? `${line.charAt(0).toUpperCase()}${line.slice(1)}` : words('stuck-none');
}

function onePart(words: Words, one: Stuck): string {
  const said = one.type === 'missed' && one.times === 1 ? words('stuck-missed-one') : words(`stuck-${one.type}`, one);
  return one.step ? `${said} ${words(one.type === 'waits' ? 'stuck-on' : 'stuck-at', one)}` : said;
}
