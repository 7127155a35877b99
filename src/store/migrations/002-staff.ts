import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/** Staff accounts, their sessions, and the audit. What belongs to an account goes with it. */
export const staff: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('staff')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('roles', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('password', 'text')
      .addColumn('totp', 'text')
      .addColumn('totp_pending', 'text')
      .addColumn('totp_last', 'bigint')
      .addColumn('subject', 'text', (column) => column.unique())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await sessionTables(db);
    await passingTables(db);
    await auditTable(db);
  },
};

async function sessionTables(db: Kysely<unknown>): Promise<void> {
  await ofStaff(db.schema.createTable('staff_session').addColumn('hash', 'text', (column) => column.primaryKey()))
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .execute();
  await ofStaff(
    db.schema.createTable('staff_device').addColumn('hash', 'text', (column) => column.primaryKey()),
  ).execute();
  await ofStaff(db.schema.createTable('staff_invitation').addColumn('hash', 'text', (column) => column.primaryKey()))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  for (const table of ['staff_session', 'staff_device', 'staff_invitation']) {
    await db.schema.createIndex(`${table}_staff`).on(table).column('staff').execute();
  }
}

function ofStaff<T extends string, C extends string>(table: CreateTableBuilder<T, C>) {
  return table
    .addColumn('staff', 'text', (column) => column.references('staff.id').onDelete('cascade'))
    .addColumn('until', 'bigint', (column) => column.notNull());
}

async function passingTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_attempt')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('free_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_sign_on')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('verifier', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
}

async function auditTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('object', 'text')
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    .execute();
  for (const column of ['at', 'actor', 'object']) {
    await db.schema.createIndex(`audit_${column}`).on('audit').column(column).execute();
  }
}
