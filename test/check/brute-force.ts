import { typedInputs } from '../../src/check/domain.js';
import type { Terrain } from '../../src/check/terrain.js';
import { decide } from '../../src/conversation/decide.js';
import type { TurnContext } from '../../src/conversation/decision.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import type { TurnInput } from '../../src/conversation/input.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { PICK_KINDS } from '../../src/flow/flow.js';

/** What every possible combination of answers reaches: no abstraction at all. */
interface Everything {
  readonly steps: ReadonlySet<string>;
  readonly stuck: ReadonlySet<string>;
  /** Whether somebody is asked a question anew that was answered on the way there. */
  readonly asksAgain: boolean;
  readonly states: number;
}

/** Tries every subset of every choice, one full conversation state after another. */
export function bruteForce(terrain: Terrain, context: TurnContext, most: number): Everything | undefined {
  const started = decide(terrain.version, undefined, { type: 'start', flow: terrain.flow.id }, context);
  const begin = replay('events' in started ? started.events : []);
  const seen = new Set<string>();
  const steps = new Set<string>();
  const stuck = new Set<string>();
  let asksAgain = false;
  const open = [begin];
  for (let state = open.pop(); state; state = open.pop()) {
    const key = JSON.stringify([state.path, state.at, state.path.map((step) => state?.answers.get(step))]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most) return undefined;
    const at = state.at ?? '';
    const step = terrain.flow.steps.get(at);
    if (step?.type === 'pass') stuck.add(at);
    else steps.add(at);
    for (const input of inputsAt(terrain, at)) {
      const after = answered(terrain, state, input, context);
      if (!after) continue;
      const back = after.at === undefined ? -1 : state.path.indexOf(after.at);
      const anew = state.path.slice(back < 0 ? state.path.length : back);
      const stands = after.at === at && after.answers.get(at) !== undefined;
      if (stands) stuck.add(at);
      else {
        open.push(after);
        asksAgain ||= anew.some((passed) => terrain.flow.steps.get(passed)?.type === 'question');
      }
    }
  }
  return { steps, stuck, asksAgain, states: seen.size };
}

function answered(
  terrain: Terrain,
  state: ConversationState,
  input: TurnInput,
  context: TurnContext,
): ConversationState | undefined {
  const decision = decide(terrain.version, state, input, context);
  if ('rejected' in decision) return undefined;
  const after = decision.events.reduce<ConversationState>(evolve, state);
  return after.notice?.type === 'refused' ? undefined : after;
}

function inputsAt(terrain: Terrain, at: string): readonly TurnInput[] {
  const step = terrain.flow.steps.get(at);
  if (step?.type === 'message') return [{ type: 'choose', step: at, option: 'verder' }];
  if (step?.type !== 'question') return [];
  if (step.ask !== 'choices') {
    const picks = step.options.map(({ id }): TurnInput => ({ type: 'choose', step: at, option: id }));
    if (PICK_KINDS.includes(step.ask)) return picks;
    return [...typedInputs(terrain.flow, step, terrain.facts, terrain.today), ...picks];
  }
  const ids = step.options.map((option) => option.id);
  const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, bit) => (bits >> bit) & 1));
  return subsets.filter((options) => options.length > 0).map((options) => ({ type: 'choose', step: at, options }));
}
