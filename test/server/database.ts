import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Where what editors wrote stands: texts for everybody, in which a word of a test may be by chance. */
const OF_EDITORS = ['version', 'draft_text'];

/** Every row of every table but those of editors, as text; for looking for what must not be there. */
export function everyRow(folder: string): string {
  const database = new Database(join(folder, 'data', 'wegwijs.sqlite'), { readonly: true });
  const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[];
  const rows = tables
    .filter(({ name }) => !OF_EDITORS.includes(name))
    .map(({ name }) => `${name}: ${JSON.stringify(database.prepare(`select * from "${name}"`).all())}`);
  database.close();
  return rows.join('\n');
}

/** How many rows each table has. */
export function amounts(folder: string): Record<string, number> {
  const database = new Database(join(folder, 'data', 'wegwijs.sqlite'), { readonly: true });
  const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[];
  const counted = tables.map(({ name }) => {
    const row = database.prepare(`select count(*) as amount from "${name}"`).get() as { amount: number };
    return [name, row.amount] as const;
  });
  database.close();
  return Object.fromEntries(counted);
}

/** The bytes of the database and of everything beside it. */
export function everyByte(folder: string): string {
  const data = join(folder, 'data');
  return readdirSync(data)
    .map((file) => readFileSync(join(data, file), 'latin1'))
    .join('\n');
}

/** The lines of the audit about one kind of act, oldest first. */
export function auditOf({ folder }: { readonly folder: string }, action: string): Record<string, unknown>[] {
  const database = new Database(join(folder, 'data', 'wegwijs.sqlite'), { readonly: true });
  const lines = database.prepare('select * from audit where action = ? order by seq').all(action);
  database.close();
  return lines as Record<string, unknown>[];
}
