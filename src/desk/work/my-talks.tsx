/** @jsxImportSource react */
import { Link } from '@nl-design-system-candidate/link-react';
import { useDesk } from '../live/desk-store.js';
import { firstWords } from '../live/pace.js';
import { hashOf } from '../live/route.js';
import { SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { topicWords, useWords, wordOf } from '../words.js';

/** The talks one has, each with what is not seen yet. */
export function MyTalks({ open }: { readonly open?: string }) {
  const words = useWords();
  const { queue } = useDesk();
  const mine = queue?.mine ?? [];
  return (
    <section className="panel stack" aria-labelledby="mine-title">
      <SubHeading id="mine-title">{words('mine-title', { count: mine.length })}</SubHeading>
      {mine.length === 0 && <p className="muted">{words('mine-empty')}</p>}
      <ul className="entries">
        {mine.map((talk) => (
          <li key={talk.conversation} className={`entry ${talk.conversation === open ? 'entry-open' : ''}`}>
            <h3 className="nl-heading nl-heading--level-3">
              <Link
                href={hashOf({ type: 'work', conversation: talk.conversation })}
                aria-current={talk.conversation === open ? 'true' : undefined}
              >
                {topicWords(words, talk.topic)}
              </Link>
            </h3>
            <p className="row small">
              <Badge>{wordOf(words, 'language', talk.language)}</Badge>
              {talk.unread > 0 && (
                <Badge kind="urgent">
                  {words(talk.unread === 1 ? 'mine-unread-one' : 'mine-unread', { count: talk.unread })}
                </Badge>
              )}
            </p>
            {talk.lastLine && (
              <p className="small muted" dir="auto" lang={talk.language}>
                {firstWords(talk.lastLine)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
