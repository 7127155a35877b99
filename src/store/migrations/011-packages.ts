import type { Kysely, Migration } from 'kysely';

/** Packages of flows that came from other towns. */
export const packages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('package_key')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('maker', 'text', (column) => column.notNull())
      .addColumn('trusted_at', 'bigint', (column) => column.notNull())
      .addColumn('trusted_by', 'text')
      .execute();
    await db.schema
      .createTable('package_added')
      .addColumn('flow', 'text', (column) => column.primaryKey())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('maker', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('made', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('author', 'text')
      .execute();
    await db.schema
      .createTable('package_file')
      .addColumn('path', 'text', (column) => column.primaryKey())
      .addColumn('flow', 'text', (column) => column.notNull().references('package_added.flow').onDelete('cascade'))
      .addColumn('hash', 'text', (column) => column.notNull().references('draft_text.hash'))
      .execute();
  },
};
