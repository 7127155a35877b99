/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskCallback } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { Act } from '../parts/act.js';
import { Pick, Tick } from '../parts/field.js';
import { useWords } from '../words.js';
import { attemptsToGo, type CloseOutcome } from './why-not-closed.js';

const ATTEMPTS = ['spoken', 'no-answer', 'wrong-number', 'other'] as const;
const OUTCOMES: readonly CloseOutcome[] = ['spoken', 'not-reached', 'wrong-number', 'solved-otherwise', 'came-by'];

/** Which call a button is about, for who hears the button alone: no two are the same. */
export function callName({ name, topic, reference }: DeskCallback): string {
  return `${name ?? topic}, ${reference}`;
}

interface CallbackActsProps {
  readonly callback: DeskCallback;
  readonly least: number;
  readonly onAct: (body: object, line: string) => unknown;
}

/** Writing down an attempt, and closing with an outcome; closing too early tells why that is not possible yet. */
export function CallbackActs({ callback, least, onAct }: CallbackActsProps) {
  const words = useWords();
  const [attempt, setAttempt] = useState<(typeof ATTEMPTS)[number]>('no-answer');
  const [together, setTogether] = useState(true);
  const { like } = callback;
  const also = together && like.length > 0 ? { also: like } : {};
  return (
    <div className="row row-end">
      {like.length > 0 && (
        <Tick
          label={words('callback-together', { references: like.join(', ') })}
          checked={together}
          onTick={setTogether}
        />
      )}
      <Pick
        label={words('attempt')}
        value={attempt}
        choices={ATTEMPTS.map((one) => [one, words(`attempt-${one}`)])}
        onPick={(picked) => setAttempt(picked as typeof attempt)}
      />
      <Act
        about={`: ${callName(callback)}`}
        onAct={() => onAct({ type: 'attempt', outcome: attempt, ...also }, words('attempt-recorded'))}
      >
        {words('attempt-record')}
      </Act>
      <Close callback={callback} least={least} onAct={(body, line) => onAct({ ...body, ...also }, line)} />
    </div>
  );
}

function Close({ callback, least, onAct }: CallbackActsProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<CloseOutcome>('spoken');
  const [whyNot, setWhyNot] = useState('');
  const close = () => {
    const togo = attemptsToGo(callback, { leastAttempts: least });
    const line = togo === 0 ? '' : words(togo === 1 ? 'close-not-yet-one' : 'close-not-yet', { count: togo });
    setWhyNot(line);
    return line ? say(line) : onAct({ type: 'close', outcome }, words('closed-done'));
  };
  return (
    <>
      <Pick
        label={words('close-outcome')}
        value={outcome}
        choices={OUTCOMES.map((one) => [one, words(`closed-${one}`)])}
        onPick={(picked) => setOutcome(picked as CloseOutcome)}
      />
      <Act negative about={`: ${callName(callback)}`} onAct={close}>
        {words('close-callback')}
      </Act>
      {whyNot && <p className="error-words">{whyNot}</p>}
    </>
  );
}
