import type { Namespace, Socket } from 'socket.io';
import { z } from 'zod';
import { staffTurnRequestSchema } from '../../protocol/desk.js';
import { idSchema } from '../../protocol/typed-text.js';
import type { SignedIn } from '../../staff/sessions.js';
import { atMost } from '../at-most.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { stillSignedIn } from '../staff/require-staff.js';
import { admitDesk } from './admit-desk.js';
import { claimNext } from './claim-next.js';
import { correctOpen } from './correct-open.js';
import { deskTalk } from './desk-talk.js';
import { openTalk } from './open-talk.js';
import { paced, seldom, spaced } from './pace.js';
import { noteShown, pushDesk } from './push-desk.js';
import { seenBy } from './seen-by.js';
import { addressOf, refusal, type SocketTools } from './socket-tools.js';
import { staffInputOf } from './staff-input.js';
import { type AtDesk, takeStaffTurn } from './staff-turn.js';
import type { TalkSockets } from './talk-sockets.js';

const conversation = z.object({ conversation: idSchema });
const SCHEMAS = {
  open: conversation,
  close: conversation,
  turn: staffTurnRequestSchema.extend({ conversation: idSchema }),
  next: staffTurnRequestSchema.pick({ turnId: true }),
  typing: conversation,
  seen: conversation.extend({ n: z.number().int().min(0) }),
} as const;

/** How often it is looked whether somebody is still logged in, in milliseconds. */
const LOOK = 10_000;
/** Each desk loads the list of callbacks when it is told: residents who ask fast must not use up the requests of an office. */
const TELL_CALLBACKS = 3000;

/** Serves `/desk`: the queue of this moment, and the talks that somebody has opened. */
export function deskSockets(namespace: Namespace, tools: SocketTools, talks: TalkSockets): { stop(): void } {
  const { desk } = tools;
  const pushing = pushDesk(namespace, tools);
  correctOpen(namespace, tools);
  const pace = paced(desk.settings.requestsPerMinute);
  const places = atMost(desk.settings.socketsPerConversation);
  namespace.use((socket, next) => {
    admitDesk(desk, socket, places).then(
      () => next(),
      (error) => next(refusal(tools.problem(socket, error))),
    );
  });
  namespace.on('connection', (socket) => {
    const leaves = places.take(staffOf(socket).id);
    if (!leaves) return tools.closeFor(socket, new Fault('too-many-sockets'));
    socket.on('disconnect', leaves);
    arrive(desk, socket);
    pushing.queueTo(socket);
    serve(socket, { tools, talks, pace });
  });
  talks.onTyping((typed) => void namespace.to(typed).emit('typing', { conversation: typed }));
  const callbacks = spaced(TELL_CALLBACKS, () => void namespace.emit('callbacks'));
  desk.changes.onCallbacks(callbacks.ask);
  desk.changes.onLive(callbacks.ask);
  const look = (staff?: string) => {
    for (const socket of namespace.sockets.values())
      if (staff === undefined || staffOf(socket).id === staff) tools.run(() => lookAgain(desk, socket));
  };
  desk.people.onChange(look);
  desk.changes.onStaff(look);
  const timer = setInterval(look, LOOK);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      callbacks.stop();
      pushing.stop();
    },
  };
}

const staffOf = (socket: Socket) => socket.data.staff as SignedIn;

/** From now on somebody is there, until their last socket is gone for longer than the grace. */
function arrive(desk: Desk, socket: Socket): void {
  const { id, session } = staffOf(socket);
  const { presence } = desk.people;
  const wasHere = presence.isHere(id);
  presence.connected(id, socket.id, session);
  if (!wasHere) desk.people.changed();
  socket.on('disconnect', () => presence.disconnected(id, socket.id));
}

async function lookAgain(desk: Desk, socket: Socket): Promise<void> {
  if (!(await signedInStill(desk, socket, false))) leave(socket);
}

async function signedInStill(desk: Desk, socket: Socket, inUse: boolean): Promise<SignedIn | undefined> {
  const staff = await stillSignedIn(desk, staffOf(socket), inUse);
  return staff?.stage === 'full' && staff.roles.includes('desk') ? staff : undefined;
}

/** The session is over: the desk is told, and hears nothing any more. */
function leave(socket: Socket): void {
  socket.emit('signed-out');
  for (const room of socket.rooms) if (room !== socket.id) void socket.leave(room);
  setImmediate(() => socket.disconnect(true));
}

interface Serving {
  readonly tools: SocketTools;
  readonly talks: TalkSockets;
  readonly pace: (key: string) => boolean;
}

function serve(socket: Socket, { tools, talks, pace }: Serving): void {
  const { desk, answers } = tools;
  /** Who acts: looked at anew with each act, so that a right that was taken away is gone at once. */
  const acting = async (): Promise<AtDesk> => {
    if (!pace(staffOf(socket).id)) throw new Fault('too-many-requests');
    const staff = await signedInStill(desk, socket, true);
    if (staff) return { id: staff.id, name: staff.name, origin: addressOf(socket.request, desk.settings.trustProxy) };
    leave(socket);
    throw new Fault('not-signed-in');
  };
  const shown = async (staff: AtDesk, id: string, again = false) => {
    await socket.join(id);
    const talk = again ? await openTalk(desk, staff, id) : await deskTalk(desk, staff.id, id);
    noteShown(socket, talk);
    return talk;
  };
  // Asked again while it is open (the answer was lost under way), it is the same opening: one line of the audit.
  const opened = new Set<string>();
  answers(socket, 'open', SCHEMAS.open, async ({ conversation }) => {
    const staff = await acting();
    const again = opened.has(conversation) && socket.rooms.has(conversation);
    const talk = await (again ? deskTalk(desk, staff.id, conversation) : openTalk(desk, staff, conversation));
    opened.add(conversation);
    await socket.join(conversation);
    return talk;
  });
  answers(socket, 'close', SCHEMAS.close, async ({ conversation }) => {
    opened.delete(conversation);
    await socket.leave(conversation);
  });
  answers(socket, 'turn', SCHEMAS.turn, ({ conversation, turnId, input }) =>
    // In the order in which they were sent, also when looking up who acts takes longer for one than for the next.
    desk.inTurn(`${socket.id} ${conversation}`, async () => {
      const staff = await acting();
      const again = await takeStaffTurn(desk, staff, conversation, { turnId, input: staffInputOf(input) });
      return shown(staff, conversation, again);
    }),
  );
  answers(socket, 'claim-next', SCHEMAS.next, async ({ turnId }) => {
    const staff = await acting();
    const taken = await claimNext(desk, staff, turnId);
    return taken === undefined ? { none: true } : shown(staff, taken);
  });
  answers(socket, 'seen', SCHEMAS.seen, ({ conversation, n }) => seenBy(desk, staffOf(socket).id, conversation, n));
  const now = seldom();
  answers(socket, 'typing', SCHEMAS.typing, async ({ conversation }) => {
    const { state } = await desk.held.get(conversation);
    const { id, name } = staffOf(socket);
    if (state.handoff === 'talking' && state.talk?.staff?.id === id && now()) talks.typing(conversation, name);
  });
}
