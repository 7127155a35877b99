/** @jsxImportSource react */
import { useContext } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import type { Lead } from '../document/edit.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { FlowSteps } from './flow-steps.js';

interface LeadPickProps {
  readonly flow: string;
  readonly from: Lead;
  readonly label: string;
  readonly to: string;
}

/** Where a step or an answer leads, out of all steps. */
export function LeadPick({ flow, from, label, to }: LeadPickProps) {
  const words = useEditorWords();
  const steps = useContext(FlowSteps);
  const { fault, act } = useEdits();
  const connect = (picked: string) => {
    if (!picked) return;
    const title = steps.find(([step]) => step === picked)?.[1] ?? picked;
    act({ type: 'connect', flow, from, to: picked }, words('connected', { title }));
  };
  const nowhere = [['', words('leads-nowhere')]] as const;
  return (
    <>
      <Pick label={label} value={to} choices={to === '' ? [...nowhere, ...steps] : steps} onPick={connect} />
      {fault && <ProblemLine text={fault} />}
    </>
  );
}
