import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore } from '../../src/check/explore.js';
import { asksAgain } from '../../src/check/rules/asks-again.js';
import type { Study } from '../../src/check/study.js';
import { terrainOf } from '../../src/check/terrain.js';
import { trailTo } from '../../src/check/trail.js';
import { decide } from '../../src/conversation/decide.js';
import type { TurnContext } from '../../src/conversation/decision.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import type { TurnInput } from '../../src/conversation/input.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { StepView } from '../../src/conversation/view.js';
import type { LinkedFlow } from '../../src/flow/flow.js';
import { bruteForce } from './brute-force.js';
import { randomFlow, versionOf } from './random-flow.js';

/** Set WEGWIJS_RUNS for a longer search. */
const RUNS = Number(process.env.WEGWIJS_RUNS ?? 300);

function study(flow: LinkedFlow) {
  const version = versionOf(flow);
  const moment = momentAt(version.municipality, Date.parse('2026-11-23T10:00+01:00'));
  const context: TurnContext = { moment, masked: [], fresh: { code: 'CODE', reference: 'REF' } };
  const terrain = terrainOf(version, flow, moment.today);
  return { version, context, terrain, explored: explore(terrain, context, () => {}) };
}

describe('exploring a flow', () => {
  it('finds the same steps, dead ends and questions asked again as trying every combination of answers', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomFlow(), (flow) => {
        const { terrain, context, explored } = study(flow);
        const all = bruteForce(terrain, context, 20_000);
        if (!all) return;
        compared++;
        const stops = explored.nodes.filter((node) => flow.steps.get(node.step)?.type !== 'pass');
        const steps = new Set(stops.map((node) => node.step));
        expect([...steps].sort()).toEqual([...all.steps].sort());
        const stuck = new Set(explored.stuck.map((one) => one.step));
        expect([...stuck].sort()).toEqual([...all.stuck].sort());
        const again = asksAgain([{ terrain, explored } as unknown as Study], { files: [] });
        expect(again.length > 0).toBe(all.asksAgain);
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS * 0.7);
  });

  it('gives every state a trail that, replayed, reaches it', () => {
    fc.assert(
      fc.property(randomFlow(), (flow) => {
        const { version, context, explored } = study(flow);
        explored.nodes.forEach((node, number) => {
          const start = decide(version, undefined, { type: 'start', flow: flow.id }, context);
          let state = replay('events' in start ? start.events : []);
          for (const input of trailTo(explored, number)) {
            const decision = decide(version, state, input, context);
            expect(decision).not.toHaveProperty('rejected');
            if ('events' in decision) state = decision.events.reduce<ConversationState>(evolve, state);
          }
          expect(state.at).toBe(node.step);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('lets random walks go on, or to a person, wherever they come', () => {
    fc.assert(
      fc.property(randomFlow(), fc.array(fc.nat(), { minLength: 5, maxLength: 25 }), (flow, turns) => {
        const { version, context } = study(flow);
        const start = decide(version, undefined, { type: 'start', flow: flow.id }, context);
        let state = replay('events' in start ? start.events : []);
        for (const turn of turns) {
          const view = render(version, state, context.moment);
          expect(view.exits.phone.number).toBe('14 0999');
          expect(view.exits.callback.slots.length).toBeGreaterThan(0);
          const inputs = inputsOn(view);
          const decision = decide(version, state, inputs[turn % inputs.length] ?? { type: 'pause' }, context);
          if ('events' in decision) state = decision.events.reduce<ConversationState>(evolve, state);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Everything a resident could do at a view, and some things that cannot be. */
function inputsOn({ step, question, answers }: StepView): readonly TurnInput[] {
  const ids = question?.options?.map(({ id }) => id) ?? [];
  const changes = answers.map((answer): TurnInput => ({ type: 'change', step: answer.step }));
  return [
    ...ids.map((option): TurnInput => ({ type: 'choose', step, option })),
    ...ids.map((_, many): TurnInput => ({ type: 'choose', step, options: ids.slice(many) })),
    ...['2026-11-30', '1 maart', 'dat weet ik niet', ''].map((value): TurnInput => ({ type: 'provide', step, value })),
    ...changes,
    ...[{ type: 'go-back' } as const, { type: 'ask-for-person' } as const, { type: 'simplify', on: true } as const],
    { type: 'say', text: 'terug' },
    { type: 'ask-for-callback', email: 'sam@example.org' },
    { type: 'choose', step: 'nergens', option: 'niets' },
    { type: 'choose', step, options: [] },
  ];
}
