import type { CallbackOutcome } from '../conversation/callback-request.js';
import type { CallbackAttemptTable } from '../store/callback-tables.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';
import { type DeskAct, type DeskRefusal, listAttempts, whyNot } from './callback-desk.js';
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

/** A promise ends with a talk, or after it was tried at least so often; never by being put away. */
export function whyNotClosed(
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
  const attempts = await listAttempts(session, reference);
  const refused = (await whyNot(session, reference)) ?? whyNotClosed(attempts, { outcome, least });
  if (refused) return { refused };
  await session.run(close, closing);
  const callback = await findCallback(session, reference);
  return callback ? { callback } : { refused: 'unknown' };
}
