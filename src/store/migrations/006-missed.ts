import type { Kysely, Migration } from 'kysely';

/** Messages that were not understood, for the editors. */
export const missed: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('missed')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('conversation', 'text', (column) => column.notNull().references('conversation.id').onDelete('cascade'))
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('flow', 'text')
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('candidates', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text')
      .execute();
    await db.schema.createIndex('missed_at').on('missed').column('at').execute();
    await db.schema.createIndex('missed_conversation').on('missed').column('conversation').execute();
  },
};
