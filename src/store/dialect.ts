import Database from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteDialect, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { type CompiledStatement, type Statement, valuesFor } from './statement.js';
import type { Tables } from './tables.js';

/** What the rest of the house may do inside a read or a write. All differences between databases end in this file. */
export interface Session {
  /** The rows of a statement. */
  all<P extends object, R>(statement: Statement<P, R>, given: P): Promise<R[]>;
  /** Runs a statement that changes; how many rows it changed. */
  run<P extends object>(statement: Statement<P, unknown>, given: P): Promise<number>;
}

/** The one connection that writes, with the words of a transaction. */
export interface Writer extends Session {
  begin(): void;
  savepoint(): void;
  release(): void;
  rollbackToSavepoint(): void;
  commit(): void;
  rollback(): void;
  /** False once the database itself gave the transaction up (disk full). */
  readonly inTransaction: boolean;
}

export interface Connections {
  readonly writer: Writer;
  readonly reader: Session;
  /** For migrations only, before anything else runs. */
  readonly schema: Kysely<Tables>;
  /** After a deletion: leaves no copy of what was deleted in the file or beside it. */
  wipe(): void;
  close(): void;
}

/**
 * Opens the SQLite file. Two connections: readers see committed rows only (WAL), so a group of writes under way is
 * never seen half. FULL: an answer is on the disk before it is given. `secure_delete` overwrites what is deleted.
 */
export function connectSqlite(file: string): Connections {
  const writing = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']) {
    writing.pragma(pragma);
  }
  writing.pragma('busy_timeout = 5000');
  const reading = new Database(file, { readonly: false, fileMustExist: true });
  reading.pragma('busy_timeout = 5000');
  reading.pragma('query_only = ON');
  return {
    writer: writerOn(writing),
    reader: sessionOn(reading),
    schema: new Kysely<Tables>({ dialect: new SqliteDialect({ database: writing }) }),
    wipe: () => void writing.pragma('wal_checkpoint(TRUNCATE)'),
    close: () => {
      reading.close();
      writing.close();
    },
  };
}

/** True when a row was refused because its key is taken: somebody else was first. */
export function isConflict(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}

/** The same refusal, raised by hand where an upsert found the key with somebody else. */
export class KeyTaken extends Error {
  readonly code = 'SQLITE_CONSTRAINT_UNIQUE';
}

/** Compiles without ever running: the statements are run by the sessions below. */
const compiler = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

interface Prepared {
  readonly compiled: CompiledStatement;
  readonly handle: Database.Statement<unknown[]>;
}

function sessionOn(database: Database.Database): Session {
  const prepared = new Map<object, Prepared>();
  const prepare = (statement: Statement<never, unknown>): Prepared => {
    const known = prepared.get(statement);
    if (known) return known;
    const compiled = statement.compile(compiler);
    const made = { compiled, handle: database.prepare<unknown[]>(compiled.sql) };
    prepared.set(statement, made);
    return made;
  };
  return {
    async all<P extends object, R>(statement: Statement<P, R>, given: P): Promise<R[]> {
      const { compiled, handle } = prepare(statement as Statement<never, unknown>);
      return handle.all(...valuesFor(compiled, given)) as R[];
    },
    async run<P extends object>(statement: Statement<P, unknown>, given: P): Promise<number> {
      const { compiled, handle } = prepare(statement as Statement<never, unknown>);
      return handle.run(...valuesFor(compiled, given)).changes;
    },
  };
}

function writerOn(database: Database.Database): Writer {
  const word = (sql: string) => {
    const handle = database.prepare(sql);
    return () => void handle.run();
  };
  return {
    ...sessionOn(database),
    begin: word('begin immediate'),
    savepoint: word('savepoint job'),
    release: word('release job'),
    rollbackToSavepoint: word('rollback to job'),
    commit: word('commit'),
    rollback: word('rollback'),
    get inTransaction() {
      return database.inTransaction;
    },
  };
}
