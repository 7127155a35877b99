import type { Kysely, Migration } from 'kysely';

/** The queue for a talk with a person, shifts, and what staff write down beside a talk. */
export const handoff: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await queueTables(db);
    await staffTables(db);
    await writtenTables(db);
  },
};

async function queueTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('queue_entry')
    .addColumn('conversation', 'text', (column) =>
      column.primaryKey().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('place', 'bigint', (column) => column.notNull())
    .addColumn('returned', 'text')
    .addColumn('team', 'text')
    .addColumn('for_staff', 'text')
    .addColumn('flow', 'text')
    .addColumn('step', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('simple', 'integer', (column) => column.notNull())
    .addColumn('staff', 'text')
    .addColumn('taken_at', 'bigint')
    .addColumn('seen_n', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('queue_entry_place').on('queue_entry').columns(['status', 'place']).execute();
  await db.schema
    .createTable('handoff_wait')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('seconds', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('handoff_wait_at').on('handoff_wait').column('at').execute();
}

async function staffTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('shift')
    .addColumn('staff', 'text', (column) => column.primaryKey().references('staff.id').onDelete('cascade'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('most_talks', 'integer', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('walking')
    .addColumn('conversation', 'text', (column) => column.notNull().references('conversation.id').onDelete('cascade'))
    .addColumn('staff', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('walking_key', ['conversation', 'staff'])
    .execute();
}

async function writtenTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('note')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation', 'text', (column) => column.notNull().references('conversation.id').onDelete('cascade'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('note_conversation').on('note').column('conversation').execute();
  await db.schema
    .createTable('remark')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('flow', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .execute();
}
