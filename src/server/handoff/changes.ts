import type { ConversationEvent } from '../../conversation/events.js';
import type { Held } from '../held-conversations.js';

/** What was stored in a conversation, told inside this process after the commit. */
export interface Change {
  readonly conversation: string;
  /** Undefined for a conversation that begins. */
  readonly before: Held | undefined;
  readonly after: Held;
  readonly events: readonly ConversationEvent[];
}

/** Tells everybody who listens what changed: sockets, the queue, and who else must know. */
export interface Changes {
  publish(change: Change): void;
  onChange(listener: (change: Change) => void): void;
  /** Something beside the conversation changed, which only staff see. */
  publishNote(conversation: string): void;
  onNote(listener: (conversation: string) => void): void;
  /** The queue as this staff member sees it is another one. */
  publishQueue(staff: string): void;
  onQueue(listener: (staff: string) => void): void;
  /** A staff member, or nobody knows who, was blocked, logged out, or has other rights. */
  publishStaff(staff?: string): void;
  onStaff(listener: (staff?: string) => void): void;
  /** The list of callbacks is another one than a moment ago. */
  publishCallbacks(): void;
  onCallbacks(listener: () => void): void;
  /** Something else is live, and texts may have been corrected in conversations that run. */
  publishLive(): void;
  onLive(listener: () => void): void;
}

/** Begins with nobody listening. */
export function tellChanges(): Changes {
  const listeners: ((change: Change) => void)[] = [];
  const ofNotes: ((conversation: string) => void)[] = [];
  const ofQueue: ((staff: string) => void)[] = [];
  const ofStaff: ((staff?: string) => void)[] = [];
  const ofCallbacks: (() => void)[] = [];
  const ofLive: (() => void)[] = [];
  return {
    publish(change) {
      for (const listener of listeners) listener(change);
    },
    onChange: (listener) => void listeners.push(listener),
    publishNote(conversation) {
      for (const listener of ofNotes) listener(conversation);
    },
    onNote: (listener) => void ofNotes.push(listener),
    publishQueue(staff) {
      for (const listener of ofQueue) listener(staff);
    },
    onQueue: (listener) => void ofQueue.push(listener),
    publishStaff(staff) {
      for (const listener of ofStaff) listener(staff);
    },
    onStaff: (listener) => void ofStaff.push(listener),
    publishCallbacks() {
      for (const listener of ofCallbacks) listener();
    },
    onCallbacks: (listener) => void ofCallbacks.push(listener),
    publishLive() {
      for (const listener of ofLive) listener();
    },
    onLive: (listener) => void ofLive.push(listener),
  };
}
