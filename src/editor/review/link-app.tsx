/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { Act, ProblemLine, problemWords } from '../../desk/parts/act.js';
import { LanguagePick } from '../../desk/shell/language-pick.js';
import { LiveRegion } from '../../desk/shell/live-region.js';
import { useWords, WordsContext, wordsIn } from '../../desk/words.js';
import type { ReviewLinkAnswer, ReviewPageAnswer } from '../../protocol/review.js';
import { EditorWordsContext, editorWordsIn, useEditorWords } from '../words.js';
import { dayWords } from './day-words.js';
import { ReviewBody } from './review-body.js';

const API = '/nakijken/api';

/** The page behind a link to review: nothing else of the editor can be reached from it. */
export function LinkApp() {
  const { language } = useSettings();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${editorWordsIn(language)('link-title')} · Wegwijs`;
  }, [language]);
  return (
    <WordsContext value={wordsIn(language)}>
      <EditorWordsContext value={editorWordsIn(language)}>
        <LiveRegion />
        <main className="frame-main stack narrow-review" id="main">
          <LinkPage />
          <LanguagePick label={editorWordsIn(language)('link-language')} />
        </main>
      </EditorWordsContext>
    </WordsContext>
  );
}

/** The token stands behind `#`, which a browser sends to nobody. */
const token = () => location.hash.slice(1);

function LinkPage() {
  const words = useEditorWords();
  const deskWords = useWords();
  const [look, setLook] = useState<ReviewLinkAnswer>();
  const [page, setPage] = useState<ReviewPageAnswer>();
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ask<ReviewLinkAnswer>(`${API}/look`, { token: token() }).then(setLook, (error: unknown) =>
      setProblem(problemWords(deskWords, error)),
    );
  }, [deskWords]);
  const begin = async () => {
    setPage(await ask<ReviewPageAnswer>(`${API}/open`, { token: token() }));
    heading.current?.focus();
  };
  const done = async () => {
    await ask(`${API}/done`, { token: token() });
    setPage(undefined);
    setLook(await ask<ReviewLinkAnswer>(`${API}/look`, { token: token() }));
    heading.current?.focus();
  };
  const answer = (verdict: object) => ask(`${API}/answers`, { token: token(), ...verdict });
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" ref={heading} tabIndex={-1}>
        {words('link-title')}
      </h1>
      {problem && <ProblemLine text={problem} />}
      {page ? <ReviewBody page={page} acts={{ answer, done }} /> : look && <Intro look={look} onBegin={begin} />}
    </>
  );
}

interface IntroProps {
  readonly look: ReviewLinkAnswer;
  readonly onBegin: () => Promise<void>;
}

function Intro({ look, onBegin }: IntroProps) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { name, askedBy, municipality, message, until, items, state } = look;
  if (state !== 'asked' && state !== 'begun') return <p>{words(overKey(state), { askedBy })}</p>;
  return (
    <div className="panel stack">
      <p>{words('link-hello', { name })}</p>
      <p>{words('link-why', { askedBy, municipality })}</p>
      {message && <blockquote>{words('link-message', { askedBy, message })}</blockquote>}
      <p>{words('link-until', { until: dayWords(until, language), items })}</p>
      {state === 'asked' && <p>{words('link-here')}</p>}
      <div>
        <Act purpose="primary" onAct={onBegin}>
          {words(state === 'asked' ? 'link-begin' : 'link-go-on')}
        </Act>
      </div>
    </div>
  );
}

function overKey(state: Exclude<ReviewLinkAnswer['state'], 'asked' | 'begun'>) {
  return state === 'approved' || state === 'refused' ? 'link-done' : (`link-${state}` as const);
}
