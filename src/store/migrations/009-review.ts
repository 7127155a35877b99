import type { Kysely, Migration } from 'kysely';

/** Reviews: what somebody was asked to look at before it is published, and what they said. */
export const review: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('review')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('asked_by', 'text', (column) => column.notNull())
      .addColumn('staff', 'text')
      .addColumn('name', 'text')
      .addColumn('flow', 'text')
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('files', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('items', 'integer', (column) => column.notNull())
      .addColumn('token', 'text', (column) => column.unique())
      .addColumn('seat', 'text')
      .addColumn('opened_at', 'bigint')
      .addColumn('done_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute();
    await db.schema
      .createTable('review_answer')
      .addColumn('review', 'integer', (column) => column.notNull().references('review.id').onDelete('cascade'))
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('remark', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('review_answer_key', ['review', 'item'])
      .execute();
  },
};
