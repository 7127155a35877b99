import { expect, it } from 'vitest';
import type { Desk } from '../../src/server/desk.js';
import { type Change, tellChanges } from '../../src/server/handoff/changes.js';
import { mindTheQueue } from '../../src/server/handoff/mind-the-queue.js';
import { storeWith } from './store.js';

it('looks again how long the wait is when somebody asks for a person, not when a conversation begins', async () => {
  const store = await storeWith(['one']);
  const changes = tellChanges();
  let looked = 0;
  const presence = { somebodyOn: () => true, saidToBeThere: () => [], expect: () => undefined, stop: () => undefined };
  const people = {
    presence,
    lookAtWaits: async () => {
      looked += 1;
    },
    changed: () => undefined,
    onChange: () => undefined,
    whenGone: () => undefined,
  };
  const minder = await mindTheQueue({ store, changes, people } as unknown as Desk, () => undefined);
  const held = (handoff: string) => ({ state: { handoff } }) as Change['after'];
  const publish = (before: Change['before'], after: Change['after']) =>
    changes.publish({ conversation: 'one', before, after, events: [] });
  const first = looked;
  publish(undefined, held('none'));
  publish(held('none'), held('none'));
  expect(looked).toBe(first);
  publish(held('none'), held('waiting'));
  publish(undefined, held('waiting'));
  expect(looked).toBe(first + 2);
  await minder.stop();
  await store.remove();
});
