import type { Namespace } from 'socket.io';
import { waitingOrder } from '../../handoff/queue.js';
import { Fault } from '../fault.js';
import type { Change } from './changes.js';
import type { SocketTools } from './socket-tools.js';
import { viewNow } from './view-now.js';

const MINUTE = 60_000;
/** Places that changed are told together, at most once in this many milliseconds. */
const PLACES = 1000;

/**
 * Sends residents their newest view: at every change of their conversation at once, when their place in the queue
 * changed within a second, and to all who wait once a minute.
 */
export function pushViews(namespace: Namespace, { desk, run }: SocketTools): { stop(): void } {
  const { rooms } = namespace.adapter;
  const changed = new Set<string>();
  const told = new Map<string, number>();
  let flushing: NodeJS.Immediate | undefined;
  let placing: NodeJS.Timeout | undefined;
  let somebodyOn = desk.people.presence.somebodyOn();

  const push = async (conversation: string, place: number) => {
    if (place < 0) told.delete(conversation);
    else told.set(conversation, place);
    try {
      namespace.to(conversation).emit('view', await viewNow(desk, conversation, place));
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'internal') throw error;
      // Erased or deleted: there is nothing to look at any more.
      namespace.in(conversation).disconnectSockets(true);
    }
  };
  const flush = async () => {
    flushing = undefined;
    const now = [...changed].filter((conversation) => rooms.has(conversation));
    changed.clear();
    if (now.length === 0) return;
    const order = await placesOf(now);
    for (const conversation of now) await push(conversation, order.get(conversation) ?? -1);
  };
  const placesOf = async (conversations: readonly string[]) => {
    const states = await Promise.all(conversations.map((one) => desk.held.get(one).catch(() => undefined)));
    const waits = states.some((held) => held?.state.handoff === 'waiting');
    return new Map(waits ? (await waitingOrder(desk.store.read)).map((one, index) => [one, index]) : []);
  };
  const mark = (conversation: string) => {
    changed.add(conversation);
    flushing ??= setImmediate(() => run(flush));
  };
  const tellPlaces = async (toAll: boolean) => {
    const order = await waitingOrder(desk.store.read);
    for (const [place, conversation] of order.entries()) {
      if (rooms.has(conversation) && (toAll || told.get(conversation) !== place)) await push(conversation, place);
    }
  };
  const placesChanged = () => {
    placing ??= setTimeout(() => {
      placing = undefined;
      run(() => tellPlaces(false));
    }, PLACES);
  };
  desk.changes.onChange((change) => {
    if (rooms.has(change.conversation)) mark(change.conversation);
    if (changesPlaces(change)) placesChanged();
  });
  desk.people.onChange(() => {
    if (desk.people.presence.somebodyOn() === somebodyOn) return;
    somebodyOn = !somebodyOn;
    // Everybody connected sees at once whether a chat can be asked for.
    for (const room of rooms.keys()) if (!namespace.sockets.has(room)) mark(room);
  });
  const minute = setInterval(() => run(() => desk.people.lookAtWaits().then(() => tellPlaces(true))), MINUTE);
  minute.unref();
  return {
    stop() {
      clearImmediate(flushing);
      clearTimeout(placing);
      clearInterval(minute);
    },
  };
}

/** Somebody joined or left those who wait. */
function changesPlaces({ before, after, events }: Change): boolean {
  const waited = before?.state.handoff === 'waiting';
  const waits = after.state.handoff === 'waiting';
  return waited !== waits || events.some(({ type }) => type === 'HandoffReturned');
}
