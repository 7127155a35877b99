import type { Desk } from './desk.js';
import { addOwnEvent } from './own-events.js';

/** Deletes what the resident wrote, at once and from the files too. Afterwards the conversation is gone for everybody. */
export async function eraseRecord(desk: Desk, conversation: string): Promise<void> {
  await addOwnEvent(desk, conversation, { type: 'PersonalTextErased' });
  desk.held.forget(conversation);
  await desk.places.refresh(desk.clock.now());
  desk.changes.publishCallbacks();
  await desk.store.wipe();
  desk.metrics.count('erasures');
}
