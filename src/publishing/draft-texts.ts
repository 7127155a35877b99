import type { Session } from '../store/dialect.js';
import type { DraftTextTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';
import { hashOfText } from './hash-of-text.js';

const insertText = statement<DraftTextTable>((db, given) =>
  db
    .insertInto('draft_text')
    .values({ hash: given.hash, text: given.text })
    .onConflict((on) => on.column('hash').doNothing()),
);

const selectText = statement<{ hash: string }, Pick<DraftTextTable, 'text'>>((db, given) =>
  db.selectFrom('draft_text').select('text').where('hash', '=', given.hash),
);

/** Keeps a text and gives its hash. */
export async function keepText(session: Session, text: string): Promise<string> {
  const hash = hashOfText(text);
  await session.run(insertText, { hash, text });
  return hash;
}

/** A text by its hash; undefined when it was never in the draft. */
export async function textOf(session: Session, hash: string): Promise<string | undefined> {
  return (await session.all(selectText, { hash }))[0]?.text;
}
