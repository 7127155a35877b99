import type { Namespace } from 'socket.io';
import { Fault } from '../fault.js';
import { upToDate } from '../up-to-date.js';
import type { SocketTools } from './socket-tools.js';

/** When something else becomes live, the conversations that somebody looks at here get their corrected texts at once. */
export function correctOpen(namespace: Namespace, { desk, run }: SocketTools): void {
  const correctAll = async () => {
    for (const room of [...namespace.adapter.rooms.keys()]) {
      // Every socket has a room of its own as well.
      if (!namespace.sockets.has(room)) await upToDate(desk, room).catch(onlyFaults);
    }
  };
  desk.changes.onLive(() => run(correctAll));
}

/** A conversation that is gone, or busy, is corrected when it is looked at next. */
function onlyFaults(error: unknown): void {
  if (!(error instanceof Fault) || error.code === 'internal') throw error;
}
