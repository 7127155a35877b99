import { decide } from '../src/conversation/decide.js';
import type { ConversationEvent } from '../src/conversation/events.js';
import { evolve } from '../src/conversation/evolve.js';
import { momentAt } from '../src/conversation/moment-at.js';
import { render } from '../src/conversation/render.js';
import type { ConversationState } from '../src/conversation/state.js';
import { interleave, median } from './measure.js';
import { twelveSteps } from './twelve-steps.js';
import { twelveStepMachine } from './twelve-steps-xstate.js';

/** Microseconds per turn of decide + evolve + render on a 12-step tree, beside xstate on the same tree, one process. */
export async function bench(): Promise<void> {
  const ours = ourWalk();
  const theirs = twelveStepMachine();
  const rounds = await interleave({ ours: () => perTurn(ours), xstate: () => perTurn(theirs) }, 9);
  const us = median(rounds.ours ?? []);
  const xstate = median(rounds.xstate ?? []);
  console.log(
    `engine: decide + evolve + render ${us.toFixed(1)} us a turn; xstate transition ${xstate.toFixed(1)} us; ratio ${(us / xstate).toFixed(2)}`,
  );
}

interface Walk {
  readonly turns: number;
  run(): void;
}

function perTurn(walk: Walk): number {
  const walks = 1500;
  const start = process.hrtime.bigint();
  for (let index = 0; index < walks; index += 1) walk.run();
  return Number(process.hrtime.bigint() - start) / 1000 / (walks * walk.turns);
}

/** A resident who walks from the first step to the result; every view is drawn. */
function ourWalk(): Walk {
  const { version, inputs } = twelveSteps();
  const moment = momentAt(version.municipality, Date.parse('2026-11-23T10:00:00+01:00'));
  const context = { moment, masked: [] };
  const run = () => {
    let state = apply(undefined, decide(version, undefined, { type: 'start', flow: 'twaalf' }, context));
    for (const input of inputs) {
      state = apply(state, decide(version, state, input, context));
      if (render(version, state, moment).step === '') throw new Error('no step');
    }
    if (state.at !== 'klaar') throw new Error(`the walk ended at ${state.at}`);
  };
  return { turns: inputs.length, run };
}

function apply(
  state: ConversationState | undefined,
  decision: { readonly events: readonly ConversationEvent[] } | { readonly rejected: unknown },
): ConversationState {
  if ('rejected' in decision) throw new Error(JSON.stringify(decision.rejected));
  let next = state;
  for (const event of decision.events) next = evolve(next, event);
  if (!next) throw new Error('nothing happened');
  return next;
}
