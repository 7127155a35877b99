/** @jsxImportSource react */
import { useState } from 'react';
import { formatDay } from '../../conversation/format.js';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { isDay } from '../../lib/amsterdam-time.js';
import { amountText, type FeeFault, feeFaults } from '../document/town/fee-faults.js';
import type { FeeText } from '../document/town/town-edit.js';
import { tryEdit } from '../live/editor-store.js';
import { LineField } from '../step/line-field.js';
import { type EditorWords, useEditorWords } from '../words.js';
import { factTitle } from './fact-entry.js';
import type { Town } from './use-town.js';

interface FeePeriodProps {
  readonly town: Town;
  readonly fee: string;
  readonly periods: readonly FeeText[];
  readonly at: number;
}

/** One amount with its first and last day; what does not fit with the others is said under the field. */
export function FeePeriodFields({ town, fee, periods, at }: FeePeriodProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const own = periods[at] ?? { amount: '', from: '', until: '' };
  const faults = feeFaults(periods, at);
  const wrong = (field: keyof FeeText) => () => feeFaultWords(words, town, faults[field]);
  const set = (field: keyof FeeText) => (typed: string) => {
    const value = field === 'amount' ? amountText(typed) : dayText(typed);
    // What is no amount or day yet is not in the files: residents would read nothing.
    if (value === undefined) return words(field === 'amount' ? 'fee-wrong-amount' : 'fee-wrong-day');
    return value === own[field] ? '' : tryEdit({ type: 'set-fee', fee, at, period: { ...own, [field]: value } });
  };
  const remove = () => {
    const problem = tryEdit({ type: 'set-fee', fee, at, period: null });
    setFault(problem);
    if (!problem) say(words('fee-removed'));
  };
  const name = words('fee-nth', { name: factTitle(fee), n: at + 1 });
  return (
    <fieldset className="fee-period">
      <legend className="hidden-words">{name}</legend>
      <div className="sides">
        <LineField
          label={words('fee-amount')}
          text={commas(own.amount)}
          onText={set('amount')}
          wrong={wrong('amount')}
          tidy={(typed) => commas(amountText(typed) ?? typed)}
        />
        <LineField label={words('fee-from')} type="date" text={own.from} onText={set('from')} wrong={wrong('from')} />
        <LineField
          label={words('fee-until')}
          type="date"
          text={own.until}
          onText={set('until')}
          wrong={wrong('until')}
        />
      </div>
      <Act purpose="subtle" negative about={`: ${name}`} onAct={remove}>
        {words('fee-remove')}
      </Act>
      {fault && <ProblemLine text={fault} />}
    </fieldset>
  );
}

/** An amount with a comma, as it is said. */
const commas = (amount: string) => amount.replace('.', ',');

/** A day that was typed whole: while the year is typed it is one of long ago for a moment. */
function dayText(typed: string): string | undefined {
  return isDay(typed) && typed >= '2000' ? typed : undefined;
}

/** What is wrong with an amount or its days, in words. */
export function feeFaultWords(words: EditorWords, { dates }: Town, fault: FeeFault | undefined): string {
  if (!fault) return '';
  switch (fault.type) {
    case 'overlap':
      return words('fee-wrong-overlap', { day: formatDay(dates, fault.day) });
    case 'gap':
      return words('fee-wrong-gap', { from: formatDay(dates, fault.from), until: formatDay(dates, fault.until) });
    default:
      return words(`fee-wrong-${fault.type}`);
  }
}
