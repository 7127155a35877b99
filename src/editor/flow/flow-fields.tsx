/** @jsxImportSource react */

import { useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Tick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { languagesIn, rawFile, textAt } from '../live/raw-texts.js';
import { StepOwner } from '../review/step-owner.js';
import { DerivedPart } from '../step/derived-part.js';
import { LineField } from '../step/line-field.js';
import { keysFor } from '../step/step-parts.js';
import { TextArea } from '../step/text-area.js';
import { useEditorWords } from '../words.js';

/** The name of a flow on the start page, what it is for, and where it stands there. */
export function FlowFields({ flow }: { readonly flow: string }) {
  const say = useEditorWords();
  return (
    <Fold className="panel flow-fields" summary={say('flow-fields')}>
      <Fields flow={flow} />
    </Fold>
  );
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
          {(['title', 'description'] as const).map((key) => {
            const words = rawFile(files, `content/${language}/${flow}.yaml`);
            const keys = keysFor(words, [key], 'text');
            const text = textAt(words, keys);
            return (
              <TextArea
                key={key}
                label={`${say(`flow-${key}`)} (${language})`}
                text={text}
                language={language}
                onText={(next) =>
                  next === text
                    ? ''
                    : tryEdit({ type: 'add-language-text', language, flow, keys, text: next.trim() || null })
                }
              />
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
    </div>
  );
}
