import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import type { StepView } from '../../src/conversation/view.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin, goOn } from './client.js';
import { makeTown } from './town.js';

const root = join(import.meta.dirname, '..', '..');
const town = makeTown();
cpSync(inject('preparedData'), join(town.folder, 'data'), { recursive: true });
let server: RunningServer;
beforeAll(async () => {
  server = await town.start({ WEGWIJS_FLOWS: join(root, 'flows'), WEGWIJS_CONTENT: join(root, 'content') });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const TYPED: Readonly<Record<string, string>> = {
  date: '24 november 2026',
  postcode: '1234 AB',
  phone: '06 12345678',
  email: 'kim@example.org',
  number: '2',
};

/** An answer to whatever is asked: the `nth` option, or something typed that fits. */
function answerTo({ step, question }: StepView, nth: number): TurnInput {
  const options = question?.options ?? [];
  const option = options[Math.min(nth, options.length - 1)];
  const picks = ['choice', 'choices', 'yes-no'].includes(question?.type ?? '');
  if (option && (picks || nth > 0)) return { type: 'choose', step, options: [option.id] };
  if (question?.type === 'address') {
    return { type: 'provide', step, value: { postcode: '1234 AB', houseNumber: '5' } };
  }
  return { type: 'provide', step, value: TYPED[question?.type ?? ''] ?? 'Kim de Vries' };
}

describe('the flows of this town over HTTP', () => {
  it.each(['verhuizen', 'portemonnee', 'identiteitskaart-kwijt', 'rijbewijs-kwijt'])(
    '%s leads to a result, whichever answer is given, and can be kept, gone on with and erased',
    async (flow) => {
      for (const nth of [0, 1]) {
        const resident = await begin(server.url, { flow });
        let { view } = resident;
        for (let turn = 0; turn < 60 && view.kind !== 'result'; turn += 1) {
          const input: TurnInput =
            view.question?.type === 'choice' && view.question.options?.[0]?.id === 'verder'
              ? { type: 'choose', step: view.step, option: 'verder' }
              : answerTo(view, nth);
          const answer = await resident.turn(input);
          expect(answer.status, `${view.step} ${JSON.stringify(answer.body)}`).toBe(200);
          expect(answer.body.view.notice?.kind, `${view.step} ${JSON.stringify(input)}`).not.toBe('error');
          view = answer.body.view;
        }
        expect(view.kind, view.step).toBe('result');
        const code = (await resident.turn({ type: 'pause' })).body.view.pause?.code ?? '';
        expect((await goOn(server.url, code)).view.result).toEqual(view.result);
        expect((await resident.erase()).status).toBe(204);
      }
    },
  );

  it('are all offered, in both languages', async () => {
    for (const language of ['nl', 'en']) {
      const { body } = await ask(`${server.url}/v1/topics?language=${language}`);
      expect((body.topics as { flow: string }[]).map(({ flow }) => flow).sort()).toEqual([
        'identiteitskaart-kwijt',
        'portemonnee',
        'rijbewijs-kwijt',
        'verhuizen',
      ]);
      expect(body.language).toBe(language);
    }
  });
});
