import type { Namespace, Socket } from 'socket.io';
import { z } from 'zod';
import { turnRequestSchema } from '../../protocol/requests.js';
import { inputOf } from '../../protocol/turn-input-schema.js';
import { atMost, type Places } from '../at-most.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { askerOf } from '../limits.js';
import { openConversation } from '../open-conversation.js';
import { fromOwnSite } from '../staff/own-site.js';
import { takeTurn } from '../take-turn.js';
import { correctOpen } from './correct-open.js';
import { paced, seldom } from './pace.js';
import { pushViews } from './push-views.js';
import { addressOf, refusal, type SocketTools, sentTo } from './socket-tools.js';
import { viewNow } from './view-now.js';

/** The residents who are connected. */
export interface TalkSockets {
  /** A staff member is typing. */
  typing(conversation: string, name: string): void;
  /** Hears of residents who are typing to a person. */
  onTyping(listener: (conversation: string) => void): void;
  stop(): void;
}

const authSchema = z.object({ id: z.string().max(100), token: z.string().max(200) });

/** Serves `/talk`: a resident hears everything that happens in their own conversation, and of nothing else. */
export function talkSockets(namespace: Namespace, tools: SocketTools): TalkSockets {
  const { desk } = tools;
  const pace = paced(desk.settings.turnsPerMinute);
  const places = atMost(desk.settings.socketsPerConversation);
  const listeners: ((conversation: string) => void)[] = [];
  namespace.use((socket, next) => {
    admit(desk, socket, places).then(
      () => next(),
      (error) => next(refusal(tools.problem(socket, error))),
    );
  });
  namespace.on('connection', (socket) => {
    const { conversation } = socket.data as { conversation: string };
    const network = askerOf(desk.settings, addressOf(socket.request, desk.settings.trustProxy));
    // Of many that were let in at the same moment, only so many stay.
    const leave = places.take(conversation);
    if (!leave) return tools.closeFor(socket, new Fault('too-many-sockets'));
    socket.on('disconnect', leave);
    void socket.join(conversation);
    tools.run(async () => void socket.emit('view', await viewNow(desk, conversation)));
    tools.answers(socket, 'turn', turnRequestSchema, async ({ turnId, input }) => {
      if (!pace(conversation)) throw new Fault('too-many-requests');
      const began = performance.now();
      const taken = await takeTurn(desk, conversation, { turnId, input: inputOf(input), network });
      desk.metrics.turnTook(performance.now() - began);
      // The answer is the view: it is not sent once more.
      socket.data.seq = taken.seq;
      return taken;
    });
    const now = seldom();
    socket.on('typing', () => {
      if (now()) for (const listener of listeners) listener(conversation);
    });
  });
  const pushing = pushViews(namespace, tools);
  correctOpen(namespace, tools);
  return {
    typing: (conversation, name) => void namespace.to(conversation).emit('typing', { name }),
    onTyping: (listener) => void listeners.push(listener),
    stop: pushing.stop,
  };
}

/** Lets in who holds the token of this conversation, on our own pages or on a site of the list. */
async function admit(desk: Desk, socket: Socket, places: Places): Promise<void> {
  const { headers } = socket.handshake;
  const listed = headers.origin !== undefined && desk.settings.origins.includes(headers.origin);
  if (!listed && !fromOwnSite(desk.settings, headers, sentTo(desk.settings, headers))) throw new Fault('token-missing');
  const auth = authSchema.safeParse(socket.handshake.auth);
  if (!auth.success) throw new Fault('token-missing');
  await openConversation(desk, auth.data.token, auth.data.id);
  if (places.full(auth.data.id)) throw new Fault('too-many-sockets');
  socket.data.conversation = auth.data.id;
}
