import { randomBytes } from 'node:crypto';
import type { Kysely, Migration } from 'kysely';

/** What the desk needs to keep a promise: the way, the owner, when it is due, each attempt, and how it ended. */
export const callback: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const name of ['slot', 'flow', 'step', 'version']) await addText(db, name, '');
    await addText(db, 'way', 'phone');
    await addText(db, 'language', 'nl');
    for (const name of ['owner', 'phone_key', 'email_key', 'outcome', 'closed_by']) await addText(db, name);
    await db.schema
      .alterTable('callback')
      .addColumn('due', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('callback').addColumn('closed_at', 'bigint').execute();
    for (const columns of [['status', 'due'], ['slot'], ['phone_key'], ['email_key']]) {
      await db.schema
        .createIndex(`callback_${columns.join('_')}`)
        .on('callback')
        .columns(columns)
        .execute();
    }
    await attemptTable(db);
    await secretTable(db as Kysely<{ callback_secret: { id: number; value: string } }>);
    await fillDue(db as Kysely<{ callback: { reference: string; slot_until: string; due: number } }>);
  },
};

async function addText(db: Kysely<unknown>, name: string, standard?: string): Promise<void> {
  await db.schema
    .alterTable('callback')
    .addColumn(name, 'text', (column) => (standard === undefined ? column : column.notNull().defaultTo(standard)))
    .execute();
}

async function attemptTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('callback_attempt')
    .addColumn('reference', 'text', (column) => column.notNull().references('callback.reference').onDelete('cascade'))
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('callback_attempt_key', ['reference', 'n'])
    .execute();
}

async function secretTable(db: Kysely<{ callback_secret: { id: number; value: string } }>): Promise<void> {
  await db.schema
    .createTable('callback_secret')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db
    .insertInto('callback_secret')
    .values({ id: 1, value: randomBytes(32).toString('hex') })
    .execute();
}

/** Requests of before this change are due at the end of their slot, like all others. */
async function fillDue(db: Kysely<{ callback: { reference: string; slot_until: string; due: number } }>) {
  for (const { reference, slot_until } of await db.selectFrom('callback').select(['reference', 'slot_until']).execute())
    await db
      .updateTable('callback')
      .set({ due: Date.parse(slot_until) })
      .where('reference', '=', reference)
      .execute();
}
