import type { Version } from '../flow/version.js';
import { correctionOf } from '../publishing/corrections.js';
import type { Desk } from './desk.js';
import type { Held } from './held-conversations.js';

/** The version on which a conversation that runs goes on; undefined when its texts stand. */
export async function correctedFor(
  { store, versions }: Pick<Desk, 'store' | 'versions'>,
  { status, state }: Held,
): Promise<Version | undefined> {
  const id = status === 'active' ? await correctionOf(store.read, state.version) : undefined;
  return id === undefined ? undefined : versions.get(id);
}
