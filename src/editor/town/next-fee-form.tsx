/** @jsxImportSource react */
import { useState } from 'react';
import { formatDay, formatMoney } from '../../conversation/format.js';
import { say } from '../../desk/live/announce.js';
import { ProblemLine, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { Hidden } from '../../desk/parts/marks.js';
import { sends } from '../../desk/parts/sends.js';
import { amountText, feeFaults, nextFee } from '../document/town/fee-faults.js';
import type { FeeText } from '../document/town/town-edit.js';
import { tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { factTitle } from './fact-entry.js';
import { feeFaultWords } from './fee-period-fields.js';
import type { Town } from './use-town.js';

interface NextFeeProps {
  readonly town: Town;
  readonly fee: string;
  readonly periods: readonly FeeText[];
}

/** The amount after the last one: its days are filled in already. */
export function NextFeeForm({ town, fee, periods }: NextFeeProps) {
  const words = useEditorWords();
  const begin = nextFee(periods, town.today.slice(0, 4));
  const [typed, setTyped] = useState<Partial<FeeText>>({});
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState('');
  const next = { ...begin, ...typed };
  const faults = tried ? feeFaults([...periods, next], periods.length) : {};
  const id = `next-${fee.replace('.', '-')}`;
  const field = (name: keyof FeeText) => ({
    id: `${id}-${name}`,
    value: next[name],
    autoComplete: 'off',
    error: feeFaultWords(words, town, faults[name]) || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  });
  const add = () => {
    setTried(true);
    const found = feeFaults([...periods, next], periods.length);
    const [first] = (['amount', 'from', 'until'] as const).filter((name) => found[name] && found[name]?.type !== 'gap');
    const amount = amountText(next.amount);
    if (first || amount === undefined) return document.getElementById(`${id}-${first ?? 'amount'}`)?.focus();
    const problem = tryEdit({ type: 'set-fee', fee, at: periods.length, period: { ...next, amount } });
    setFault(problem);
    if (problem) return;
    setTyped({});
    setTried(false);
    const money = formatMoney(town.texts, Math.round(Number(amount) * 100));
    say(words('fee-next-added', { money, day: formatDay(town.dates, next.from) }));
  };
  return (
    <details>
      <summary>
        {words(periods.length === 0 ? 'fee-first' : 'fee-next', { day: formatDay(town.dates, begin.from) })}
        <Hidden>: {factTitle(fee)}</Hidden>
      </summary>
      <form className="stack" noValidate onSubmit={sends(add)}>
        <div className="sides">
          <Field label={words('fee-amount')} {...field('amount')} />
          <Field type="date" label={words('fee-from')} {...field('from')} />
          <Field type="date" label={words('fee-until')} {...field('until')} />
        </div>
        {fault && <ProblemLine text={fault} />}
        <div>
          <Send>{words('fee-next-add')}</Send>
        </div>
      </form>
    </details>
  );
}
