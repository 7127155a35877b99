/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, useAct } from '../../desk/parts/act.js';
import type { ReviewPageAnswer, ReviewVerdict } from '../../protocol/review.js';
import { useEditorWords } from '../words.js';
import { ReviewItem } from './review-item.js';

/** How what is said is kept, and ended. */
interface ReviewActs {
  answer(verdict: ReviewVerdict): Promise<unknown>;
  done(): Promise<unknown>;
}

interface ReviewBodyProps {
  readonly page: ReviewPageAnswer;
  readonly acts: ReviewActs;
}

/** Everything to look at, one below the other. What one chooses is kept at once. */
export function ReviewBody({ page, acts }: ReviewBodyProps) {
  const words = useEditorWords();
  const { items, labels, mayAnswer } = page;
  const [said, setSaid] = useState(() => new Map(page.answers.map((one) => [one.item, one])));
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const { problem, run, setProblem } = useAct();
  const kept = useRef<Promise<unknown>>(Promise.resolve());
  const of = items.length;
  const onSay = (verdict: ReviewVerdict) => {
    const next = new Map(said).set(verdict.item, verdict);
    if (next.size !== said.size) say(words('review-progress', { done: next.size, of }));
    setSaid(next);
    setFaults(new Map([...faults].filter(([id]) => id !== verdict.item)));
    // One after the other: what was chosen last is what stays.
    kept.current = kept.current.then(
      () => acts.answer(verdict),
      () => acts.answer(verdict),
    );
    void run(() => kept.current);
  };
  const finish = async () => {
    const wrong = faultsIn(items, said, words('review-answer-missing'), words('review-remark-missing'));
    setFaults(wrong);
    const [first] = wrong.keys();
    if (first !== undefined) return focusOn(first, said.get(first));
    setProblem('');
    await kept.current;
    await acts.done();
  };
  return (
    <div className="stack">
      <p className="strong">{words('review-progress', { done: said.size, of })}</p>
      {items.map((item, index) => (
        <ReviewItem
          key={item.id}
          {...{ item, of, labels }}
          n={index + 1}
          said={said.get(item.id)}
          error={faults.get(item.id)}
          onSay={mayAnswer ? onSay : undefined}
        />
      ))}
      {problem && <ProblemLine text={problem} />}
      {mayAnswer && (
        <section className="panel stack" aria-label={words('review-done')}>
          <p className="strong">{words('review-progress', { done: said.size, of })}</p>
          <p>{words('review-done-why')}</p>
          <div>
            <Act purpose="primary" onAct={finish}>
              {words('review-done')}
            </Act>
          </div>
        </section>
      )}
    </div>
  );
}

function faultsIn(
  items: ReviewPageAnswer['items'],
  said: ReadonlyMap<string, ReviewVerdict>,
  noAnswer: string,
  noRemark: string,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { id } of items) {
    const one = said.get(id);
    if (!one) faults.set(id, noAnswer);
    else if (one.verdict === 'not-good' && one.remark.trim() === '') faults.set(id, noRemark);
  }
  return faults;
}

function focusOn(item: string, said: ReviewVerdict | undefined): void {
  const place = said ? `#review-remark-${item}` : `#review-say-${item} input`;
  document.querySelector<HTMLElement>(place)?.focus();
}
