import { Refusal } from './talk-client.js';

interface Trouble {
  /** No answer came. `again` sends at once; when `last`, nothing is tried any more without it. */
  onTrouble(last: boolean): void;
  /** Resolves when the next try may begin: after the time given (ms), or, without a time, when the resident says so. */
  wait(ms: number | undefined): Promise<void>;
}

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Sends until there is an answer. The same request may arrive twice, so it must be harmless to repeat. A refusal of
 * the server is an answer; a busy or broken server (429, 5xx) and no connection are not.
 */
export async function sendUntilAnswered<T>(send: () => Promise<T>, trouble: Trouble): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof Refusal && error.status !== 429 && error.status < 500) throw error;
      const pause = PAUSES_MS[tries];
      trouble.onTrouble(pause === undefined);
      await trouble.wait(pause);
    }
  }
}
