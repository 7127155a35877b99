import { listTalks, listWaiting } from '../../handoff/queue.js';
import type { Desk } from '../desk.js';
import { errorFields, type Log } from '../log.js';
import type { Change } from './changes.js';
import { takeOwnTurn } from './take-own-turn.js';

const MINUTE = 60_000;

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
    if (!presence.somebodyOn()) run(() => tellNobodyIsLeft(desk, log));
  };
  const giveBack = () => {
    run(async () => {
      await returnLostTalks(desk, log);
      desk.people.changed();
    });
  };
  desk.people.whenGone(giveBack);
  const look = () => run(() => desk.people.lookAtWaits());
  desk.people.onChange(() => {
    settle();
    look();
  });
  desk.changes.onChange((change) => {
    if (beginsToWait(change)) settle();
    // A conversation that just begins waits for nobody.
    if ((change.before?.state.handoff ?? 'none') !== change.after.state.handoff) look();
  });
  for (const staff of await whoWereThere(desk)) presence.expect(staff);
  settle();
  look();
  // What went wrong once (a full disk, a database that was busy) is made good: nobody stays with a person who is gone.
  const timer = setInterval(() => {
    giveBack();
    settle();
  }, MINUTE);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
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

/** Talks of staff who are not there, and for longer than the grace, go back to the front of the queue. */
async function returnLostTalks(desk: Desk, log: Log): Promise<void> {
  const { presence } = desk.people;
  for (const { conversation, staff } of await listTalks(desk.store.read)) {
    if (staff === null || presence.isHere(staff)) continue;
    await alone(log, () =>
      takeOwnTurn(
        desk,
        conversation,
        { type: 'connection-lost' },
        ({ talk }) => talk?.staff?.id === staff && !presence.isHere(staff),
      ),
    );
  }
}

async function tellNobodyIsLeft(desk: Desk, log: Log): Promise<void> {
  for (const { conversation } of await listWaiting(desk.store.read)) {
    await alone(log, () =>
      takeOwnTurn(desk, conversation, { type: 'nobody-left' }, () => !desk.people.presence.somebodyOn()),
    );
  }
}

/** What goes wrong in one conversation is logged, and does not keep the next one from its turn. */
async function alone(log: Log, turn: () => Promise<void>): Promise<void> {
  try {
    await turn();
  } catch (error) {
    log('fault', errorFields(error));
  }
}
