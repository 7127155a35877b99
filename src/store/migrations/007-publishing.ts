import type { Kysely, Migration } from 'kysely';

/** The draft with every save, what was published and what will be. What was current before is published by its files. */
export const publishing: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await draftTables(db);
    await publicationTables(db);
    await db.schema
      .createTable('editor_place')
      .addColumn('flow', 'text', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('staff', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('editor_place_key', ['flow', 'step'])
      .execute();
    await publishKnownVersions(db as Kysely<Known>);
  },
};

async function draftTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft_text')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('draft_file')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull().references('draft_text.hash'))
    .execute();
  await db.schema
    .createTable('draft_save')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('message', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('draft_save_file')
    .addColumn('save', 'integer', (column) => column.notNull().references('draft_save.id').onDelete('cascade'))
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.references('draft_text.hash'))
    .addColumn('after', 'text', (column) => column.references('draft_text.hash'))
    .addPrimaryKeyConstraint('draft_save_file_key', ['save', 'path'])
    .execute();
  await db.schema
    .createTable('draft_conflict')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('base', 'text', (column) => column.references('draft_text.hash'))
    .addColumn('theirs', 'text', (column) => column.references('draft_text.hash'))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('disk_seen')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'text', (column) => column.notNull().references('version.id'))
    .execute();
}

async function publicationTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('publication')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('version', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('before', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('lint', 'text')
    .execute();
  await db.schema.createIndex('publication_version').on('publication').column('version').execute();
  await db.schema
    .createTable('planned_publication')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('version', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('base', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('begun_at', 'bigint')
    .addColumn('refusal', 'text')
    .execute();
  await db.schema.createIndex('planned_publication_at').on('planned_publication').columns(['status', 'at']).execute();
}

interface Known {
  version: { id: string; current_since: number; created_at: number };
  publication: Record<'version' | 'before' | 'kind' | 'message' | 'changes' | 'reasons', string | null> & {
    at: number;
  };
}

async function publishKnownVersions(db: Kysely<Known>): Promise<void> {
  const known = await db
    .selectFrom('version')
    .select(['id', 'current_since'])
    .orderBy('current_since')
    .orderBy('created_at')
    .execute();
  for (const [index, { id, current_since }] of known.entries()) {
    const before = known[index - 1]?.id ?? null;
    const rest = { kind: 'disk', message: '', changes: '[]', reasons: '[]' };
    await db
      .insertInto('publication')
      .values({ version: id, before, at: current_since, ...rest })
      .execute();
  }
}
