import { createHmac } from 'node:crypto';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';

const selectSecret = statement<object, { value: string }>((db) => db.selectFrom('callback_secret').select('value'));

/** How a contact is known without being kept. */
export interface ContactKeys {
  readonly phone_key: string | null;
  readonly email_key: string | null;
}

/** The key of a number (E.164) and of an address: a HMAC that means nothing without this database. */
export async function contactKeys(
  session: Session,
  { phone, email }: { readonly phone?: string; readonly email?: string },
): Promise<ContactKeys> {
  const [secret] = await session.all(selectSecret, {});
  if (!secret) throw new Error('The database has no secret for callbacks.');
  const key = (contact: string | undefined) =>
    contact === undefined ? null : createHmac('sha256', secret.value).update(contact).digest('hex');
  return { phone_key: key(phone), email_key: key(email?.toLowerCase()) };
}
