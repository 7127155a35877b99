/** @jsxImportSource react */
import { useCallback, useEffect, useState } from 'react';
import type { DeskTalk } from '../../protocol/desk.js';
import { topicOf } from '../live/desk-state.js';
import { closeTalk, openTalk, tellSeen, useDesk } from '../live/desk-store.js';
import { ProblemLine, problemWords } from '../parts/act.js';
import { PageHeading } from '../parts/heading.js';
import { keepFocus } from '../parts/keep-focus.js';
import { Badge, Notice } from '../parts/marks.js';
import { topicWords, useWords, wordOf } from '../words.js';
import { Composer } from './composer.js';
import { Notes } from './notes.js';
import { StepPanel } from './step-panel.js';
import { TalkActs } from './talk-acts.js';
import { TalkCard } from './talk-card.js';
import { Transcript } from './transcript.js';

/** Within this a talk that was taken stands in the list, milliseconds. */
const SETTLED = 500;

/** One conversation: what it is about, what was said, and what one can do in it. */
export function TalkPage({ conversation }: { readonly conversation: string }) {
  const words = useWords();
  const { talks, connection } = useDesk();
  const talk = talks.get(conversation);
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    if (connection !== 'on') return;
    openTalk(conversation).then(() => setProblem(undefined), setProblem);
    return () => closeTalk(conversation);
  }, [conversation, connection]);
  const tell = useCallback((error: unknown) => {
    setProblem(error);
    keepFocus(undefined);
  }, []);
  useSeen(talk);
  useGone(talk, tell);
  if (problem && !talk) return <ProblemLine text={problemWords(words, problem)} />;
  if (!talk) return <p role="status">{words('talk-opening')}</p>;
  return <Talk talk={talk} />;
}

/** A talk of mine that is not in my list any more may be erased: it is asked for again, after the list had time to come. */
function useGone(talk: DeskTalk | undefined, tell: (error: unknown) => void): void {
  const { queue, connection } = useDesk();
  const conversation = talk?.role === 'mine' ? talk.conversation : undefined;
  const listed = queue?.mine.some((mine) => mine.conversation === conversation) ?? true;
  const gone = connection === 'on' && !listed;
  useEffect(() => {
    if (!conversation || !gone) return;
    const timer = setTimeout(() => openTalk(conversation).catch(tell), SETTLED);
    return () => clearTimeout(timer);
  }, [conversation, gone, tell]);
}

/** Tells the server which lines were on the screen, while somebody looks at it. */
function useSeen(talk: DeskTalk | undefined): void {
  const last = talk?.role === 'mine' ? (talk.view.talk?.messages.at(-1)?.n ?? 0) : 0;
  const conversation = talk?.conversation;
  useEffect(() => {
    if (!conversation || last === 0) return;
    const tell = () => document.visibilityState === 'visible' && tellSeen(conversation, last);
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [conversation, last]);
}

function Talk({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const { view, role } = talk;
  const holds = role === 'mine';
  const topic = topicWords(words, topicOf(talk));
  return (
    <article className="stack" aria-label={words('talk-about', { topic })}>
      <div className="talk-head">
        <PageHeading>{topic}</PageHeading>
        <Badge kind={holds ? 'warm' : 'plain'}>{words(`role-${role}`, { name: talk.holder ?? '' })}</Badge>
        <Badge>{wordOf(words, 'language', view.language)}</Badge>
        {view.simple.on && <Badge kind="told">{words('queue-simple')}</Badge>}
      </div>
      <TalkCard talk={talk} />
      <div className="talk">
        <div className="stack">
          <Transcript talk={talk} />
          {holds && <Composer talk={talk} />}
          {talk.callback && <Notice>{words('talk-callback', talk.callback)}</Notice>}
          <TalkActs talk={talk} />
        </div>
        <div className="stack">
          <StepPanel talk={talk} />
          <Notes talk={talk} />
        </div>
      </div>
    </article>
  );
}
