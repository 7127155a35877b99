import type { Kysely, Migration } from 'kysely';

/** How many conversations did what at which step, and which conversations were counted already. */
export const stepCount: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('step_count')
      .addColumn('month', 'text', (column) => column.notNull())
      .addColumn('flow', 'text', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('signal', 'text', (column) => column.notNull())
      .addColumn('amount', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('step_count_key', ['month', 'flow', 'step', 'signal'])
      .execute();
    await db.schema
      .createTable('counted_conversation')
      .addColumn('conversation', 'text', (column) =>
        column.primaryKey().references('conversation.id').onDelete('cascade'),
      )
      .execute();
  },
};
