import { io } from 'socket.io-client';
import type { Taken } from '../panel/talk-client.js';
import type { TalkHost } from '../panel/talk-host.js';

interface Arrivals {
  view(taken: Taken): void;
  typing(name: string): void;
  lost(): void;
  back(): void;
}

/** The socket of one conversation. It comes back by itself after a lost connection, and is then sent the newest view. */
export function talkSocket({ frame, key }: TalkHost, arrivals: Arrivals) {
  const { origin, pathname } = new URL(frame.options.server, location.href);
  const socket = io(`${origin}/talk`, {
    path: `${pathname.replace(/\/$/, '')}/socket.io`,
    auth: { id: key.id, token: key.token },
    autoConnect: false,
    reconnectionDelayMax: 10_000,
  });
  socket.on('view', arrivals.view);
  socket.on('typing', ({ name }: { name: string }) => arrivals.typing(name));
  socket.on('connect', arrivals.back);
  socket.on('disconnect', (why) => {
    if (why !== 'io client disconnect') arrivals.lost();
  });
  return {
    connected: () => socket.connected,
    /** Connects, unless that is under way. */
    open(): void {
      if (!socket.active) socket.connect();
    },
    /** A new connection in the place of one that may be dead. */
    again(): void {
      socket.disconnect().connect();
    },
    typing(): void {
      socket.volatile.emit('typing');
    },
    close(): void {
      socket.disconnect();
    },
  };
}

export type TalkSocket = ReturnType<typeof talkSocket>;
