/** @jsxImportSource react */
import { useEffect } from 'react';
import { useSettings } from '../../desk/live/desk-settings.js';
import { LanguagePick } from '../../desk/shell/language-pick.js';
import { LiveRegion } from '../../desk/shell/live-region.js';
import { SignInForm } from '../../desk/shell/sign-in-page.js';
import { WordsContext, wordsIn } from '../../desk/words.js';
import { enterEditor, mayEdit, startEditor, useEditor } from '../live/editor-store.js';
import { EditorWordsContext, editorWordsIn, useEditorWords } from '../words.js';
import { EditorFrame } from './editor-frame.js';

/** The editor: the page to log in, or the work itself. */
export function App() {
  const { language } = useSettings();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => void startEditor(), []);
  return (
    <WordsContext value={wordsIn(language)}>
      <EditorWordsContext value={editorWordsIn(language)}>
        <LiveRegion />
        <Editor />
      </EditorWordsContext>
    </WordsContext>
  );
}

function Editor() {
  const { signedIn, me } = useEditor();
  if (signedIn === 'starting') return null;
  if (signedIn === 'no' || !me) return <SignIn />;
  return mayEdit(me) ? <EditorFrame me={me} /> : <NoRight />;
}

function SignIn() {
  const words = useEditorWords();
  const { ways } = useEditor();
  return (
    <main className="frame-main stack narrow" id="main">
      <h1 className="nl-heading nl-heading--level-1">{words('title')}</h1>
      <div className="panel">
        <SignInForm ways={ways} onSignedIn={enterEditor} />
      </div>
      <LanguagePick />
    </main>
  );
}

function NoRight() {
  const words = useEditorWords();
  return (
    <main className="frame-main stack narrow" id="main">
      <h1 className="nl-heading nl-heading--level-1">{words('title')}</h1>
      <p>{words('no-right')}</p>
      <p>
        <a href="/desk/">{words('nav-desk')}</a>
      </p>
    </main>
  );
}
