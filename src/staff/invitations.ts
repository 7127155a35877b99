import type { Session } from '../store/dialect.js';
import type { InvitationTable } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import { type Role, rolesText } from './roles.js';
import { digest, newSecret } from './secret.js';

/** How long a link works, milliseconds. */
export const INVITATION_LASTS = 24 * 60 * 60 * 1000;

const insertInvitation = statement<InvitationTable>((db, given) =>
  db.insertInto('staff_invitation').values({
    hash: given.hash,
    kind: given.kind,
    roles: given.roles,
    staff: given.staff,
    created_at: given.created_at,
    until: given.until,
  }),
);

const selectInvitation = statement<{ hash: string; now: number }, InvitationTable>((db, given) =>
  db.selectFrom('staff_invitation').selectAll().where('hash', '=', given.hash).where('until', '>', given.now),
);

const deleteOne = statement<{ hash: string }>((db, given) =>
  db.deleteFrom('staff_invitation').where('hash', '=', given.hash),
);

const deleteFirst = statement<object>((db) => db.deleteFrom('staff_invitation').where('kind', '=', 'first'));

const deleteAll = statement<object>((db) => db.deleteFrom('staff_invitation'));

const deleteOf = statement<{ staff: string }>((db, given) =>
  db.deleteFrom('staff_invitation').where('staff', '=', given.staff),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('staff_invitation').where('until', '<=', given.now),
);

/** What a link is for: the first account, one of a colleague, or a new password for an account that is there. */
export type InvitationFor =
  | { readonly kind: 'first' }
  | { readonly kind: 'invited'; readonly roles: readonly Role[] }
  | { readonly kind: 'password'; readonly staff: string };

/** Who comes first runs the team and can talk with residents at once. */
const FIRST: readonly Role[] = ['desk', 'editor', 'publisher', 'manager'];

const rolesOf = (what: InvitationFor): readonly Role[] =>
  what.kind === 'first' ? FIRST : what.kind === 'invited' ? what.roles : [];

/** Makes a link good for 24 hours and one use, and gives the token in it. */
export async function invite(session: Session, what: InvitationFor, now: number): Promise<string> {
  const token = newSecret();
  await session.run(insertInvitation, {
    hash: digest(token),
    kind: what.kind,
    roles: rolesText(rolesOf(what)),
    staff: what.kind === 'password' ? what.staff : null,
    created_at: now,
    until: now + INVITATION_LASTS,
  });
  return token;
}

/** The link with this token, while it is good. */
export async function findInvitation(
  session: Session,
  token: string,
  now: number,
): Promise<InvitationTable | undefined> {
  return (await session.all(selectInvitation, { hash: digest(token), now }))[0];
}

/** Uses a link up; false when somebody was first. The first account makes all links for a first account worthless. */
export async function spendInvitation(session: Session, { hash, kind }: InvitationTable): Promise<boolean> {
  const used = (await session.run(deleteOne, { hash })) > 0;
  if (used && kind === 'first') await session.run(deleteFirst, {});
  return used;
}

/** Makes the links for a new password of somebody worthless. */
export async function forgetInvitations(session: Session, staff: string): Promise<void> {
  await session.run(deleteOf, { staff });
}

/** Makes every link worthless: who ran the team and may no longer may have kept one. */
export async function forgetAllInvitations(session: Session): Promise<void> {
  await session.run(deleteAll, {});
}

/** Deletes the links that are past their time; how many. */
export async function deleteDueInvitations(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}
