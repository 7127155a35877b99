import { listTalks, listWaiting } from '../../handoff/queue.js';
import type { Desk } from '../desk.js';
import { errorFields, type Log } from '../log.js';
import type { Change } from './changes.js';
import { takeOwnTurn } from './take-own-turn.js';

/** Looks after the promise that nobody waits for a person who does not come. */
interface QueueMinder {
  /** Resolves when everything under way is done. */
  stop(): Promise<void>;
}

/**
 * Gives talks back whose staff stay away, and tells waiting residents when nobody is left. Talks that went on before a
 * restart stay with their staff, whose desks have the grace to open again.
 */
export async function mindTheQueue(desk: Desk, log: Log): Promise<QueueMinder> {
  const { presence } = desk.people;
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  const run = (work: () => Promise<void>) => {
    if (stopped) return;
    const done = work().catch((error) => log('fault', errorFields(error)));
    underWay.add(done);
    void done.then(() => underWay.delete(done));
  };
  const settle = () => {
    if (!presence.somebodyOn()) run(() => tellNobodyIsLeft(desk));
  };
  desk.people.whenGone((staff) => {
    run(async () => {
      await returnTalksOf(desk, staff);
      desk.people.changed();
    });
  });
  desk.people.onChange(settle);
  desk.changes.onChange((change) => {
    if (beginsToWait(change)) settle();
    if (change.events.some(({ type }) => type === 'HandoffAccepted')) run(() => desk.people.lookAtWaits().then());
  });
  for (const staff of await whoWereThere(desk)) presence.expect(staff);
  settle();
  return {
    async stop() {
      presence.stop();
      stopped = true;
      await Promise.all(underWay);
    },
  };
}

function beginsToWait({ before, after }: Change): boolean {
  return after.state.handoff === 'waiting' && before?.state.handoff !== 'waiting';
}

/** Whoever had a talk or was on shift when the server stopped. */
async function whoWereThere(desk: Desk): Promise<ReadonlySet<string>> {
  const talks = await listTalks(desk.store.read);
  const holders = talks.flatMap(({ staff }) => (staff === null ? [] : [staff]));
  return new Set([...holders, ...desk.people.presence.saidToBeThere()]);
}

async function returnTalksOf(desk: Desk, staff: string): Promise<void> {
  const { presence } = desk.people;
  for (const entry of await listTalks(desk.store.read)) {
    if (entry.staff !== staff) continue;
    const stillAway = ({ talk }: { readonly talk?: { readonly staff?: { readonly id: string } } }) =>
      talk?.staff?.id === staff && !presence.isHere(staff);
    await takeOwnTurn(desk, entry.conversation, { type: 'connection-lost' }, stillAway);
  }
}

async function tellNobodyIsLeft(desk: Desk): Promise<void> {
  for (const { conversation } of await listWaiting(desk.store.read)) {
    await takeOwnTurn(desk, conversation, { type: 'nobody-left' }, () => !desk.people.presence.somebodyOn());
  }
}
