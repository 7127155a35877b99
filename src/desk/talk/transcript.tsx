/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import type { DeskTalk } from '../../protocol/desk.js';
import { useSettings } from '../live/desk-settings.js';
import { useDesk } from '../live/desk-store.js';
import { useNow } from '../live/use-now.js';
import { clockTime } from '../live/wait-time.js';
import { SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';

/** So near the end one is taken to be reading along, pixels. */
const NEAR = 80;

/** Everything that was said, as the resident saw it. Follows what is new, unless one is reading further back. */
export function Transcript({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const lines = talk.transcript.length;
  useEffect(() => {
    const element = box.current;
    if (element && atEnd.current && lines > 0) element.scrollTop = element.scrollHeight;
  }, [lines]);
  const follow = () => {
    const element = box.current;
    if (element) atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
  };
  return (
    <div className="stack">
      <SubHeading id="transcript-title">{words('transcript-title')}</SubHeading>
      <section
        ref={box}
        className="transcript"
        onScroll={follow}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-labelledby="transcript-title"
      >
        <ol className="lines">
          {talk.transcript.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
            <Line key={index} line={line} />
          ))}
        </ol>
        <Typing talk={talk} />
      </section>
    </div>
  );
}

function Line({ line }: { readonly line: DeskTalk['transcript'][number] }) {
  const words = useWords();
  const { language } = useSettings();
  return (
    <li className={`line line-${line.from}`}>
      <p className="line-who">
        <span className="strong">{line.name ?? words(`from-${line.from}`)}</span>
        {line.at && <time dateTime={line.at}>{clockTime(line.at, language)}</time>}
      </p>
      <p lang={line.language} dir="auto">
        {line.text}
      </p>
    </li>
  );
}

function Typing({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const { typing } = useDesk();
  const until = typing.get(talk.conversation) ?? 0;
  const now = useNow(1000, until > 0);
  return until > now ? <p className="muted small">{words('resident-typing')}</p> : null;
}
