import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { TokenTable } from './tables.js';

const insertToken = statement<TokenTable>((db, given) =>
  db.insertInto('token').values({ hash: given.hash, conversation: given.conversation, created_at: given.created_at }),
);

const selectToken = statement<{ hash: string }, TokenTable>((db, given) =>
  db.selectFrom('token').selectAll().where('hash', '=', given.hash),
);

/** Lets the holder of the token with this hash into a conversation. */
export async function addToken(session: Session, token: TokenTable): Promise<void> {
  await session.run(insertToken, token);
}

/** The conversation a token opens, by the hash of the token. */
export async function findToken(session: Session, hash: string): Promise<TokenTable | undefined> {
  return (await session.all(selectToken, { hash }))[0];
}
