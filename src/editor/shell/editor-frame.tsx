/** @jsxImportSource react */
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useRef, useState } from 'react';
import { ProblemLine, problemWords } from '../../desk/parts/act.js';
import { Notice } from '../../desk/parts/marks.js';
import { SignInForm } from '../../desk/shell/sign-in-page.js';
import { useWords } from '../../desk/words.js';
import type { MeAnswer } from '../../protocol/staff.js';
import { FlowPage } from '../flow/flow-page.js';
import { ListPage } from '../list/list-page.js';
import { TopicPage } from '../list/topic-page.js';
import { type EditorRoute, editorHashOf, editorRouteOf } from '../live/editor-route.js';
import { elsewhereIn } from '../live/editor-state.js';
import { enterEditor, useEditor } from '../live/editor-store.js';
import { PackagesPage } from '../packages/packages-page.js';
import { ProblemsPage } from '../problems/problems-page.js';
import { useCheck } from '../problems/use-check.js';
import { PublishPage } from '../publish/publish-page.js';
import { VersionsPage } from '../publish/versions-page.js';
import { ReviewPage } from '../review/review-page.js';
import { ReviewsPage } from '../review/reviews-page.js';
import { WaitingReviews } from '../review/waiting-reviews.js';
import { SignalsPage } from '../signals/signals-page.js';
import { TryPage } from '../signals/try-page.js';
import { TalksPage } from '../talks/talks-page.js';
import { TownPage } from '../town/town-page.js';
import { useEditorWords } from '../words.js';
import { ConflictPage } from './conflict-page.js';
import { SaveBar } from './save-bar.js';
import { SettingsPage } from './settings-page.js';

const PLACES = [
  'list',
  'town',
  'problems',
  'signals',
  'try',
  'reviews',
  'publish',
  'versions',
  'packages',
  'settings',
] as const;

/** What is around every page of the editor: where one can go, what is not saved, and whether one is still logged in. */
export function EditorFrame({ me }: { readonly me: MeAnswer }) {
  const words = useEditorWords();
  const route = useRoute();
  useTitle(route);
  return (
    <>
      <SkipLink
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {words('skip')}
      </SkipLink>
      <header>
        <div className="frame-head">
          <span className="brand">{words('title')}</span>
          <EditorNav route={route} />
          <SaveBar />
        </div>
      </header>
      <main id="main" className="frame-main" tabIndex={-1}>
        <Content route={route} />
      </main>
      <AgainDialog me={me} />
    </>
  );
}

function EditorNav({ route }: { readonly route: EditorRoute }) {
  const words = useEditorWords();
  const { report } = useCheck();
  const errors = report?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const { me } = useEditor();
  const isEditor = me?.staff.roles.some((role) => String(role) === 'editor');
  const places = PLACES.filter((type) => isEditor || (type !== 'signals' && type !== 'try'));
  const here = route.type === 'flow' || route.type === 'topic' ? 'list' : route.type;
  return (
    <nav className="frame-nav" aria-label={words('nav')}>
      <ul>
        {places.map((type) => (
          <li key={type}>
            <a href={editorHashOf({ type })} aria-current={here === type ? 'page' : undefined}>
              {words(`nav-${type}`)}
              {type === 'problems' && errors > 0 && (
                <span className="count">{words('nav-errors', { count: errors })}</span>
              )}
              {type === 'reviews' && <WaitingReviews />}
            </a>
          </li>
        ))}
        <li>
          <a href="/editor/handleiding" target="_blank" rel="noopener">
            {words('nav-handbook')}
            <span className="hidden-words">{words('new-tab')}</span>
          </a>
        </li>
        <li>
          <a href="/desk/">{words('nav-desk')}</a>
        </li>
      </ul>
    </nav>
  );
}

function Content({ route }: { readonly route: EditorRoute }) {
  const words = useEditorWords();
  const deskWords = useWords();
  const state = useEditor();
  const { server, problem, conflicts } = state;
  if (problem) return <ProblemLine text={problemWords(deskWords, problem)} />;
  if (!server) return <p className="muted">{words('loading')}</p>;
  if (conflicts.length > 0) return <ConflictPage />;
  return (
    <>
      {elsewhereIn(state).length > 0 && route.type !== 'publish' && (
        <Notice kind="warning">
          <p>
            {words('elsewhere')} <a href={editorHashOf({ type: 'publish' })}>{words('elsewhere-go')}</a>
          </p>
        </Notice>
      )}
      <Page route={route} />
    </>
  );
}

function Page({ route }: { readonly route: EditorRoute }) {
  switch (route.type) {
    case 'list':
      return <ListPage />;
    case 'flow':
      return <FlowPage key={route.flow} flow={route.flow} step={route.step} view={route.view} />;
    case 'talks':
      return <TalksPage key={route.flow} flow={route.flow} />;
    case 'topic':
      return <TopicPage key={route.topic} topic={route.topic} />;
    case 'signals':
      return <SignalsPage part={route.part} />;
    case 'try':
      return <TryPage />;
    case 'town':
      return <TownPage key={route.part} part={route.part ?? 'names'} />;
    case 'problems':
      return <ProblemsPage />;
    case 'reviews':
      return route.id ? <ReviewPage key={route.id} id={route.id} /> : <ReviewsPage />;
    case 'publish':
      return <PublishPage />;
    case 'versions':
      return <VersionsPage />;
    case 'packages':
      return <PackagesPage />;
    case 'settings':
      return <SettingsPage />;
  }
}

/** When a session is over one logs in over the page, and everything stays. */
function AgainDialog({ me }: { readonly me: MeAnswer }) {
  const { signedIn, ways } = useEditor();
  const dialog = useRef<HTMLDialogElement>(null);
  const over = signedIn === 'expired';
  useEffect(() => {
    if (over) dialog.current?.showModal();
    else dialog.current?.close();
  }, [over]);
  return (
    <dialog ref={dialog} onCancel={(event) => event.preventDefault()}>
      {over && <SignInForm ways={ways} email={me.staff.email} again onSignedIn={enterEditor} />}
    </dialog>
  );
}

function useTitle(route: EditorRoute): void {
  const words = useEditorWords();
  const place = route.type === 'flow' ? route.flow : route.type === 'topic' ? route.topic : words(`nav-${route.type}`);
  useEffect(() => {
    document.title = `${place} · ${words('title')}`;
  }, [place, words]);
}

function useRoute(): EditorRoute {
  const [route, setRoute] = useState(() => editorRouteOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(editorRouteOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
