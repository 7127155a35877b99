import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import type { Log } from '../log.js';
import { deskSockets } from './desk-sockets.js';
import { guardConnections } from './guard-connections.js';
import { socketTools } from './socket-tools.js';
import { talkSockets } from './talk-sockets.js';

/** Twice what a request may be, so that who pastes 64 KB reads that it is too long instead of losing the connection. */
const LARGEST = 128 * 1024;
/** The part of the silence after which a sign of life is asked for. */
const ASKED_AFTER = 5 / 9;

/** The sockets of residents (`/talk`) and staff (`/desk`), on the same port as everything else. */
export function openSockets(desk: Desk, server: HttpServer, log: Log): { close(): Promise<void> } {
  const { settings } = desk;
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: LARGEST,
    // A sign of life is asked for after the first part; the answer may take the rest.
    pingInterval: settings.socketSilence * ASKED_AFTER,
    pingTimeout: settings.socketSilence * (1 - ASKED_AFTER),
    cors: { origin: [...settings.origins], methods: ['GET', 'POST'] },
  });
  const guard = guardConnections(io, settings, (socket) => tools.closeFor(socket, new Fault('too-many-requests')));
  const tools = socketTools(desk, log, guard.unreadable);
  for (const name of ['/talk', '/desk']) io.of(name).on('connection', guard.admitted);
  const talks = talkSockets(io.of('/talk'), tools);
  const desks = deskSockets(io.of('/desk'), tools, talks);
  return {
    async close() {
      talks.stop();
      desks.stop();
      await tools.finish();
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}
