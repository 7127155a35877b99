import { type Kysely, type Migration, sql } from 'kysely';

/** Since when a call is promised for its part of a day, and what became of promises that were moved or withdrawn too late. */
export const promisedAt: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('callback')
      .addColumn('promised_at', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    // The request that stands was made in the event of its row: at the last change, which may have moved it.
    await sql`update callback set promised_at = coalesce(
      (select event.at from event where event.conversation = callback.conversation and event.seq = callback.seq),
      callback.created_at)`.execute(db);
    await db.schema
      .createTable('callback_past')
      .addColumn('reference', 'text', (column) => column.notNull().references('callback.reference').onDelete('cascade'))
      .addColumn('due', 'bigint', (column) => column.notNull())
      .addColumn('kept', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('callback_past_key', ['reference', 'due'])
      .execute();
    await db.schema.createIndex('callback_past_due').on('callback_past').column('due').execute();
  },
};
