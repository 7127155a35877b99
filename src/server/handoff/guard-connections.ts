import type { IncomingMessage } from 'node:http';
import type { Server, Socket } from 'socket.io';
import { atMost } from '../at-most.js';
import { askerOf } from '../limits.js';
import type { Settings } from '../settings.js';
import { paced } from './pace.js';
import { addressOf } from './socket-tools.js';

type Connection = Socket['conn'];

/** What keeps one visitor from using up the sockets, or the time, of all others. */
export interface ConnectionGuard {
  /** A socket that was let in: it is told when its connection is closed. */
  admitted(socket: Socket): void;
  /** A message that could not be read: it counts as ten. */
  unreadable(socket: Socket): void;
}

const UNREADABLE = 10;
const MINUTE = 60_000;

/**
 * Bounds what one network may ask and hold open, and what one connection may send in a minute: every message counts,
 * also one that asks to be let in, that nobody listens to, or that comes before anybody was let in. `closing` tells a
 * socket why its connection is closed.
 */
export function guardConnections(io: Server, settings: Settings, closing: (socket: Socket) => void): ConnectionGuard {
  const mayAsk = paced(settings.requestsPerMinute);
  const open = atMost(settings.socketsPerAddress);
  const asker = (request: IncomingMessage) => askerOf(settings, addressOf(request, settings.trustProxy));
  const known = new WeakMap<Connection, Known>();
  io.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => {
    const network = asker(request);
    const refused = network !== undefined && (!mayAsk(network) || (isNew(request) && open.full(network)));
    next(refused ? new Error('too-many-requests') : undefined);
  });
  io.engine.on('connection', (connection: Connection) => {
    const network = asker(connection.request);
    const leave = network === undefined ? undefined : open.take(network);
    if (leave) connection.once('close', leave);
    const sockets = new Set<Socket>();
    const fits = budget(settings.messagesPerMinute);
    const count = (weight: number) => {
      if (fits(weight)) return;
      for (const socket of sockets) closing(socket);
      connection.close();
    };
    known.set(connection, { sockets, count });
    connection.on('packet', ({ type }) => {
      if (type === 'message') count(1);
    });
  });
  // Nobody is served without a namespace of their own.
  io.use((_socket, next) => next(new Error('path-unknown')));
  return {
    admitted: (socket) => void known.get(socket.conn)?.sockets.add(socket),
    unreadable: (socket) => known.get(socket.conn)?.count(UNREADABLE - 1),
  };
}

interface Known {
  readonly sockets: Set<Socket>;
  count(weight: number): void;
}

/** A request that begins a connection, and not one of a connection that is there. */
function isNew({ url = '' }: IncomingMessage): boolean {
  return !new URL(url, 'http://here').searchParams.has('sid');
}

/** Whether so much more fits into this minute. */
function budget(most: number): (weight: number) => boolean {
  let used = 0;
  let until = 0;
  return (weight) => {
    const now = performance.now();
    if (now >= until) {
      used = 0;
      until = now + MINUTE;
    }
    used += weight;
    return used <= most;
  };
}
