import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Migrator } from 'kysely';
import { type Connections, connectSqlite, type Session } from './dialect.js';
import { groupCommit, type Job } from './group-commit.js';
import { MIGRATIONS } from './migrations/migrations.js';

/** The database of one server process. */
export interface Store {
  /** Reads committed rows only. */
  readonly read: Session;
  /** Runs a job in a transaction, together with the others of this moment; resolves after the commit. */
  write<T>(job: Job<T>): Promise<T>;
  /** To be called after a deletion of personal text: no copy of it stays in the files. */
  wipe(): Promise<void>;
  /** Waits for the jobs under way and closes the file. */
  close(): Promise<void>;
}

/** Opens (and makes or migrates) `wegwijs.sqlite` in `folder`. Throws when the folder or file cannot be used. */
export async function openStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const connections = connectSqlite(join(folder, 'wegwijs.sqlite'));
  try {
    await migrate(connections);
  } catch (error) {
    connections.close();
    throw error;
  }
  const group = groupCommit(connections.writer);
  return {
    read: connections.reader,
    write: group.write,
    wipe: () => group.between(connections.wipe),
    close: () =>
      group.between(() => {
        connections.wipe();
        connections.close();
      }),
  };
}

async function migrate({ schema }: Connections): Promise<void> {
  const migrator = new Migrator({ db: schema, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
