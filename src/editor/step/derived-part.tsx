/** @jsxImportSource react */

import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { sends } from '../../desk/parts/sends.js';
import { FUNCTIONS } from '../../flow/functions.js';
import { keysAt, textAt } from '../../flow/yaml-at.js';
import { questionsIn } from '../document/condition-names.js';
import { rawFile } from '../document/raw-texts.js';
import { useEditor } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEdits } from '../live/use-edits.js';
import { type EditorWords, editorWordOf, useEditorWords } from '../words.js';

/** The values of a flow that are computed from a date: what they are, and of which answer. */
export function DerivedPart({ flow }: { readonly flow: string }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { fault, act } = useEdits();
  const root = rawFile(files, `flows/${flow}.yaml`);
  const names = keysAt(root, ['derive']);
  const dates = questionsIn(files, flow).filter(([step]) => textAt(root, ['steps', step, 'ask']) === 'date');
  const set = (name: string, fn: string | null, of: string, done: string) => {
    act({ type: 'set-derived', flow, name, fn, of }, done);
  };
  const add = (form: FormData, element: HTMLFormElement) => {
    const name = nameFrom(String(form.get('name') ?? ''), [...names, ...keysAt(root, ['steps'])], 'waarde');
    set(name, 'report-window', dates[0]?.[0] ?? '', words('derived-added', { name }));
    element.reset();
  };
  return (
    <Fold summary={words('derived')}>
      <div className="stack">
        <p className="small">{words('derived-hint')}</p>
        {names.map((name) => {
          const [fn = ''] = keysAt(root, ['derive', name]);
          const of = textAt(root, ['derive', name, fn]);
          return (
            <div key={name} className="row row-end">
              <Pick
                label={words('derived-fn', { name })}
                value={fn}
                choices={functionChoices(words)}
                onPick={(next) => set(name, next, of, words('changed'))}
              />
              <Pick
                label={words('derived-of', { name })}
                value={of}
                choices={dates}
                onPick={(next) => set(name, fn, next, words('changed'))}
              />
              <Act negative about={`: ${name}`} onAct={() => set(name, null, '', words('derived-removed', { name }))}>
                {words('remove')}
              </Act>
            </div>
          );
        })}
        {fault && <ProblemLine text={fault} />}
        {dates.length === 0 ? (
          <p>{words('derived-no-date')}</p>
        ) : (
          <form className="row row-end" noValidate onSubmit={sends(add)}>
            <Field name="name" label={words('derived-name')} autoComplete="off" />
            <Send>{words('derived-new')}</Send>
          </form>
        )}
      </div>
    </Fold>
  );
}

function functionChoices(words: EditorWords) {
  return Object.keys(FUNCTIONS).map((fn) => [fn, editorWordOf(words, 'fn', fn)] as const);
}
