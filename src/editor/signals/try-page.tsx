/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { LongField, Pick } from '../../desk/parts/field.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { keysAt } from '../../flow/yaml-at.js';
import type { UnderstandAnswer, UnderstoodView } from '../../protocol/insight.js';
import { flowsIn, rawFile } from '../document/raw-texts.js';
import { titleOfFlow, titleOfStep } from '../document/titles.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { linesIn } from './belongs-form.js';
import { Understood } from './understood.js';

/** As many as the server takes. */
const MOST = 30;

/** A box to try messages: what Wegwijs would do with each, and why. Nothing is kept. */
export function TryPage() {
  const words = useEditorWords();
  const { busy, problem, run } = useAct();
  const [missing, setMissing] = useState('');
  const [place, setPlace] = useState<Place>({ flow: '', step: '' });
  const [tried, setTried] = useState<readonly (readonly [text: string, view: UnderstoodView])[]>([]);
  const attempt = (form: FormData) => {
    const texts = linesIn(form.get('texts'));
    const count = texts.length;
    const fault = count === 0 ? words('try-missing') : count > MOST ? words('try-too-many', { count, most: MOST }) : '';
    setMissing(fault);
    if (fault) return;
    return run(async () => {
      const { flow, step } = place;
      const { messages } = await ask<UnderstandAnswer>(`${API}/understand`, { texts, ...(step && { flow, step }) });
      setTried(messages.flatMap((view, index) => [[texts[index] ?? '', view] as const]));
      say(words('try-done', { count }));
    });
  };
  return (
    <>
      <PageHeading>{words('nav-try')}</PageHeading>
      <div className="stack measure">
        <p>{words('try-about')}</p>
        <form className="panel stack" noValidate onSubmit={sends(attempt)}>
          <LongField
            name="texts"
            label={words('try-texts')}
            hint={words('try-texts-hint', { most: MOST })}
            error={missing || undefined}
            rows={4}
            dir="auto"
          />
          <PlacePick place={place} onPick={setPlace} />
          {problem && <ProblemLine text={problem} />}
          <div>
            <Send busy={busy}>{words('try-go')}</Send>
          </div>
        </form>
        {tried.length > 0 && (
          <section className="stack" aria-labelledby="tried-title">
            <SubHeading id="tried-title">{words('try-results')}</SubHeading>
            <ol className="entries">
              {tried.map(([text, view], index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same message may be tried twice.
                <Understood key={index} text={text} view={view} />
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}

interface Place {
  readonly flow: string;
  readonly step: string;
}

function PlacePick({ place, onPick }: { readonly place: Place; readonly onPick: (place: Place) => void }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { flow, step } = place;
  const steps = (of: string) => keysAt(rawFile(files, `flows/${of}.yaml`), ['steps']);
  return (
    <div className="row">
      <Pick
        label={words('try-flow')}
        value={flow}
        choices={[
          ['', words('try-flow-none')],
          ...flowsIn(files).map((one) => [one, titleOfFlow(files, one)] as const),
        ]}
        onPick={(picked) => onPick({ flow: picked, step: steps(picked)[0] ?? '' })}
      />
      {flow && (
        <Pick
          label={words('try-step')}
          value={step}
          choices={steps(flow).map((one) => [one, titleOfStep(files, flow, one)] as const)}
          onPick={(picked) => onPick({ flow, step: picked })}
        />
      )}
    </div>
  );
}
