/** @jsxImportSource react */

import { memo, useMemo } from 'react';
import { ProblemLine, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { listAt, nodeAt, textAt } from '../../flow/yaml-at.js';
import type { Edit } from '../document/edit.js';
import type { Files } from '../document/files.js';
import { textWords } from '../document/place-words.js';
import { rawFile } from '../document/raw-texts.js';
import { wayOutCalled } from '../document/standard-texts.js';
import { labelKeys, namesIn, optionsOf, optionWords } from '../document/step-parts.js';
import { placeOf } from '../document/translation.js';
import { editorState, tryEdit, useInFiles } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { LeadPick } from './lead-pick.js';
import { leadsTo } from './leads.js';
import { NewStepForm } from './new-step-form.js';
import { PictogramPick } from './pictogram-pick.js';
import { PlaceActs } from './place-acts.js';
import { TextArea } from './text-area.js';
import { TranslationNote } from './translation-note.js';

interface OptionsProps {
  readonly flow: string;
  readonly step: string;
  readonly languages: readonly string[];
  /** Only answers with one of these texts. */
  readonly places?: ReadonlySet<string>;
}

/** The answers of a question: their words, what people type for them, and where each leads. */
export const OptionsPart = memo((props: OptionsProps) => {
  const { flow, step, places } = props;
  const words = useEditorWords();
  const node = useInFiles((files) => nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps', step]));
  const options = useMemo(() => optionsOf(node), [node]);
  const fixed = textAt(node, ['ask']) === 'yes-no' ? ['ja', 'nee'] : [];
  return (
    <section className="stack" aria-labelledby="options-title">
      <SubHeading level={3} id="options-title">
        {words('options')}
      </SubHeading>
      <ol className="entries">
        {options.map((option, index) =>
          places && !hasText(places, `steps/${step}/options/${option}`) ? null : (
            <OneOption
              key={option}
              {...props}
              option={option}
              index={index}
              count={options.length}
              fixed={fixed.includes(option)}
            />
          ),
        )}
      </ol>
      <NewOption flow={flow} step={step} options={options} />
    </section>
  );
});

/** Whether one of these texts is of an answer, in whatever level. */
function hasText(places: ReadonlySet<string>, place: string): boolean {
  return [...places].some((one) => one === place || one.startsWith(`${place}/`));
}

interface OneOptionProps extends OptionsProps {
  readonly option: string;
  readonly index: number;
  readonly count: number;
  /** It stands there of itself: it cannot be moved or taken away. */
  readonly fixed: boolean;
}

function OneOption(props: OneOptionProps) {
  const { flow, step, languages, option } = props;
  const words = useEditorWords();
  const at = ['steps', step, 'options', option];
  const label = useInFiles((files) => optionWords(rawFile(files, `content/nl/${flow}.yaml`), step, option));
  const to = useInFiles((files) => leadsTo(files, flow, { step, option }));
  return (
    <li className="entry">
      <div className="sides">
        {languages.map((language) => (
          <div key={language} className="stack">
            <OptionLabel {...{ flow, language, at, option }} level="text" />
            <OptionAlso {...{ flow, language, at, option }} />
          </div>
        ))}
      </div>
      <LeadPick flow={flow} from={{ step, option }} label={words('option-leads', { label })} to={to} />
      <Fold summary={words('option-acts')} about={label}>
        <div className="stack">
          <div className="sides">
            {languages.map((language) => (
              <OptionLabel key={language} {...{ flow, language, at, option }} level="simple" />
            ))}
          </div>
          <OptionActs {...props} label={label} />
          <NewStepForm flow={flow} from={{ step, option }} about={label} />
        </div>
      </Fold>
    </li>
  );
}

/** Up, down, away, and the pictogram of an answer. */
function OptionActs({ flow, step, option, label, index, count, fixed }: OneOptionProps & { readonly label: string }) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const move = (to: number) =>
    act({ type: 'move-option', flow, step, option, at: to }, words('option-moved', { label, n: to + 1, of: count }));
  const remove = () => act({ type: 'remove-option', flow, step, option }, words('option-removed', { label }));
  const list = useInFiles((files) => nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps', step, 'options']));
  const place = namesIn(list).indexOf(option);
  const pictogram = list?.kind === 'list' ? textAt(list.items[place], [option, 'pictogram']) : '';
  const setPictogram = (name: string) => {
    const data = name === '' ? option : { [option]: { pictogram: name } };
    act({ type: 'set-part', flow, step, keys: ['options', place], data }, words('changed'));
  };
  // Yes and no stand there of themselves.
  if (fixed) return null;
  return (
    <>
      {fault && <ProblemLine text={fault} />}
      <PlaceActs
        about={label}
        first={index === 0}
        last={index === count - 1}
        onMove={(by) => move(index + by)}
        onRemove={remove}
      />
      <PictogramPick about={label} value={pictogram} onPick={setPictogram} />
    </>
  );
}

interface LabelProps {
  readonly flow: string;
  readonly language: string;
  readonly at: readonly string[];
  readonly option: string;
  readonly level: 'text' | 'simple';
}

function OptionLabel({ flow, language, at, option, level }: LabelProps) {
  const words = useEditorWords();
  const rootIn = (files: Files) => rawFile(files, `content/${language}/${flow}.yaml`);
  const keysIn = (files: Files) => labelKeys(rootIn(files), at, level);
  const text = useInFiles((files) => textAt(rootIn(files), keysIn(files)));
  const place = useInFiles((files) => placeOf(keysIn(files)));
  const label = `${textWords(words, ['options', option, level])} (${language})`;
  return (
    <>
      <TextArea
        label={label}
        text={text}
        language={language}
        level={level}
        rows={1}
        onText={(next) => {
          const value = next.trim() === '' ? null : next.replace(/\s*\n\s*/g, ' ');
          const keys = keysIn(editorState().files);
          return next === text ? '' : tryEdit({ type: 'add-language-text', language, flow, keys, text: value });
        }}
      />
      <TranslationNote {...{ flow, language, place }} about={label} />
    </>
  );
}

function OptionAlso({ flow, language, at, option }: Omit<LabelProps, 'level'>) {
  const words = useEditorWords();
  const path = `content/${language}/${flow}.yaml`;
  const also = useInFiles((files) => listAt(rawFile(files, path), [...at, 'also']).join(', '));
  return (
    <TextArea
      label={`${textWords(words, ['options', option, 'also'])} (${language})`}
      hint={words('option-also-hint')}
      text={also}
      language="und"
      rows={1}
      onText={(next) =>
        next === also ? '' : tryEdit({ type: 'set-words', path, keys: [...at, 'also'], words: next.split(',') })
      }
    />
  );
}

interface NewOptionProps {
  readonly flow: string;
  readonly step: string;
  readonly options: readonly string[];
}

function NewOption({ flow, step, options }: NewOptionProps) {
  const words = useEditorWords();
  const { fault, act, setFault } = useEdits();
  const add = (form: FormData, element: HTMLFormElement) => {
    const label = String(form.get('label') ?? '').trim();
    if (!label) return setFault(words('option-label-missing'));
    const option = wayOutCalled(label, options) ?? nameFrom(label, options, 'antwoord');
    const edit: Edit = { type: 'add-option', flow, step, option, texts: { nl: label } };
    if (!act(edit, words('option-added', { label }))) element.reset();
  };
  return (
    <form className="row row-end" noValidate onSubmit={sends(add)}>
      <Field name="label" label={words('option-new')} error={fault || undefined} autoComplete="off" />
      <Send>{words('option-add')}</Send>
    </form>
  );
}
