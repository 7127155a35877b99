/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { Act } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { type OpeningText, openingFaults, openingText, timeText } from '../document/town/opening-faults.js';
import { useEditorWords } from '../words.js';

interface OpeningsProps {
  /** Whose openings: said with each field. */
  readonly about: string;
  /** `9.00-17.00` each. */
  readonly openings: readonly string[];
  /** There is one, and no other comes. */
  readonly one?: boolean;
  /** Called when all that is filled in can be. */
  readonly onOpenings: (openings: readonly string[]) => void;
}

/** The times at which the town is open on a day; more than one where it closes in between. */
export function OpeningsFields({ about, openings, one, onOpenings }: OpeningsProps) {
  const words = useEditorWords();
  const { typed, left, change, settle } = useOpenings(openings, onOpenings);
  return (
    <div className="stack">
      {typed.map((opening, at) => {
        const name = typed.length > 1 ? words('hours-nth', { day: about, n: at + 1 }) : about;
        const faults = left.has(at) ? openingFaults(typed, at) : {};
        const field = (key: keyof OpeningText) => ({
          label: words(`hours-${key}`, { day: name }),
          value: opening[key],
          inputMode: 'decimal' as const,
          autoComplete: 'off',
          error: faults[key] && words(`hours-${faults[key]}`),
          onChange: (event: { readonly target: { readonly value: string } }) =>
            change(typed.map((one, index) => (index === at ? { ...one, [key]: event.target.value } : one))),
          onBlur: () => settle(at),
        });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an opening is what stands at a place in the list.
          <div key={at} className="row row-end openings">
            <Field {...field('from')} />
            <Field {...field('until')} />
            {typed.length > 1 && (
              <Act
                purpose="subtle"
                negative
                about={`: ${name}`}
                onAct={() => {
                  const rest = typed.filter((_, index) => index !== at);
                  change(rest);
                  settle(-1, rest);
                }}
              >
                {words('hours-remove')}
              </Act>
            )}
          </div>
        );
      })}
      {!one && (
        <div>
          <Act purpose="subtle" about={`: ${about}`} onAct={() => change([...typed, { from: '', until: '' }])}>
            {words('hours-add')}
          </Act>
        </div>
      )}
    </div>
  );
}

/** What is typed, handed on when one leaves a field and all of it can be; `left`: the openings of which a field was left. */
function useOpenings(openings: readonly string[], onOpenings: OpeningsProps['onOpenings']) {
  const said = openings.join(' ');
  const [typed, setTyped] = useState<readonly OpeningText[]>(() => openings.map(openingText));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const own = useRef(said);
  useEffect(() => {
    // What comes from here is on the screen already; anything else, as an undo, takes its place.
    if (own.current === said) return;
    own.current = said;
    setTyped(said === '' ? [] : said.split(' ').map(openingText));
    setLeft(new Set());
  }, [said]);
  const settle = (at: number, now: readonly OpeningText[] = typed) => {
    const tidy = now.map(({ from, until }) => ({ from: timeText(from) ?? from, until: timeText(until) ?? until }));
    setTyped(tidy);
    const one = tidy[at];
    if (one && one.from !== '' && one.until !== '') setLeft(new Set([...left, at]));
    if (tidy.some((_, index) => Object.keys(openingFaults(tidy, index)).length > 0)) return;
    const next = tidy.map(({ from, until }) => `${from}-${until}`);
    if (next.join(' ') === own.current) return;
    own.current = next.join(' ');
    onOpenings(next);
  };
  return { typed, left, change: setTyped, settle };
}
