/** @jsxImportSource react */
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useState } from 'react';
import { CallbacksPage } from '../callbacks/callbacks-page.js';
import { useDesk } from '../live/desk-store.js';
import { waitingCount } from '../live/news.js';
import { type Route, routeOf } from '../live/route.js';
import { AuditPage } from '../manage/audit-page.js';
import { RemarksPage } from '../manage/remarks-page.js';
import { SettingsPage } from '../manage/settings-page.js';
import { StaffPage } from '../manage/staff-page.js';
import { Notice } from '../parts/marks.js';
import { WalkPage } from '../talk/walk-page.js';
import { useWords } from '../words.js';
import { WorkPage } from '../work/work-page.js';
import { FrameNav, mayGo, placeFor } from './frame-nav.js';
import { NewsTwin } from './news-twin.js';
import { SessionDialog } from './session-dialog.js';
import { ShiftBar } from './shift-bar.js';
import { Shortcuts } from './shortcuts.js';

/** What is around every page of the desk: where one can go, the shift, what is new, and whether one is still there. */
export function Frame({ ways }: { readonly ways: readonly string[] }) {
  const words = useWords();
  const asked = useRoute();
  const { me, connection } = useDesk();
  const route = placeFor(asked, me?.staff.roles ?? []);
  useTitle(route);
  if (!me) return null;
  const onDuty = me.staff.roles.includes('desk');
  return (
    <>
      <SkipLink href="#main" onClick={toMain}>
        {words('skip')}
      </SkipLink>
      <header>
        <div className="frame-head">
          <span className="brand">{words('desk-title')}</span>
          <FrameNav route={route} roles={me.staff.roles} />
          {onDuty && <ShiftBar />}
        </div>
        {onDuty && <NewsTwin />}
      </header>
      {onDuty && connection === 'lost' && (
        <div role="status">
          <Notice kind="warning">{words('connection-lost')}</Notice>
        </div>
      )}
      <main id="main" className="frame-main" tabIndex={-1}>
        {mayGo(route, me.staff.roles) ? <Page route={route} /> : <p>{words('no-right')}</p>}
      </main>
      <Shortcuts route={route} />
      <SessionDialog ways={ways} />
    </>
  );
}

/** A hash names a place of the desk here, so the skip link moves the focus itself. */
function toMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Page({ route }: { readonly route: Route }) {
  switch (route.type) {
    case 'work':
      return <WorkPage conversation={route.conversation} />;
    case 'walk':
      return <WalkPage />;
    case 'callbacks':
      return <CallbacksPage />;
    case 'remarks':
      return <RemarksPage />;
    case 'staff':
      return <StaffPage />;
    case 'audit':
      return <AuditPage />;
    case 'settings':
      return <SettingsPage />;
  }
}

/** The title of the page says how much waits and where one is, so that it is seen in another tab. */
function useTitle(route: Route): void {
  const words = useWords();
  const { queue } = useDesk();
  const waiting = waitingCount(queue);
  const place = words(`nav-${route.type}`);
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${place} · ${words('desk-title')}`;
  }, [waiting, place, words]);
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
