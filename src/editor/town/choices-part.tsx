/** @jsxImportSource react */
import { useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { tryEdit } from '../live/editor-store.js';
import { editorWordOf, useEditorWords } from '../words.js';
import { FactEntry, factTitle } from './fact-entry.js';
import { useUses } from './fact-uses-part.js';
import type { Town } from './use-town.js';

/** What the town chose: yes or no. Flows ask for it, so a new choice begins in a flow. */
export function ChoicesPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const uses = useUses();
  const [fault, setFault] = useState('');
  return (
    <>
      {fault && <ProblemLine text={fault} />}
      <ul className="entries">
        {[...town.form.choices].map(([fact, value]) => (
          <FactEntry key={fact} fact={fact} uses={uses.get(fact) ?? []}>
            <Pick
              label={factTitle(fact)}
              value={value}
              choices={[...new Set(['ja', 'nee', value])].map(
                (one) => [one, editorWordOf(words, 'choice', one)] as const,
              )}
              onPick={(text) => setFault(tryEdit({ type: 'set-fact', fact, text }))}
            />
          </FactEntry>
        ))}
      </ul>
    </>
  );
}
