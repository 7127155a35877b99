import type { Namespace, Socket } from 'socket.io';
import type { DeskTalk } from '../../protocol/desk.js';
import { Fault } from '../fault.js';
import type { Change } from './changes.js';
import { deskTalk } from './desk-talk.js';
import { byStaff, pushQueues } from './push-queues.js';
import type { SocketTools } from './socket-tools.js';

/** What is sent to desks without being asked for. */
interface DeskPush {
  /** The queue of this moment, to one desk that has just opened. */
  queueTo(socket: Socket): void;
  stop(): void;
}

/** Sends every desk the queue when it changed, and the talks it has opened. */
export function pushDesk(namespace: Namespace, { desk, run }: SocketTools): DeskPush {
  const { rooms } = namespace.adapter;
  const changed = new Map<string, boolean>();
  let flushing: NodeJS.Immediate | undefined;

  const flush = async () => {
    flushing = undefined;
    const now = [...changed];
    changed.clear();
    for (const [conversation, again] of now) {
      const sockets = [...(rooms.get(conversation) ?? [])].flatMap((id) => namespace.sockets.get(id) ?? []);
      const seq = again ? Number.POSITIVE_INFINITY : (await desk.held.get(conversation).catch(() => undefined))?.seq;
      const behind = sockets.filter((socket) => seq === undefined || shownIn(socket, conversation) < seq);
      for (const [staff, own] of byStaff(behind)) await pushTalk(staff, own, conversation);
    }
  };
  const pushTalk = async (staff: string, sockets: readonly Socket[], conversation: string) => {
    try {
      const talk = await deskTalk(desk, staff, conversation);
      for (const socket of sockets) {
        noteShown(socket, talk);
        socket.emit('talk', talk);
      }
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'internal') throw error;
      // Erased or deleted: it leaves the queue too, so that the desk sees it is gone.
      for (const socket of sockets) void socket.leave(conversation);
    }
  };
  const mark = (conversation: string, again: boolean) => {
    if (!rooms.has(conversation)) return;
    changed.set(conversation, again || changed.get(conversation) === true);
    flushing ??= setImmediate(() => run(flush));
  };
  const queues = pushQueues(namespace, desk, run);
  desk.changes.onChange((change) => {
    mark(change.conversation, false);
    if (concernsQueue(change)) queues.mark(onlyFor(change));
  });
  desk.changes.onNote((conversation) => mark(conversation, true));
  desk.changes.onQueue((staff) => queues.mark(staff));
  desk.people.onChange(() => queues.mark());
  return {
    queueTo: queues.sendTo,
    stop() {
      clearImmediate(flushing);
      queues.stop();
    },
  };
}

/** What a desk has been sent of a talk, also as the answer to its own act, is not sent once more. */
export function noteShown(socket: Socket, { conversation, seq }: Pick<DeskTalk, 'conversation' | 'seq'>): void {
  const data = socket.data as { shown?: Map<string, number> };
  data.shown ??= new Map();
  data.shown.set(conversation, seq);
}

const shownIn = (socket: Socket, conversation: string): number =>
  (socket.data as { shown?: Map<string, number> }).shown?.get(conversation) ?? 0;

function concernsQueue({ before, after }: Change): boolean {
  return (before?.state.handoff ?? 'none') !== 'none' || after.state.handoff !== 'none';
}

/** A line in a talk changes only the list of who has it; everything else may change everybody's. */
function onlyFor({ after, events }: Change): string | undefined {
  const onlyLines = events.every(({ type }) => type === 'ResidentWrote' || type === 'StaffWrote');
  return onlyLines && after.state.handoff === 'talking' ? after.state.talk?.staff?.id : undefined;
}
