import type { Session } from '../store/dialect.js';
import { deletePersonalText } from '../store/personal-text.js';
import { deleteResumptions } from '../store/resumptions.js';
import { deleteTurns } from '../store/turns.js';

/**
 * Deletes everything a resident wrote in one conversation and every code that opens it (AVG article 17). The log of
 * ids and codes stays, and replays without it.
 */
export async function erase(session: Session, conversation: string): Promise<void> {
  await deletePersonalText(session, conversation);
  await deleteResumptions(session, conversation);
  await deleteTurns(session, conversation);
}
