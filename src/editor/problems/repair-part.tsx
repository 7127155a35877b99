/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import type { Edit } from '../document/edit.js';
import { setBeside } from '../live/beside.js';
import { goTo } from '../live/editor-route.js';
import { tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import type { Repair } from './repairs.js';

interface RepairsProps {
  readonly repairs: readonly Repair[];
  /** The problem, for who cannot see beside what the buttons stand. */
  readonly about: string;
}

/** The ways to mend a problem, each a button; what it does can be undone. */
export function RepairPart({ repairs, about }: RepairsProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  if (repairs.length === 0) return null;
  const mend = (edit: Edit, what: string) => {
    const refused = tryEdit(edit);
    setFault(refused);
    if (!refused) say(words('repair-done', { what }));
  };
  const go = ({ route, language }: Extract<Repair, { type: 'go' }>) => {
    const before = location.hash;
    if (language) setBeside(language);
    goTo(route);
    if (location.hash === before) say(words('repair-here', { language: language || 'nl' }));
  };
  return (
    <div className="repairs">
      {repairs.map((repair) => {
        const label = words(repair.label, repair.type === 'edit' && repair.to !== undefined ? { to: repair.to } : {});
        const key = `${repair.label} ${label}`;
        if (repair.type === 'pick') return <PickRepair key={key} repair={repair} label={label} onMend={mend} />;
        const act = repair.type === 'edit' ? () => mend(repair.edit, label) : () => go(repair);
        return (
          <Act key={key} about={`: ${about}`} onAct={act}>
            {label}
          </Act>
        );
      })}
      {fault && <ProblemLine text={fault} />}
    </div>
  );
}

interface PickRepairProps {
  readonly repair: Extract<Repair, { type: 'pick' }>;
  readonly label: string;
  readonly onMend: (edit: Edit, what: string) => void;
}

function PickRepair({ repair: { choices, editFor }, label, onMend }: PickRepairProps) {
  const words = useEditorWords();
  const [picked, setPicked] = useState(choices[0]?.[0] ?? '');
  const name = choices.find(([value]) => value === picked)?.[1] ?? '';
  return (
    <div className="row row-end">
      <Pick label={label} value={picked} choices={choices} onPick={setPicked} />
      <Act about={`: ${label} ${name}`} onAct={() => onMend(editFor(picked), `${label} ${name}`)}>
        {words('repair-go')}
      </Act>
    </div>
  );
}
