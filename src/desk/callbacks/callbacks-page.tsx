/** @jsxImportSource react */
import { useCallback, useEffect, useState } from 'react';
import type { CallbacksAnswer, DeskCallback } from '../../protocol/desk.js';
import { ask } from '../live/api.js';
import { useDesk } from '../live/desk-store.js';
import { ProblemLine, problemWords } from '../parts/act.js';
import { Tick } from '../parts/field.js';
import { PageHeading, SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';
import { BurstPanel } from './burst-panel.js';
import { CallbackItem } from './callback-item.js';
import { OldTextFilter } from './old-text-filter.js';
import { SlotCalendar } from './slot-calendar.js';
import { byDue } from './why-not-closed.js';

/** The calls that were promised: what is due first, and how many of the promises were kept. */
export function CallbacksPage() {
  const words = useWords();
  const { answer, problem, reload } = useCallbacks();
  const [closed, setClosed] = useState(false);
  const [onlyMisread, setOnlyMisread] = useState(false);
  const all = byDue(answer?.callbacks ?? []);
  const open = all.filter(({ status }) => status === 'open');
  const misread = open.filter(({ corrected }) => corrected.length > 0);
  const listed = closed ? all.filter(({ status }) => status !== 'aside') : open;
  const shown = onlyMisread && misread.length > 0 ? misread : listed;
  return (
    <>
      <PageHeading>{words('nav-callbacks')}</PageHeading>
      {problem && <ProblemLine text={problem} />}
      {answer && (
        <div className="talk">
          <section className="stack" aria-labelledby="callbacks-title">
            <div className="row apart">
              <SubHeading id="callbacks-title">{words('callbacks-title', { count: open.length })}</SubHeading>
              <Tick label={words('callbacks-closed')} checked={closed} onTick={setClosed} />
            </div>
            <OldTextFilter count={misread.length} only={onlyMisread} onOnly={setOnlyMisread} />
            <BurstPanel callbacks={all} onChanged={reload} />
            {shown.length === 0 && <p className="panel muted">{words('callbacks-none')}</p>}
            <ul className="entries">
              {shown.map((callback) => (
                <CallbackItem
                  key={callback.reference}
                  callback={callback}
                  least={answer.leastAttempts}
                  onChanged={reload}
                />
              ))}
            </ul>
          </section>
          <div className="stack">
            <Kept kept={answer.kept} />
            <SlotCalendar calendar={answer.calendar} />
          </div>
        </div>
      )}
    </>
  );
}

function Kept({ kept }: Pick<CallbacksAnswer, 'kept'>) {
  const words = useWords();
  return (
    <section className="panel stack" aria-labelledby="kept-title">
      <SubHeading id="kept-title">{words('kept-title')}</SubHeading>
      <p>
        {kept.due === 0
          ? words('kept-none')
          : words('kept-rate', { ...kept, percent: Math.round((100 * kept.kept) / kept.due) })}
      </p>
    </section>
  );
}

/** The list, loaded again when somebody changed it. */
function useCallbacks() {
  const words = useWords();
  const { callbacksChanged } = useDesk();
  const [answer, setAnswer] = useState<CallbacksAnswer>();
  const [problem, setProblem] = useState('');
  const reload = useCallback(
    async (changed?: DeskCallback) => {
      if (changed) setAnswer((old) => old && { ...old, callbacks: replaced(old.callbacks, changed) });
      try {
        setAnswer(await ask<CallbacksAnswer>('callbacks'));
        setProblem('');
      } catch (error) {
        setProblem(problemWords(words, error));
      }
    },
    [words],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change told by the server is the reason to load again
  useEffect(() => void reload(), [reload, callbacksChanged]);
  return { answer, problem, reload };
}

const replaced = (all: readonly DeskCallback[], one: DeskCallback) =>
  all.map((old) => (old.reference === one.reference ? one : old));
