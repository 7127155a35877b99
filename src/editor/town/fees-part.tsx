/** @jsxImportSource react */
import { type FeeEnd, feeEnd } from '../../check/fee-end.js';
import { formatDay, formatMoney } from '../../conversation/format.js';
import { Badge } from '../../desk/parts/marks.js';
import type { FeePeriod } from '../../flow/municipality.js';
import { type EditorWords, editorWordOf, useEditorWords } from '../words.js';
import { FactEntry, factTitle } from './fact-entry.js';
import { useUses } from './fact-uses-part.js';
import { FeePeriodFields } from './fee-period-fields.js';
import { NewFactForm } from './new-fact-form.js';
import { NextFeeForm } from './next-fee-form.js';
import type { Town } from './use-town.js';

/** What things cost, from when until when; what ends without a next amount is marked. */
export function FeesPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const uses = useUses();
  const { fees } = town.form;
  return (
    <>
      <ul className="entries">
        {[...fees].map(([fee, periods]) => (
          <FactEntry key={fee} fact={fee} uses={uses.get(fee) ?? []}>
            <FeeRead town={town} fee={fee} />
            {periods.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an amount is what stands at a place in the list.
              <FeePeriodFields key={at} town={town} fee={fee} periods={periods} at={at} />
            ))}
            <NextFeeForm town={town} fee={fee} periods={periods} />
          </FactEntry>
        ))}
      </ul>
      <NewFactForm group="leges" taken={[...fees.keys()].map((fee) => fee.replace('leges.', ''))} asValue={() => []} />
      <p className="small muted">{words('fee-new-empty')}</p>
    </>
  );
}

/** What residents read today and from the next amount on, and whether it is time for another. */
function FeeRead({ town, fee }: { readonly town: Town; readonly fee: string }) {
  const words = useEditorWords();
  const { texts, dates, today } = town;
  const periods = periodsOf(town, fee);
  const now = periods.find(({ from, until }) => from <= today && today <= until);
  const later = periods.filter(({ from }) => from > today);
  const end = feeEnd(periods, today);
  return (
    <div>
      <p>
        {now
          ? words('fee-now', { money: formatMoney(texts, now.cents) })
          : words('fee-none-now', { words: texts.text('fee-unknown') })}
      </p>
      {later.map(({ from, cents }) => (
        <p key={from}>{words('fee-later', { day: formatDay(dates, from), money: formatMoney(texts, cents) })}</p>
      ))}
      {end.type === 'ends' && (
        <p className="row">
          <Badge kind={end.severity === 'warning' ? 'warm' : 'plain'}>
            {editorWordOf(words, 'severity', end.severity)}
          </Badge>
          <span>{endWords(words, town, end)}</span>
        </p>
      )}
    </div>
  );
}

function endWords(words: EditorWords, { dates }: Town, end: Extract<FeeEnd, { type: 'ends' }>): string {
  const day = formatDay(dates, end.until);
  return end.next ? words('fee-ends-gap', { day, next: formatDay(dates, end.next) }) : words('fee-ends', { day });
}

/** The amounts of a fee that can be read. */
function periodsOf({ municipality }: Town, fee: string): readonly FeePeriod[] {
  const fact = municipality?.facts.get(fee);
  return fact?.type === 'fee' ? fact.periods : [];
}

/** The fees that need another amount now, by their title. */
export function feesEnding(town: Town): readonly string[] {
  return [...town.form.fees.keys()]
    .filter((fee) => {
      const end = feeEnd(periodsOf(town, fee), town.today);
      return end.type === 'ends' && end.severity === 'warning';
    })
    .map(factTitle);
}
