import { Refusal, type Taken } from '../panel/talk-client.js';
import type { TalkHost } from '../panel/talk-host.js';
import type { TalkSocket } from './talk-socket.js';

const POLL_MS = 10_000;
/** Longer in the background than this, and the phone may have cut the connection without saying so. */
const SLEPT_MS = 15_000;
const TELL_TYPING_MS = 3_000;

interface Arrivals {
  push(taken: Taken): void;
  typing(name: string): void;
  /** There is a connection again. */
  back(): void;
  /** The page is in sight again. */
  awake(): void;
}

/**
 * Hears what comes by itself during a wait or a talk: by the socket, loaded here and only now; while that is not there,
 * by asking every ten seconds. Back in sight it always asks, and makes a new connection when the page slept long.
 */
export function listen(host: TalkHost, { push, typing, back, awake }: Arrivals) {
  let socket: TalkSocket | undefined;
  let live = false;
  let stopped = false;
  let told = 0;
  const refresh = () => askAgain(host, (taken) => stopped || push(taken));
  const arrivals = {
    view: push,
    typing,
    lost: () => live && void refresh(),
    back() {
      host.status('');
      back();
    },
  };
  const open = async () => {
    try {
      const { talkSocket } = await import('./talk-socket.js');
      socket ??= talkSocket(host, arrivals);
      if (live && !stopped) socket.open();
    } catch {
      // Without the socket the server is asked.
    }
  };
  const poll = setInterval(() => {
    if (!live || socket?.connected()) return;
    void refresh();
    void open();
  }, POLL_MS);
  const unwatch = watchSleep((slept) => {
    awake();
    if (host.state().view.talk) void refresh();
    if (live && slept > SLEPT_MS) socket?.again();
  });
  return {
    /** From now on there is something to hear, or not. */
    keep(wanted: boolean): void {
      if (wanted && !live) void open();
      if (!wanted) socket?.close();
      live = wanted;
    },
    /** Tells staff that the resident is typing. */
    typed(): void {
      if (Date.now() - told < TELL_TYPING_MS) return;
      told = Date.now();
      socket?.typing();
    },
    stop(): void {
      stopped = true;
      clearInterval(poll);
      unwatch();
      socket?.close();
    },
  };
}

/** Asks the server what is true now, and says so when there is no connection. */
async function askAgain(host: TalkHost, push: (taken: Taken) => void): Promise<void> {
  try {
    const taken = await host.client.look(host.key);
    host.status('');
    push(taken);
  } catch (error) {
    // A refusal is an answer too: there is a connection, and the next act of the resident tells the rest.
    if (!(error instanceof Refusal)) host.status(host.state().labels('ui-offline'));
  }
}

/** Tells how long (ms) the page was out of sight, each time it is back; also from the store of a phone's browser. */
function watchSleep(awake: (slept: number) => void): () => void {
  let since = Date.now();
  const changed = () => {
    if (document.hidden) since = Date.now();
    else awake(Date.now() - since);
  };
  const stored = (event: PageTransitionEvent) => event.persisted && awake(Number.POSITIVE_INFINITY);
  document.addEventListener('visibilitychange', changed);
  window.addEventListener('pageshow', stored);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    window.removeEventListener('pageshow', stored);
  };
}
