import type { Namespace } from 'socket.io';
import { waitingOrder } from '../../handoff/queue.js';
import { Fault } from '../fault.js';
import type { SocketTools } from './socket-tools.js';
import { viewNow } from './view-now.js';

const MINUTE = 60_000;
/** So many views are made at a stretch before others get a turn. */
const STRETCH = 10;

/**
 * Sends residents their newest view: at every change of their conversation at once, and to who waits once a minute, with
 * their place in the queue. More often would be noise to who listens to it.
 */
export function pushViews(namespace: Namespace, { desk, run }: SocketTools): { stop(): void } {
  const { rooms } = namespace.adapter;
  const changed = new Set<string>();
  let flushing: NodeJS.Immediate | undefined;
  let somebodyOn = desk.people.presence.somebodyOn();

  const push = async (conversation: string, place: number) => {
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
  const tellPlaces = async () => {
    const order = await waitingOrder(desk.store.read);
    for (const [place, conversation] of order.entries()) {
      if (place % STRETCH === STRETCH - 1) await new Promise((next) => setImmediate(next));
      if (rooms.has(conversation)) await push(conversation, place);
    }
  };
  desk.changes.onChange((change) => {
    if (rooms.has(change.conversation)) mark(change.conversation);
  });
  desk.people.onChange(() => {
    if (desk.people.presence.somebodyOn() === somebodyOn) return;
    somebodyOn = !somebodyOn;
    // Everybody connected sees at once whether a chat can be asked for.
    for (const room of rooms.keys()) if (!namespace.sockets.has(room)) mark(room);
  });
  const minute = setInterval(() => run(() => desk.people.lookAtWaits().then(() => tellPlaces())), MINUTE);
  minute.unref();
  return {
    stop() {
      clearImmediate(flushing);
      clearInterval(minute);
    },
  };
}
