import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AskedCallback, keepCallback } from '../../src/callback/callbacks.js';
import { findConversation, insertConversation } from '../../src/store/conversation-rows.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { makeCurrentVersion } from '../../src/store/versions.js';

/** Monday 23 November 2026 at this local time, epoch milliseconds. */
export const monday = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);

export interface Promises {
  readonly store: Store;
  /** Keeps a promise for the morning of that Monday, in a conversation of its own; once more changes it. */
  promise(reference: string, change?: Partial<AskedCallback>): Promise<void>;
  close(): Promise<void>;
}

/** A database of its own with room for promises. */
export async function openPromises(): Promise<Promises> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-callback-'));
  const store = await openStore(folder);
  await store.write((session) => makeCurrentVersion(session, { id: 'v1', files: [] }, 0));
  return {
    store,
    async promise(reference, change = {}) {
      const asked = { ...morning(reference), ...change };
      await store.write(async (session) => {
        const known = await findConversation(session, asked.conversation);
        if (!known)
          await insertConversation(session, {
            id: asked.conversation,
            version: 'v1',
            flow: null,
            language: 'nl',
            last_seq: 0,
            status: 'active',
            created_at: 0,
            last_at: 0,
            delete_after: Number.MAX_SAFE_INTEGER,
          });
        await keepCallback(session, asked);
      });
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const morning = (reference: string): AskedCallback => ({
  reference,
  conversation: `of ${reference}`,
  seq: 1,
  slot: '2026-11-23-ochtend',
  slot_from: '2026-11-23T09:00:00+01:00',
  slot_until: '2026-11-23T12:00:00+01:00',
  due: monday('12:00'),
  status: 'open',
  way: 'phone',
  flow: 'fiets',
  step: 'wat',
  language: 'nl',
  version: 'v1',
  phone_key: null,
  email_key: null,
  created_at: monday('08:00'),
  delete_after: Number.MAX_SAFE_INTEGER,
});
