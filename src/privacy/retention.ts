import { deleteDueConversations } from '../store/conversation-rows.js';
import type { Session } from '../store/dialect.js';
import { deleteDuePersonalText } from '../store/personal-text.js';
import { deleteDueResumptions } from '../store/resumptions.js';

/** How much was deleted because its time had come. Amounts only: they may be logged. */
interface Deleted {
  readonly texts: number;
  readonly codes: number;
  readonly conversations: number;
}

/** Deletes what is due at `now` (epoch milliseconds): texts on their own day, a conversation with all that is its. */
export async function deleteDue(session: Session, now: number): Promise<Deleted> {
  const texts = await deleteDuePersonalText(session, now);
  const codes = await deleteDueResumptions(session, now);
  return { texts, codes, conversations: await deleteDueConversations(session, now) };
}
