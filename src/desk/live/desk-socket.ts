import { io, type Socket } from 'socket.io-client';
import type { DeskTalk, Queue, StaffInputWire } from '../../protocol/desk.js';
import { csrfValue, DeskProblem, newTurnId, problemOf } from './api.js';
import type { DeskAction } from './desk-state.js';

/** How long the text "is typing" stays, milliseconds. */
const TYPING = 6000;
/** How long an answer of the server is waited for before it is asked again. */
const PATIENCE = 10_000;
/** How long after a refusal it is tried again. */
const AGAIN = 10_000;

/** The live connection of one staff member. */
export interface DeskSocket {
  /** Follows a conversation: its newest state now, and again at every change. */
  open(conversation: string): Promise<DeskTalk>;
  close(conversation: string): void;
  turn(conversation: string, input: StaffInputWire): Promise<DeskTalk>;
  claimNext(): Promise<DeskTalk | undefined>;
  typing(conversation: string): void;
  seen(conversation: string, n: number): void;
  stop(): void;
}

/** Connects, and tells `act` all that comes in. What was open is opened again after the connection was lost. */
export function connectDesk(act: (action: DeskAction) => void): DeskSocket {
  const opened = new Set<string>();
  const socket = io('/desk', {
    auth: (give) => give({ csrf: csrfValue() }),
    // Fewer round trips where a proxy lets it through, and the other way where it does not.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  });
  const open = async (conversation: string) => {
    opened.add(conversation);
    const talk = (await asked(socket, 'open', { conversation })) as DeskTalk;
    act({ type: 'talk', talk });
    return talk;
  };
  listen(socket, act, () => {
    for (const conversation of opened) open(conversation).catch(() => opened.delete(conversation));
  });
  return {
    open,
    close: (conversation) => {
      opened.delete(conversation);
      if (socket.connected) socket.emit('close', { conversation });
    },
    turn: async (conversation, input) => {
      const talk = (await asked(socket, 'turn', { conversation, turnId: newTurnId(), input })) as DeskTalk;
      act({ type: 'talk', talk });
      return talk;
    },
    claimNext: async () => {
      const answer = (await asked(socket, 'claim-next', { turnId: newTurnId() })) as DeskTalk | { none: true };
      if ('none' in answer) return undefined;
      opened.add(answer.conversation);
      act({ type: 'talk', talk: answer });
      return answer;
    },
    typing: (conversation) => void socket.volatile.emit('typing', { conversation }),
    seen: (conversation, n) => void (socket.connected && socket.emit('seen', { conversation, n })),
    stop: () => void socket.disconnect(),
  };
}

function listen(socket: Socket, act: (action: DeskAction) => void, again: () => void): void {
  socket.on('connect', () => {
    act({ type: 'connection', now: 'on' });
    again();
  });
  socket.on('disconnect', (why) => {
    act({ type: 'connection', now: 'lost' });
    // Socket.io does not come back by itself when the server closed the connection.
    if (why === 'io server disconnect') setTimeout(() => socket.connect(), 2000);
  });
  socket.on('connect_error', (error) => {
    const code = (error as { data?: { problem?: { code?: string } } }).data?.problem?.code;
    if (code === 'not-signed-in') act({ type: 'expired' });
    act({ type: 'connection', now: 'lost' });
    // Nor when it was refused: too many desks of one person were open, perhaps.
    if (!socket.active && code !== 'not-signed-in') setTimeout(() => socket.connect(), AGAIN);
  });
  socket.on('queue', (queue: Queue) => act({ type: 'queue', queue, at: Date.now() }));
  socket.on('talk', (talk: DeskTalk) => act({ type: 'talk', talk }));
  socket.on('typing', ({ conversation }: { conversation: string }) =>
    act({ type: 'typing', conversation, until: Date.now() + TYPING }),
  );
  socket.on('callbacks', () => act({ type: 'callbacks-changed' }));
  socket.on('signed-out', () => {
    act({ type: 'expired' });
    socket.disconnect();
  });
}

/** Sends with an answer asked; the same message again when the answer does not come, so that nothing is lost. */
async function asked(socket: Socket, event: string, body: object): Promise<unknown> {
  for (let tries = 0; tries < 3; tries += 1) {
    const answer = await socket
      .timeout(PATIENCE)
      .emitWithAck(event, body)
      .catch(() => undefined);
    if (answer === undefined) continue;
    if (typeof answer === 'object' && answer !== null && 'problem' in answer) {
      const { problem } = answer as { problem: { status?: number } };
      throw problemOf(problem.status ?? 400, problem);
    }
    return answer;
  }
  throw new DeskProblem(0, 'offline', '', '');
}
