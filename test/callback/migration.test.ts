import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import { listOpenCallbacks } from '../../src/callback/callback-desk.js';
import { MIGRATIONS } from '../../src/store/migrations/migrations.js';
import { openStore } from '../../src/store/open-store.js';
import { monday } from './promises.js';

it('a promise of before the desk had columns for it is due at the end of its slot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-migration-'));
  const database = new Database(join(folder, 'wegwijs.sqlite'));
  const first = MIGRATIONS['001-init'];
  if (!first) throw new Error('There is no first migration.');
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  await new Migrator({ db, provider: { getMigrations: async () => ({ '001-init': first }) } }).migrateToLatest();
  database.exec(`
    insert into version values ('v1', 0, 0, '[]');
    insert into conversation values ('c', 'v1', null, 'nl', 1, 'active', 0, 0, 9e15);
    insert into callback (reference, conversation, seq, slot_from, slot_until, status, created_at, delete_after)
    values ('T-OLD', 'c', 1, '2026-11-23T09:00:00+01:00', '2026-11-23T12:00:00+01:00', 'open', 0, 9e15);
  `);
  await db.destroy();
  const store = await openStore(folder);
  expect(await listOpenCallbacks(store.read, monday('13:00'))).toMatchObject([
    {
      reference: 'T-OLD',
      due: monday('12:00'),
      overdue: true,
      promised_at: 0,
      way: 'phone',
      owner: null,
      attempts: [],
    },
  ]);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
