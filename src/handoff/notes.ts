import type { Session } from '../store/dialect.js';
import type { NoteTable } from '../store/handoff-tables.js';
import { statement } from '../store/statement.js';

/** An internal note, with the name of who wrote it. */
interface Note {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly text: string;
}

const insertNote = statement<NoteTable>((db, given) =>
  db.insertInto('note').values({
    id: given.id,
    conversation: given.conversation,
    at: given.at,
    staff: given.staff,
    text: given.text,
  }),
);

const selectOf = statement<{ conversation: string }, Note>((db, given) =>
  db
    .selectFrom('note')
    .leftJoin('staff', 'staff.id', 'note.staff')
    .select(['note.id', 'note.at', 'note.text'])
    .select((select) => select.fn.coalesce('staff.name', select.val('')).as('by'))
    .where('note.conversation', '=', given.conversation)
    .orderBy('note.at')
    .orderBy('note.id'),
);

const deleteOf = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('note').where('conversation', '=', given.conversation),
);

/** Writes an internal note beside a conversation; it goes with it. */
export async function addNote(session: Session, note: NoteTable): Promise<void> {
  await session.run(insertNote, note);
}

/** The notes beside a conversation, oldest first. */
export async function listNotes(session: Session, conversation: string): Promise<Note[]> {
  return session.all(selectOf, { conversation });
}

/** The resident had everything erased: what staff noted goes too. */
export async function deleteNotes(session: Session, conversation: string): Promise<void> {
  await session.run(deleteOf, { conversation });
}
