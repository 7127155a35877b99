import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectSqlite, isConflict, type Writer } from '../../src/store/dialect.js';
import { groupCommit } from '../../src/store/group-commit.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { findCurrentVersion, findVersion, makeCurrentVersion } from '../../src/store/versions.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-store-'));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const version = (id: string) => ({ id, files: [{ path: 'flows/x.yaml', text: id }] });

/** The writer of the store's file, with every word of a transaction written down. */
function listening(): { writer: Writer; words: string[]; close(): void } {
  const connections = connectSqlite(join(folder, 'wegwijs.sqlite'));
  const words: string[] = [];
  const { writer } = connections;
  const heard = (word: 'begin' | 'commit' | 'rollback') => () => {
    words.push(word);
    writer[word]();
  };
  const copy = { ...writer, begin: heard('begin'), commit: heard('commit'), rollback: heard('rollback') };
  Object.defineProperty(copy, 'inTransaction', { get: () => writer.inTransaction });
  return { writer: copy, words, close: connections.close };
}

describe('the jobs of one moment', () => {
  it('share one transaction', async () => {
    const { writer, words, close } = listening();
    const { write } = groupCommit(writer);
    await Promise.all(['a', 'b', 'c'].map((id) => write((session) => makeCurrentVersion(session, version(id), 1))));
    expect(words).toEqual(['begin', 'commit']);
    close();
    expect(await findVersion(store.read, 'b')).toEqual(version('b'));
  });

  it('do not suffer from one that fails: it alone is undone', async () => {
    const write = (id: string, fail: boolean) =>
      store.write(async (session) => {
        await makeCurrentVersion(session, version(id), 1);
        if (fail) throw new Error('no');
        return id;
      });
    const done = await Promise.allSettled([write('a', false), write('b', true), write('c', false)]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await findVersion(store.read, 'b')).toBeUndefined();
    expect(await findVersion(store.read, 'c')).toEqual(version('c'));
  });

  it('are all told when the commit fails, and nothing of them is kept', async () => {
    const { writer, close } = listening();
    let broken = true;
    const failing: Writer = {
      ...writer,
      get inTransaction() {
        return writer.inTransaction;
      },
      commit: () => {
        if (broken) throw new Error('disk full');
        writer.commit();
      },
    };
    const { write } = groupCommit(failing);
    const jobs = ['a', 'b'].map((id) => write((session) => makeCurrentVersion(session, version(id), 1)));
    const told = await Promise.allSettled(jobs);
    expect(told.map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
      'Error: disk full',
      'Error: disk full',
    ]);
    expect(await findCurrentVersion(store.read)).toBeUndefined();
    broken = false;
    await write((session) => makeCurrentVersion(session, version('a'), 1));
    expect(await findCurrentVersion(store.read)).toEqual(version('a'));
    close();
  });

  it('are answered only when everybody can read them', async () => {
    let answered = false;
    const job = store
      .write((session) => makeCurrentVersion(session, version('a'), 1))
      .then(() => {
        answered = true;
      });
    expect(await findCurrentVersion(store.read)).toBeUndefined();
    expect(answered).toBe(false);
    await job;
    expect(await findCurrentVersion(store.read)).toEqual(version('a'));
  });
});

describe('a store', () => {
  it('opens again with what was in it', async () => {
    await store.write((session) => makeCurrentVersion(session, version('a'), 1));
    await store.write((session) => makeCurrentVersion(session, version('b'), 2));
    await store.write((session) => makeCurrentVersion(session, version('a'), 3));
    await store.close();
    store = await openStore(folder);
    expect(await findCurrentVersion(store.read)).toEqual(version('a'));
  });

  it('knows a conflict from another error', () => {
    expect(isConflict({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })).toBe(true);
    expect(isConflict(new Error('no'))).toBe(false);
    expect(isConflict(undefined)).toBe(false);
  });
});
