import { explore } from '../../check/explore.js';
import { terrainOf } from '../../check/terrain.js';
import { trailTo } from '../../check/trail.js';
import { decide } from '../../conversation/decide.js';
import type { TurnContext } from '../../conversation/decision.js';
import { evolve, replay } from '../../conversation/evolve.js';
import type { TurnInput } from '../../conversation/input.js';
import type { Moment } from '../../conversation/moment.js';
import { render } from '../../conversation/render.js';
import type { ConversationState } from '../../conversation/state.js';
import type { StepView } from '../../conversation/view.js';
import type { Version } from '../../flow/version.js';

/** What a preview shows: a flow after these inputs, in a language and reading level, at a moment. */
export interface PreviewTalk {
  readonly flow: string;
  readonly inputs: readonly TurnInput[];
  readonly language: string;
  readonly simple: boolean;
}

/** What comes of a talk that is played. */
export interface Played {
  readonly view: StepView;
  readonly state: ConversationState;
  /** The inputs that still fit: after an edit the rest may not. */
  readonly inputs: readonly TurnInput[];
}

/** States that are looked at to find the way to a step: enough for any real flow, and done in a moment. */
const MOST_STATES = 4000;

const contextAt = (moment: Moment): TurnContext => ({
  moment,
  masked: [],
  fresh: { code: 'VOORBEELD', reference: 'VOORBEELD' },
});

/** Plays a talk from its start with the engine residents have; undefined when the flow cannot begin. */
export function playTalk(version: Version, talk: PreviewTalk, moment: Moment): Played | undefined {
  const context = contextAt(moment);
  const started = decide(version, undefined, { type: 'start', flow: talk.flow }, context);
  if ('rejected' in started) return undefined;
  let state = replay(started.events);
  const inputs: TurnInput[] = [];
  for (const input of talk.inputs) {
    const decision = decide(version, state, input, context);
    if ('rejected' in decision) break;
    state = decision.events.reduce<ConversationState>(evolve, state);
    inputs.push(input);
  }
  const { simple } = talk;
  const language = version.content.has(talk.language) ? talk.language : 'nl';
  const shown = { ...state, language, simple };
  return { view: render(version, shown, moment, inputs.at(-1)), state: shown, inputs };
}

/**
 * The shortest answers that lead from the start of a flow to a step; undefined when none were found. One search serves
 * all steps of a version, as it is at a day.
 */
export function inputsTo(
  version: Version,
  flow: string,
  step: string,
  moment: Moment,
): readonly TurnInput[] | undefined {
  const found = searched(version, flow, moment);
  const node = found?.first.get(step);
  return found && node !== undefined ? trailTo(found, node) : undefined;
}

/** So many ways to a step are tried for one on which a certain answer can be given. */
const MOST_WAYS = 60;

/** Answers that lead to a step with this answer among them; undefined when none were found. */
function inputsWith(
  version: Version,
  flow: string,
  step: string,
  moment: Moment,
  answer: TurnInput,
): readonly TurnInput[] | undefined {
  const found = searched(version, flow, moment);
  const asked = answered(answer);
  if (!found || asked === undefined) return undefined;
  const there = [...found.nodes.keys()].filter((node) => found.nodes[node]?.step === step).slice(0, MOST_WAYS);
  for (const node of there) {
    const trail = trailTo(found, node);
    if (!trail.some((input) => answered(input) === asked)) continue;
    const inputs = withAnswer(trail, asked, answer);
    const played = playTalk(version, { flow, inputs, language: 'nl', simple: false }, moment);
    if (played?.view.step === step && played.inputs.length === inputs.length) return inputs;
  }
  return undefined;
}

/**
 * A talk with another answer to a step: the step one looks at stays where it can, if need be by other answers with this
 * one among them; else one comes where the answer leads.
 */
export function answeredOtherwise(
  version: Version,
  talk: PreviewTalk,
  moment: Moment,
  { view, inputs }: Played,
  step: string,
  answer: TurnInput,
): { readonly inputs: readonly TurnInput[]; readonly stays: boolean; readonly title: string } {
  const changed = withAnswer(inputs, step, answer);
  const next = playTalk(version, { ...talk, inputs: changed }, moment)?.view;
  const title = next?.title ?? '';
  if (next?.step === view.step) return { inputs: changed, stays: true, title };
  const other = inputsWith(version, talk.flow, view.step, moment, answer);
  return { inputs: other ?? changed, stays: other !== undefined, title };
}

/** The inputs with another answer to a step that was answered before; what comes after may fit no longer. */
export function withAnswer(inputs: readonly TurnInput[], step: string, answer: TurnInput): readonly TurnInput[] {
  const last = inputs.findLastIndex((one) => answered(one) === step);
  return last < 0 ? [...inputs, answer] : inputs.with(last, answer);
}

/** The step an input answers; undefined when it is no answer. */
export function answered(input: TurnInput): string | undefined {
  return input.type === 'choose' || input.type === 'provide' ? input.step : undefined;
}

type Search = ReturnType<typeof explore>;
let last:
  | { readonly version: Version; readonly flow: string; readonly today: string; readonly found: Search }
  | undefined;

function searched(version: Version, id: string, moment: Moment): Search | undefined {
  const { today } = moment;
  if (last && last.version === version && last.flow === id && last.today === today) return last.found;
  const flow = version.flows.get(id);
  if (!flow) return undefined;
  const found = explore(terrainOf(version, flow, today), contextAt(moment), () => undefined, MOST_STATES);
  last = { version, flow: id, today, found };
  return found;
}
