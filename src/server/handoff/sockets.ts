import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import type { Desk } from '../desk.js';
import { isLoopback, networkOf } from '../limits.js';
import type { Log } from '../log.js';
import { deskSockets } from './desk-sockets.js';
import { type Pace, paced } from './pace.js';
import { addressOf, socketTools } from './socket-tools.js';
import { talkSockets } from './talk-sockets.js';

/** Twice what a request may be, so that who pastes 64 KB reads that it is too long instead of losing the connection. */
const LARGEST = 128 * 1024;

/** The sockets of residents (`/talk`) and staff (`/desk`), on the same port as everything else. */
export function openSockets(desk: Desk, server: HttpServer, log: Log): { close(): Promise<void> } {
  const { settings } = desk;
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: LARGEST,
    cors: { origin: [...settings.origins], methods: ['GET', 'POST'] },
  });
  const pace = paced(settings.requestsPerMinute);
  io.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => {
    next(mayAsk(request, pace, settings.trustProxy) ? undefined : new Error('too-many-requests'));
  });
  const tools = socketTools(desk, log);
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

function mayAsk(request: IncomingMessage, pace: Pace, trustProxy: number | false): boolean {
  const address = addressOf(request, trustProxy);
  return (trustProxy === false && isLoopback(address)) || pace(networkOf(address));
}
