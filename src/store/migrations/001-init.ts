import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/** The first tables. Everything of a conversation goes with it when it is deleted. */
export const init: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('version')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('current_since', 'bigint', (column) => column.notNull())
      .addColumn('files', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('conversation')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'text', (column) => column.notNull().references('version.id'))
      .addColumn('flow', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('last_seq', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('last_at', 'bigint', (column) => column.notNull())
      .addColumn('delete_after', 'bigint', (column) => column.notNull())
      .execute();
    await logTables(db);
    await lookupTables(db);
    for (const table of ['conversation', 'personal_text', 'resumption', 'callback']) {
      const column = table === 'resumption' ? 'until' : 'delete_after';
      await db.schema.createIndex(`${table}_due`).on(table).column(column).execute();
    }
    for (const table of ['token', 'resumption', 'callback']) {
      await db.schema.createIndex(`${table}_conversation`).on(table).column('conversation').execute();
    }
  },
};

async function logTables(db: Kysely<unknown>): Promise<void> {
  await ofConversation(db.schema.createTable('event'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('turn', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_key', ['conversation', 'seq'])
    .execute();
  await ofConversation(db.schema.createTable('turn'))
    .addColumn('turn_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('turn_key', ['conversation', 'turn_id'])
    .execute();
  await ofConversation(db.schema.createTable('personal_text'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('delete_after', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('personal_text_key', ['conversation', 'seq'])
    .execute();
}

async function lookupTables(db: Kysely<unknown>): Promise<void> {
  await ofConversation(db.schema.createTable('token').addColumn('hash', 'text', (column) => column.primaryKey()))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await ofConversation(
    db.schema.createTable('resumption').addColumn('code_hash', 'text', (column) => column.primaryKey()),
  )
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await ofConversation(
    db.schema.createTable('callback').addColumn('reference', 'text', (column) => column.primaryKey()),
  )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('slot_from', 'text', (column) => column.notNull())
    .addColumn('slot_until', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('delete_after', 'bigint', (column) => column.notNull())
    .execute();
}

function ofConversation<T extends string, C extends string>(table: CreateTableBuilder<T, C>) {
  return table.addColumn('conversation', 'text', (column) =>
    column.notNull().references('conversation.id').onDelete('cascade'),
  );
}
