/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { useSettings } from '../live/desk-settings.js';
import { startDesk, useDesk } from '../live/desk-store.js';
import { dropOldDrafts } from '../live/drafts.js';
import { stored } from '../live/stored.js';
import { WordsContext, wordsIn } from '../words.js';
import { BeginPage } from './begin-page.js';
import { Frame } from './frame.js';
import { LiveRegion } from './live-region.js';
import { SignInPage } from './sign-in-page.js';

/** The desk: the page behind a link of an invitation, the page to log in, or the work itself. */
export function App() {
  const { language } = useSettings();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={wordsIn(language)}>
      <LiveRegion />
      {/\/begin\/?$/.test(location.pathname) ? <BeginPage /> : <Desk />}
    </WordsContext>
  );
}

function Desk() {
  const { signedIn } = useDesk();
  const [ways, setWays] = useState<readonly string[]>([]);
  useEffect(() => {
    dropOldDrafts(stored, Date.now());
    startDesk().then(setWays, () => undefined);
  }, []);
  if (signedIn === 'starting') return null;
  if (signedIn === 'no') return <SignInPage ways={ways} />;
  return <Frame ways={ways} />;
}
