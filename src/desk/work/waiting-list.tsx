/** @jsxImportSource react */
import { useState } from 'react';
import type { Queue } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { DeskProblem } from '../live/api.js';
import { useSettings } from '../live/desk-settings.js';
import { claimNext, deskState, takeTurn, useDesk } from '../live/desk-store.js';
import { hashOf } from '../live/route.js';
import { useNow } from '../live/use-now.js';
import { minutesSince } from '../live/wait-time.js';
import { Act } from '../parts/act.js';
import { SubHeading } from '../parts/heading.js';
import { Badge, Notice } from '../parts/marks.js';
import { topicWords, useWords, type Words, wordOf } from '../words.js';

type Entry = Queue['waiting'][number];

/** Who waits for a person, longest in front; one is taken by name, or the first of all. */
export function WaitingList() {
  const words = useWords();
  const { queue, clockAhead } = useDesk();
  const { liveWaits } = useSettings();
  const now = useNow(15_000, liveWaits) + clockAhead;
  const [missed, setMissed] = useState('');
  if (!queue) return null;
  const take = async (entry: Entry) => {
    setMissed('');
    try {
      await takeTurn(entry.conversation, { type: 'accept' });
      goTo(entry.conversation);
    } catch (error) {
      if (!(error instanceof DeskProblem && error.code === 'already-taken')) throw error;
      setMissed(words('queue-taken', { topic: topicWords(words, entry.topic) }));
    }
  };
  return (
    <section className="panel stack" aria-labelledby="waiting-title">
      <div className="row apart">
        <SubHeading id="waiting-title">
          {words('queue-title', { count: queue.waitingCount ?? queue.waiting.length })}
        </SubHeading>
        {queue.waiting.length > 0 && <NextButton onNobody={() => setMissed(nobodyWords(words, deskState().queue))} />}
      </div>
      <div role="status">{missed && <Notice kind="warning">{missed}</Notice>}</div>
      {queue.waiting.length === 0 && <p className="muted">{words('queue-empty')}</p>}
      <ul className="entries">
        {queue.waiting.map((entry) => (
          <Waiting key={entry.conversation} entry={entry} now={now} onTake={() => take(entry)} />
        ))}
      </ul>
    </section>
  );
}

function NextButton({ onNobody }: { readonly onNobody: () => void }) {
  const words = useWords();
  return (
    <Act
      purpose="primary"
      onAct={async () => {
        const talk = await claimNext();
        if (talk) goTo(talk.conversation);
        else onNobody();
      }}
    >
      {words('queue-next')}
    </Act>
  );
}

interface WaitingProps {
  readonly entry: Entry;
  readonly now: number;
  readonly onTake: () => unknown;
}

function Waiting({ entry, now, onTake }: WaitingProps) {
  const words = useWords();
  const topic = topicWords(words, entry.topic);
  const first = entry.forMe || entry.returned !== undefined;
  return (
    <li className={`entry entry-new ${first ? 'entry-first' : ''}`}>
      <SubHeading level={3}>{topic}</SubHeading>
      {!topic.includes(entry.step) && <p className="small">{entry.step}</p>}
      <p className="row small">
        <span className="strong">{waitWords(words, minutesSince(entry.since, now))}</span>
        <Badge>{wordOf(words, 'language', entry.language)}</Badge>
        {entry.simple && <Badge kind="told">{words('queue-simple')}</Badge>}
        {entry.returned && <Badge kind="warm">{words(`returned-${entry.returned}`)}</Badge>}
        {entry.forMe && <Badge kind="warm">{words('queue-for-me')}</Badge>}
        {!entry.forMe && entry.forName && <Badge>{words('queue-for', { name: entry.forName })}</Badge>}
        {entry.team && <Badge>{entry.team}</Badge>}
      </p>
      <div>
        <Act onAct={onTake} about={`: ${topic}`}>
          {words('queue-take')}
        </Act>
      </div>
    </li>
  );
}

/** Why "next" gave nobody: the row is empty, or who stands in it waits for a colleague who can take them. */
export function nobodyWords(words: Words, queue: Pick<Queue, 'waiting'> | undefined): string {
  const left = queue?.waiting ?? [];
  const meant = left.length > 0 && left.every(({ forMe, forName }) => !forMe && forName !== undefined);
  return words(meant ? 'queue-for-others' : 'queue-nobody');
}

/** How long somebody waits, in words. */
export function waitWords(words: Words, minutes: number): string {
  if (minutes < 1) return words('wait-short');
  return minutes === 1 ? words('wait-one') : words('wait-many', { minutes });
}

function goTo(conversation: string): void {
  location.hash = hashOf({ type: 'work', conversation });
  say('');
}
