/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { ask, DeskProblem } from '../live/api.js';
import { walkAlong } from '../live/desk-store.js';
import { hashOf } from '../live/route.js';
import { Act, ProblemLine, Send, useAct } from '../parts/act.js';
import { Field, Pick } from '../parts/field.js';
import { PageHeading, SubHeading } from '../parts/heading.js';
import { sends } from '../parts/sends.js';
import { useWords } from '../words.js';

interface Topics {
  readonly topics: readonly { readonly flow: string; readonly title: string; readonly description: string }[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
}

/** With somebody on the phone: stand on their step by the code they read out, or start a topic for them. */
export function WalkPage() {
  const words = useWords();
  const { busy, problem, run, setProblem } = useAct();
  const byCode = (form: FormData) =>
    run(async () => {
      const code = String(form.get('code') ?? '').trim();
      const walk = await walkAlong({ code }).catch((error: unknown) => {
        if (!(error instanceof DeskProblem && error.code === 'code-unknown')) throw error;
        setProblem(words('walk-code-wrong'));
      });
      if (walk) location.hash = hashOf({ type: 'work', conversation: walk.conversation });
    });
  return (
    <>
      <PageHeading>{words('nav-walk')}</PageHeading>
      <div className="stack measure">
        <form className="panel stack" noValidate onSubmit={sends(byCode)}>
          <SubHeading>{words('walk-code-title')}</SubHeading>
          {problem && <ProblemLine text={problem} />}
          <div className="row row-end">
            <Field
              name="code"
              label={words('walk-code')}
              hint={words('walk-code-hint')}
              autoComplete="off"
              spellCheck={false}
            />
            <Send busy={busy}>{words('walk-code-go')}</Send>
          </div>
        </form>
        <StartFor />
      </div>
    </>
  );
}

function StartFor() {
  const words = useWords();
  const [language, setLanguage] = useState('nl');
  const [topics, setTopics] = useState<Topics>({ topics: [], languages: [] });
  useEffect(() => {
    fetchTopics(language).then(setTopics, () => undefined);
  }, [language]);
  const start = async (flow: string) => {
    const { conversation } = await walkAlong({ flow, language });
    location.hash = hashOf({ type: 'work', conversation });
  };
  return (
    <section className="panel stack" aria-labelledby="start-title">
      <SubHeading id="start-title">{words('walk-start-title')}</SubHeading>
      <Pick
        label={words('walk-language')}
        value={language}
        choices={topics.languages.map(({ code, name }) => [code, name])}
        onPick={setLanguage}
      />
      <ul className="entries">
        {topics.topics.map(({ flow, title, description }) => (
          <li key={flow} className="entry">
            <SubHeading level={3}>{title}</SubHeading>
            <p className="small">{description}</p>
            <div>
              <Act onAct={() => start(flow)} about={`: ${title}`}>
                {words('walk-start')}
              </Act>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The topics as residents have them; asked of the resident's own API. */
async function fetchTopics(language: string): Promise<Topics> {
  return ask<Topics>(`/v1/topics?language=${encodeURIComponent(language)}`);
}
