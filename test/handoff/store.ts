import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertConversation } from '../../src/store/conversation-rows.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { makeCurrentVersion } from '../../src/store/versions.js';

/** A real database in a folder of its own, with these conversations in it. */
export async function storeWith(conversations: readonly string[]): Promise<Store & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-'));
  const store = await openStore(folder);
  await store.write(async (session) => {
    await makeCurrentVersion(session, { id: 'v', files: [] }, 0);
    for (const id of conversations) {
      await insertConversation(session, {
        id,
        version: 'v',
        flow: null,
        language: 'nl',
        last_seq: 0,
        status: 'active',
        created_at: 0,
        last_at: 0,
        delete_after: 0,
      });
    }
  });
  return {
    ...store,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
