/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { useDesk } from '../live/desk-store.js';
import { PageHeading } from '../parts/heading.js';
import { Notice } from '../parts/marks.js';
import { TalkPage } from '../talk/talk-page.js';
import { useWords } from '../words.js';
import { Colleagues } from './colleagues.js';
import { MyTalks } from './my-talks.js';
import { WaitingList } from './waiting-list.js';

/** The daily work: who waits and my talks on one side, the talk that is open on the other. */
export function WorkPage({ conversation }: { readonly conversation?: string }) {
  const words = useWords();
  return (
    <>
      {!conversation && <PageHeading>{words('nav-work')}</PageHeading>}
      <div className="work">
        <Lists conversation={conversation} />
        <div className="stack">
          {conversation ? (
            <TalkPage key={conversation} conversation={conversation} />
          ) : (
            <div className="panel">
              <p className="muted">{words('work-nothing-open')}</p>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** Who waits, my talks and colleagues; folded when a talk is open and there is no room beside it. */
function Lists({ conversation }: { readonly conversation?: string }) {
  const words = useWords();
  const { queue } = useDesk();
  const narrow = useNarrow();
  const lists = (
    <div className="stack">
      {queue && !queue.open && <Notice>{words('queue-closed')}</Notice>}
      {queue?.shift.status === 'off' && <Notice>{words('queue-off-shift')}</Notice>}
      <WaitingList />
      <MyTalks open={conversation} />
      <Colleagues />
    </div>
  );
  if (!narrow || !conversation) return lists;
  const counts = { waiting: queue?.waitingCount ?? queue?.waiting.length ?? 0, mine: queue?.mine.length ?? 0 };
  return (
    <details className="panel">
      <summary>{words('work-lists', counts)}</summary>
      {lists}
    </details>
  );
}

const ROOMY = '(min-width: 60rem)';

/** Whether there is room for one column only. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(ROOMY);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => !matchMedia(ROOMY).matches,
  );
}
