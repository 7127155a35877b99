import type { Shift } from './shifts.js';

/** Who of the staff is there: on shift by their own word, and with the desk open. In memory; sockets tell it. */
export interface Presence {
  /** What somebody said about their shift. */
  setShift(shift: Shift): void;
  shiftOf(staff: string): Shift | undefined;
  /** The desk was opened; `session` is the one it was opened in. */
  connected(staff: string, socket: string, session: string): void;
  disconnected(staff: string, socket: string): void;
  /** Waits for somebody who was there before the server started. */
  expect(staff: string): void;
  /** Whether the desk is open in a session other than this one. */
  isOpenBeside(staff: string, session: string): boolean;
  /** Whether the desk is open, or was a moment ago. */
  isHere(staff: string): boolean;
  /** Everybody on shift or pausing whose desk is open. */
  here(): readonly Shift[];
  /** Everybody who did not say they went, whether there or not. */
  saidToBeThere(): readonly string[];
  /** Whether somebody takes talks now: not pausing, and there. */
  somebodyOn(): boolean;
  stop(): void;
}

interface PresenceRules {
  /** Milliseconds without any connection before somebody counts as gone. */
  readonly grace: number;
  /** Somebody stayed away longer than that. */
  readonly gone: (staff: string) => void;
}

/** Begins with nobody there. */
export function watchPresence({ grace, gone }: PresenceRules): Presence {
  const shifts = new Map<string, Shift>();
  const sockets = new Map<string, Map<string, string>>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const stay = (staff: string) => {
    clearTimeout(leaving.get(staff));
    leaving.delete(staff);
  };
  let stopped = false;
  const waitFor = (staff: string) => {
    if (stopped) return;
    stay(staff);
    const timer = setTimeout(() => {
      leaving.delete(staff);
      gone(staff);
    }, grace);
    timer.unref();
    leaving.set(staff, timer);
  };
  const isHere = (staff: string) => sockets.has(staff) || leaving.has(staff);
  const here = () => [...shifts.values()].filter(({ staff, status }) => status !== 'off' && isHere(staff));
  return {
    setShift: (shift) => void shifts.set(shift.staff, shift),
    shiftOf: (staff) => shifts.get(staff),
    connected(staff, socket, session) {
      stay(staff);
      sockets.set(staff, (sockets.get(staff) ?? new Map()).set(socket, session));
    },
    disconnected(staff, socket) {
      const open = sockets.get(staff);
      if (!open?.delete(socket) || open.size > 0) return;
      sockets.delete(staff);
      waitFor(staff);
    },
    expect(staff) {
      if (!sockets.has(staff)) waitFor(staff);
    },
    isOpenBeside: (staff, session) => [...(sockets.get(staff)?.values() ?? [])].some((other) => other !== session),
    isHere,
    here,
    saidToBeThere: () => [...shifts.values()].filter(({ status }) => status !== 'off').map(({ staff }) => staff),
    somebodyOn: () => here().some(({ status }) => status === 'on'),
    stop() {
      stopped = true;
      for (const timer of leaving.values()) clearTimeout(timer);
      leaving.clear();
      sockets.clear();
    },
  };
}
