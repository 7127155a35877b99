import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { VersionModelTable } from './tables.js';

const upsertModel = statement<VersionModelTable>((db, given) =>
  db
    .insertInto('version_model')
    .values({ version: given.version, kind: given.kind, model: given.model })
    .onConflict((on) => on.columns(['version', 'kind']).doUpdateSet({ model: given.model })),
);

const insertModel = statement<VersionModelTable>((db, given) =>
  db
    .insertInto('version_model')
    .values({ version: given.version, kind: given.kind, model: given.model })
    .onConflict((on) => on.columns(['version', 'kind']).doNothing()),
);

const selectModels = statement<{ version: string }, VersionModelTable>((db, given) =>
  db.selectFrom('version_model').selectAll().where('version', '=', given.version),
);

const selectModel = statement<Omit<VersionModelTable, 'model'>, Pick<VersionModelTable, 'model'>>((db, given) =>
  db.selectFrom('version_model').select('model').where('version', '=', given.version).where('kind', '=', given.kind),
);

/** Keeps what was learned from a stored version, in place of what was learned before. `model` is plain JSON. */
export async function keepModel(session: Session, version: string, kind: string, model: object): Promise<void> {
  await session.run(upsertModel, { version, kind, model: JSON.stringify(model) });
}

/** What was learned from a version, as it was kept; undefined when nothing was. */
export async function findModel(session: Session, version: string, kind: string): Promise<unknown> {
  const [row] = await session.all(selectModel, { version, kind });
  return row && JSON.parse(row.model);
}

/** Gives a stored version what was learned for another one, as far as it has nothing of its own. */
export async function copyModels(session: Session, from: string, to: string): Promise<void> {
  for (const row of await session.all(selectModels, { version: from })) {
    await session.run(insertModel, { ...row, version: to });
  }
}
