import type { Namespace, Socket } from 'socket.io';
import type { SignedIn } from '../../staff/sessions.js';
import type { Desk } from '../desk.js';
import { type QueueSnapshot, queueFor, readQueue } from './queue-snapshot.js';

/** The queue is sent at most this often, in milliseconds; and so seldom that it takes a tenth of the time at most. */
const LEAST = 500;
const SHARE = 10;

/** Sends the queue to desks, several changes together. */
interface QueuePush {
  /** It changed for one staff member, or for everybody. */
  mark(staff?: string): void;
  /** To one desk that has just opened. */
  sendTo(socket: Socket): void;
  stop(): void;
}

/** Begins with nothing to tell. */
export function pushQueues(namespace: Namespace, desk: Desk, run: (work: () => Promise<void>) => void): QueuePush {
  let forAll = false;
  const forSome = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let next = 0;

  const send = async () => {
    const began = performance.now();
    const sockets = byStaff(namespace.sockets.values());
    const staff = forAll ? [...sockets.keys()] : [...forSome];
    forAll = false;
    forSome.clear();
    try {
      const snapshot = await readQueue(desk);
      for (const one of staff) {
        await sendQueue(desk, snapshot, one, sockets.get(one) ?? []);
        // Between two desks whoever acts gets a turn.
        await new Promise((next) => setImmediate(next));
      }
    } finally {
      next = began + Math.max(LEAST, (performance.now() - began) * SHARE);
      timer = undefined;
      if (forAll || forSome.size > 0) plan();
    }
  };
  const plan = () => {
    timer ??= setTimeout(() => run(send), Math.max(0, next - performance.now()));
  };
  return {
    mark(staff) {
      if (staff === undefined) forAll = true;
      else forSome.add(staff);
      plan();
    },
    sendTo: (socket) =>
      run(async () => sendQueue(desk, await readQueue(desk), (socket.data.staff as SignedIn).id, [socket])),
    stop: () => clearTimeout(timer),
  };
}

async function sendQueue(desk: Desk, snapshot: QueueSnapshot, staff: string, sockets: readonly Socket[]) {
  if (sockets.length === 0) return;
  const queue = await queueFor(desk, snapshot, staff);
  for (const socket of sockets) socket.emit('queue', queue);
}

/** The sockets of each staff member. */
export function byStaff(sockets: Iterable<Socket>): Map<string, Socket[]> {
  const grouped = new Map<string, Socket[]>();
  for (const socket of sockets) {
    const { id } = socket.data.staff as SignedIn;
    const own = grouped.get(id);
    if (own) own.push(socket);
    else grouped.set(id, [socket]);
  }
  return grouped;
}
