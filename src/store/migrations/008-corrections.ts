import type { Kysely, Migration } from 'kysely';

/** On which version conversations go on after their texts were corrected. */
export const corrections: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('text_correction')
      .addColumn('version', 'text', (column) => column.primaryKey().references('version.id'))
      .addColumn('corrected', 'text', (column) => column.notNull().references('version.id'))
      .addColumn('publication', 'integer', (column) => column.notNull().references('publication.id'))
      .execute();
  },
};
