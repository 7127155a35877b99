import { describe, expect, it } from 'vitest';
import { sendUntilAnswered } from '../../widget/panel/send-until-answered.js';
import { Refusal } from '../../widget/panel/talk-client.js';

/** A server that fails in these ways, one after another, and then answers. */
function failing(...failures: readonly Error[]) {
  const left = [...failures];
  const waits: (number | undefined)[] = [];
  let sent = 0;
  const answer = sendUntilAnswered(
    async () => {
      sent += 1;
      const failure = left.shift();
      if (failure) throw failure;
      return 'answer';
    },
    {
      onTrouble: () => undefined,
      wait: async (ms) => {
        waits.push(ms);
      },
    },
  );
  return { answer, waits, sent: () => sent };
}

const offline = new TypeError('Failed to fetch');

describe('sending', () => {
  it('tries again after a lost connection, a little later each time', async () => {
    const { answer, waits } = failing(offline, offline, offline);
    expect(await answer).toBe('answer');
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('stops trying by itself after five times, and waits for the resident', async () => {
    const { answer, waits } = failing(...Array.from({ length: 6 }, () => offline));
    expect(await answer).toBe('answer');
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, undefined]);
  });

  it('takes a refusal for an answer, but not a server that is busy or broken', async () => {
    const busy = failing(new Refusal(429, ''), new Refusal(503, ''));
    expect(await busy.answer).toBe('answer');
    expect(busy.sent()).toBe(3);
    const refused = failing(new Refusal(422, 'Deze stap is er niet.'));
    await expect(refused.answer).rejects.toBeInstanceOf(Refusal);
    expect(refused.sent()).toBe(1);
  });
});
