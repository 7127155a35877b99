/** @jsxImportSource react */

import { useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Tick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { SureAct } from '../../desk/parts/sure-act.js';
import { textAt, wordsAt } from '../../flow/yaml-at.js';
import type { Files } from '../document/files.js';
import { languagesIn, rawFile } from '../document/raw-texts.js';
import { keysFor } from '../document/step-parts.js';
import { titleOfFlow } from '../document/titles.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit, useEditor, useInFiles } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { StepOwner } from '../review/step-owner.js';
import { DerivedPart } from '../step/derived-part.js';
import { LineField } from '../step/line-field.js';
import { TextArea } from '../step/text-area.js';
import { TranslationNote } from '../step/translation-note.js';
import { useEditorWords } from '../words.js';

const NAMES = ['title', 'description'] as const;

/** The name of a flow on the start page, what it is for, and where it stands there; open when a name is still to be given. */
export function FlowFields({ flow }: { readonly flow: string }) {
  const say = useEditorWords();
  const [unnamed] = useState(() => isUnnamed(editorState().files, flow));
  return (
    <Fold className="panel flow-fields" summary={say('flow-fields')} open={unnamed}>
      <Fields flow={flow} />
    </Fold>
  );
}

/** Whether a language of the town has no name for it, or does not say what it is for. */
function isUnnamed(files: Files, flow: string): boolean {
  return languagesIn(files).some((language) => {
    const texts = rawFile(files, `content/${language}/${flow}.yaml`);
    return NAMES.some((key) => wordsAt(texts, [key]) === '');
  });
}

function Fields({ flow }: { readonly flow: string }) {
  const say = useEditorWords();
  const { files } = useEditor();
  const [fault, setFault] = useState('');
  const root = rawFile(files, `flows/${flow}.yaml`);
  const set = (field: 'urgent' | 'listed', value: string | null) =>
    setFault(tryEdit({ type: 'set-field', flow, field, value }));
  return (
    <div className="stack">
      {languagesIn(files).map((language) => (
        <div key={language} className="sides">
          {NAMES.map((key) => {
            const words = rawFile(files, `content/${language}/${flow}.yaml`);
            const keys = keysFor(words, [key], 'text');
            const text = textAt(words, keys);
            const label = `${say(`flow-${key}`)} (${language})`;
            return (
              <div key={key} className="stack tight">
                <TextArea
                  label={label}
                  text={text}
                  language={language}
                  onText={(next) =>
                    next === text
                      ? ''
                      : tryEdit({ type: 'add-language-text', language, flow, keys, text: next.trim() || null })
                  }
                />
                {language !== 'nl' && <TranslationNote {...{ flow, language }} place={key} about={label} />}
              </div>
            );
          })}
        </div>
      ))}
      <Tick
        label={say('flow-urgent')}
        checked={textAt(root, ['urgent']) === 'true'}
        onTick={(on) => set('urgent', on ? 'true' : null)}
      />
      <Tick
        label={say('flow-listed')}
        checked={textAt(root, ['listed']) !== 'false'}
        onTick={(on) => set('listed', on ? null : 'false')}
      />
      <LineField
        label={say('flow-order')}
        hint={say('flow-order-hint')}
        text={textAt(root, ['order'])}
        onText={(text) => {
          if (!/^\d{0,3}$/.test(text)) return say('flow-order-wrong');
          return tryEdit({ type: 'set-field', flow, field: 'order', value: text || null });
        }}
      />
      {fault && <ProblemLine text={fault} />}
      <DerivedPart flow={flow} />
      <StepOwner flow={flow} />
      <RemoveFlow flow={flow} />
    </div>
  );
}

/** Takes the flow away; who is in it goes on in the version they began with. */
function RemoveFlow({ flow }: { readonly flow: string }) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const title = useInFiles((files) => titleOfFlow(files, flow));
  const remove = () => {
    if (!act({ type: 'remove-flow', flow }, words('flow-removed', { title }))) goTo({ type: 'list' });
  };
  return (
    <div className="stack">
      <SureAct negative sure={words('flow-remove-sure', { title })} yes={words('flow-remove')} onAct={remove}>
        {words('flow-remove')}
      </SureAct>
      {fault && <ProblemLine text={fault} />}
    </div>
  );
}
