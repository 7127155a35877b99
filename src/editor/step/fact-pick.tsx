/** @jsxImportSource react */

import { useState } from 'react';
import { Act } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { useEditorWords } from '../words.js';

interface FactPickProps {
  readonly facts: readonly string[];
  readonly about: string;
  readonly onPick: (fact: string) => void;
}

/** Puts a fact of the town (a number, a link, a fee) or an answer in a text, where the cursor was. */
export function FactPick({ facts, about, onPick }: FactPickProps) {
  const words = useEditorWords();
  const [fact, setFact] = useState(facts[0] ?? '');
  return (
    <Fold small summary={words('fact-insert')} about={about}>
      <div className="row row-end">
        <Pick label={words('fact')} value={fact} choices={facts.map((one) => [one, one] as const)} onPick={setFact} />
        <Act onAct={() => onPick(fact)}>{words('fact-put')}</Act>
      </div>
    </Fold>
  );
}
