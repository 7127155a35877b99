import type { Namespace, Socket } from 'socket.io';
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
  const changed = new Map<string, boolean>();
  let flushing: NodeJS.Immediate | undefined;
  let somebodyOn = desk.people.presence.somebodyOn();

  /** Sends the view to every socket of a conversation; `again` also to those that have this very event already. */
  const push = async (conversation: string, place: number | undefined, again: boolean) => {
    const sockets = [...(rooms.get(conversation) ?? [])].flatMap((id) => namespace.sockets.get(id) ?? []);
    try {
      const { seq } = await desk.held.get(conversation);
      const behind = again ? sockets : sockets.filter((socket) => seenSeq(socket) < seq);
      if (behind.length === 0) return;
      const view = await viewNow(desk, conversation, place);
      for (const socket of behind) {
        socket.data.seq = view.seq;
        socket.emit('view', view);
      }
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'internal') throw error;
      // Erased or deleted: there is nothing to look at any more.
      namespace.in(conversation).disconnectSockets(true);
    }
  };
  const flush = async () => {
    flushing = undefined;
    const now = [...changed];
    changed.clear();
    for (const [conversation, again] of now) if (rooms.has(conversation)) await push(conversation, undefined, again);
  };
  const mark = (conversation: string, again: boolean) => {
    changed.set(conversation, again || changed.get(conversation) === true);
    flushing ??= setImmediate(() => run(flush));
  };
  const tellPlaces = async () => {
    const order = await waitingOrder(desk.store.read);
    for (const [place, conversation] of order.entries()) {
      if (place % STRETCH === STRETCH - 1) await new Promise((next) => setImmediate(next));
      if (rooms.has(conversation)) await push(conversation, place, true);
    }
  };
  desk.changes.onChange((change) => {
    if (rooms.has(change.conversation)) mark(change.conversation, false);
  });
  desk.people.onChange(() => {
    if (desk.people.presence.somebodyOn() === somebodyOn) return;
    somebodyOn = !somebodyOn;
    // Everybody connected sees at once whether a chat can be asked for.
    for (const room of rooms.keys()) if (!namespace.sockets.has(room)) mark(room, true);
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

/** The last event whose view a socket was sent, also as the answer to its own turn. */
const seenSeq = (socket: Socket): number => (socket.data as { seq?: number }).seq ?? 0;
