import type { Personal } from '../conversation/events.js';
import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { PersonalTextTable } from './tables.js';

const DAY = 24 * 60 * 60 * 1000;

const insertText = statement<PersonalTextTable>((db, given) =>
  db.insertInto('personal_text').values({
    conversation: given.conversation,
    seq: given.seq,
    purpose: given.purpose,
    delete_after: given.delete_after,
    body: given.body,
  }),
);

const deleteOf = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('personal_text').where('conversation', '=', given.conversation),
);

interface Earlier {
  readonly conversation: string;
  readonly type: string;
  readonly before: number;
}

const deleteEarlier = statement<Earlier>((db, given) =>
  db
    .deleteFrom('personal_text')
    .where('conversation', '=', given.conversation)
    .where('seq', 'in', (events) =>
      events
        .selectFrom('event')
        .select('event.seq')
        .where('event.conversation', '=', given.conversation)
        .where('event.type', '=', given.type)
        .where('event.seq', '<', given.before),
    ),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('personal_text').where('delete_after', '<=', given.now),
);

const selectOf = statement<{ conversation: string }, PersonalTextTable>((db, given) =>
  db.selectFrom('personal_text').selectAll().where('conversation', '=', given.conversation).orderBy('seq'),
);

/** Keeps what a resident wrote under its event, with its purpose and the day it is deleted. */
export async function addPersonalText(
  session: Session,
  under: { readonly conversation: string; readonly seq: number; readonly at: number },
  personal: Personal<unknown>,
): Promise<void> {
  if (personal.value === undefined) return;
  await session.run(insertText, {
    conversation: under.conversation,
    seq: under.seq,
    purpose: personal.purpose,
    delete_after: under.at + personal.keep * DAY,
    body: JSON.stringify(personal.value),
  });
}

/** Deletes everything a resident wrote in one conversation; how many texts. */
export async function deletePersonalText(session: Session, conversation: string): Promise<number> {
  return session.run(deleteOf, { conversation });
}

/** Deletes what a resident wrote with the events of one type before event `before`: it serves no purpose any more. */
export async function deleteEarlierText(session: Session, earlier: Earlier): Promise<void> {
  await session.run(deleteEarlier, earlier);
}

/** Deletes the texts whose time has come (`now` in epoch milliseconds); how many. */
export async function deleteDuePersonalText(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}

/** What a resident wrote in one conversation and until when it is kept, for the resident's own copy. */
export async function listPersonalText(session: Session, conversation: string): Promise<PersonalTextTable[]> {
  return session.all(selectOf, { conversation });
}
