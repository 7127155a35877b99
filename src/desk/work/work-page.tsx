/** @jsxImportSource react */
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
  const { queue } = useDesk();
  return (
    <>
      {!conversation && <PageHeading>{words('nav-work')}</PageHeading>}
      <div className="work">
        <div className="stack">
          {queue && !queue.open && <Notice>{words('queue-closed')}</Notice>}
          {queue?.shift.status === 'off' && <Notice>{words('queue-off-shift')}</Notice>}
          <WaitingList />
          <MyTalks open={conversation} />
          <Colleagues />
        </div>
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
