import type { Insertable, Selectable } from 'kysely';
import type { Session } from '../store/dialect.js';
import type { AuditTable } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import type { AuditAction, AuditResult } from './audit-actions.js';

/** One line of the audit, in the terms of BIO2 8.15.01. */
export interface AuditEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The id of the staff member; without it nobody was logged in, or the server did it itself. */
  readonly actor?: string;
  readonly action: AuditAction;
  /** To what, as `kind:id`. */
  readonly object?: string;
  /** Without it: done. */
  readonly result?: AuditResult;
  /** The address it came from; `system` for the server itself. */
  readonly origin: string;
  /** Ids and codes only, or a list of them. A value with a space or a sign that no code has is left out. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What to look for; all that is given must hold. */
export interface AuditSearch {
  /** An id, or a name as it stands in the list, in any case. */
  readonly actor?: string;
  readonly action?: string;
  /** As `kind:id`; a callback is found too where the list was seen in which it stood. */
  readonly object?: string;
  /** Epoch milliseconds: at or after `from`, before `until`. */
  readonly from?: number;
  readonly until?: number;
  /** Older than the line with this number. */
  readonly before?: number;
  readonly limit: number;
}

/** A line as it is found again. */
export interface AuditLine extends Selectable<AuditTable> {
  actor_name: string | null;
}

/** What an id or a code looks like. Nothing that reads as a sentence fits, so no text of a resident can get in. */
const CODE = /^[\w:.,/+-]{1,100}$/;

const insertEntry = statement<Omit<Insertable<AuditTable>, 'seq'>>((db, given) =>
  db.insertInto('audit').values({
    at: given.at,
    actor: given.actor,
    action: given.action,
    object: given.object,
    result: given.result,
    origin: given.origin,
    detail: given.detail,
  }),
);

interface Given {
  actor: string | null;
  action: string | null;
  object: string | null;
  /** Part of the detail in which the object is named. */
  named: string | null;
  from: number | null;
  until: number | null;
  before: number | null;
  limit: number;
}

const selectEntries = statement<Given, AuditLine>((db, given) =>
  db
    .selectFrom('audit')
    .leftJoin('staff', 'staff.id', 'audit.actor')
    .selectAll('audit')
    .select('staff.name as actor_name')
    .where((w) =>
      w.or([
        w(w.val(given.actor), 'is', null),
        w('audit.actor', '=', given.actor),
        w(w.fn('lower', ['staff.name']), '=', w.fn('lower', [w.val(given.actor)])),
      ]),
    )
    .where((w) => w.or([w(w.val(given.action), 'is', null), w('audit.action', '=', given.action as string)]))
    .where((w) =>
      w.or([
        w(w.val(given.object), 'is', null),
        w('audit.object', '=', given.object),
        w.and([w('audit.action', '=', 'callbacks-seen'), w('audit.detail', 'like', given.named)]),
      ]),
    )
    .where((w) => w.or([w(w.val(given.from), 'is', null), w('audit.at', '>=', given.from as number)]))
    .where((w) => w.or([w(w.val(given.until), 'is', null), w('audit.at', '<', given.until as number)]))
    .where((w) => w.or([w(w.val(given.before), 'is', null), w('audit.seq', '<', given.before as number)]))
    .orderBy('audit.seq', 'desc')
    .limit(given.limit),
);

const deleteDue = statement<{ before: number }>((db, given) => db.deleteFrom('audit').where('at', '<', given.before));

/** Writes a line in the transaction of what it tells about, so that neither is there without the other. */
export async function recordAudit(session: Session, entry: AuditEntry): Promise<void> {
  await session.run(insertEntry, {
    at: entry.at,
    actor: entry.actor ?? null,
    action: entry.action,
    object: entry.object !== undefined && CODE.test(entry.object) ? entry.object : null,
    result: entry.result ?? 'ok',
    origin: entry.origin,
    detail: detailText(entry.detail),
  });
}

/** The lines that fit, newest first. */
export async function searchAudit(session: Session, search: AuditSearch): Promise<AuditLine[]> {
  const { actor = null, action = null, object = null, from = null, until = null, before = null, limit } = search;
  const [, reference] = /^callback:([A-Z\d-]+)$/.exec(object ?? '') ?? [];
  const named = reference === undefined ? null : `%${reference}%`;
  return session.all(selectEntries, { actor, action, object, named, from, until, before, limit });
}

/** Deletes the lines older than `before` (epoch milliseconds); how many. */
export async function deleteAuditBefore(session: Session, before: number): Promise<number> {
  return session.run(deleteDue, { before });
}

function detailText(detail: AuditEntry['detail']): string | null {
  const kept = Object.entries(detail ?? {}).flatMap(([name, value]) => {
    const codes = typeof value === 'object' ? value.filter((one) => CODE.test(one)).join(',') : value;
    const good = typeof value === 'object' ? codes !== '' : CODE.test(String(value));
    return good ? [[name, codes] as const] : [];
  });
  return kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : null;
}
