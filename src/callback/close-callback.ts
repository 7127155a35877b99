import type { CallbackOutcome } from '../conversation/callback-request.js';
import type { CallbackAttemptTable, CallbackTable } from '../store/callback-tables.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';
import { type DeskAct, type DeskRefusal, listAttempts } from './callback-desk.js';
import { findCallback } from './callbacks.js';

/** Who closes a promise, when (epoch milliseconds) and how it ended. */
interface Closing {
  readonly reference: string;
  readonly outcome: CallbackOutcome;
  readonly staff: string;
  readonly at: number;
  /** How often must be tried when nobody was spoken to. */
  readonly least: number;
}

const close = statement<Omit<Closing, 'least'>>((db, given) =>
  db
    .updateTable('callback')
    .set({
      status: 'done',
      outcome: given.outcome,
      closed_at: given.at,
      closed_by: given.staff,
      phone_key: null,
      email_key: null,
    })
    .where('reference', '=', given.reference)
    .where('status', '=', 'open'),
);

/**
 * The attempts that count for a promise as it stands: made since it was last moved, and not before its part of the day
 * began, because nobody is at the phone for that. A talk counts whenever it was since then: it did what was promised.
 */
export function countingAttempts<T extends Pick<CallbackAttemptTable, 'at' | 'outcome'>>(
  { promised_at, slot_from }: Pick<CallbackTable, 'promised_at' | 'slot_from'>,
  attempts: readonly T[],
): readonly T[] {
  const from = Date.parse(slot_from);
  return attempts.filter(({ at, outcome }) => at >= promised_at && (outcome === 'spoken' || at >= from));
}

/** Why a promise cannot be closed so (yet); undefined when it can. */
export async function whyNotClosedNow(
  session: Session,
  callback: CallbackTable,
  closing: Pick<Closing, 'outcome' | 'least'>,
): Promise<DeskRefusal | undefined> {
  if (callback.status !== 'open') return 'not-open';
  const attempts = await listAttempts(session, callback.reference);
  return whyNotClosed(countingAttempts(callback, attempts), closing);
}

/** A promise ends with a talk, or after it was tried at least so often; never by being put away. Of attempts that count. */
function whyNotClosed(
  attempts: readonly Pick<CallbackAttemptTable, 'outcome'>[],
  { outcome, least }: Pick<Closing, 'outcome' | 'least'>,
): DeskRefusal | undefined {
  if (attempts.some((attempt) => attempt.outcome === 'spoken')) return undefined;
  if (outcome === 'spoken') return 'not-spoken';
  return attempts.length >= least ? undefined : 'too-few-attempts';
}

/** Closes a promise with how it ended; nothing changes, and it says why, when that may not be (yet). */
export async function closeCallback(session: Session, { least, ...closing }: Closing): Promise<DeskAct> {
  const { reference, outcome } = closing;
  const before = await findCallback(session, reference);
  if (!before) return { refused: 'unknown' };
  const refused = await whyNotClosedNow(session, before, { outcome, least });
  if (refused) return { refused };
  await session.run(close, closing);
  const callback = await findCallback(session, reference);
  return callback ? { callback } : { refused: 'unknown' };
}
