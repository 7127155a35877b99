import type { Kysely, Migration } from 'kysely';

/** What was learned from the texts of a version, kept with it. */
export const versionModel: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('version_model')
      .addColumn('version', 'text', (column) => column.notNull().references('version.id').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('model', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('version_model_key', ['version', 'kind'])
      .execute();
  },
};
