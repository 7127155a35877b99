import type { TurnInput } from '../conversation/input.js';
import { interfaceLabels } from '../conversation/interface-labels.js';
import { render } from '../conversation/render.js';
import { TOPIC_STEP } from '../conversation/start.js';
import type { ConversationState } from '../conversation/state.js';
import { stopsOf } from '../conversation/stops.js';
import { topics } from '../conversation/topics.js';
import type { StepView } from '../conversation/view.js';
import type { Version } from '../flow/version.js';
import type { ConversationKey, Look, LookOutcome, PagesHost } from '../pages/pages-host.js';
import { inputOf, turnInputSchema } from '../protocol/turn-input-schema.js';
import type { Desk } from './desk.js';
import { eraseRecord } from './erase-record.js';
import { Fault, type FaultCode } from './fault.js';
import { momentFor, placedIn } from './handoff/moment-for.js';
import { askerOf } from './limits.js';
import { openConversation } from './open-conversation.js';
import { actOnCall } from './own-call.js';
import { previewTurn } from './preview-turn.js';
import { resume } from './resume.js';
import { startConversation } from './start-conversation.js';
import { takeTurn } from './take-turn.js';
import { townIn } from './town.js';
import { upToDate } from './up-to-date.js';

/** The plain pages on the same acts as the API: what can be done in one can be done in the other. */
export function pagesHost(desk: Desk): PagesHost {
  return {
    now: () => desk.clock.now(),
    start: async ({ flow, language }) => {
      const started = await startConversation(desk, {
        flow: flow !== undefined && desk.versions.current.flows.has(flow) ? flow : undefined,
        language: language !== undefined && desk.versions.current.content.has(language) ? language : undefined,
      });
      return { key: started, look: await lookNow(desk, started.id, started.view) };
    },
    look: (key, n) => orProblem(desk, key, () => lookAtStep(desk, key.id, n)),
    turn: (key, turnId, input, address) =>
      orProblem(desk, key, async () => {
        const { view } = await takeTurn(desk, key.id, {
          turnId,
          input: checked(input),
          network: askerOf(desk.settings, address),
        });
        return lookNow(desk, key.id, view);
      }),
    preview: (key, input) =>
      orProblem(desk, key, async () => lookNow(desk, key.id, await previewTurn(desk, key.id, checked(input)))),
    call: (proof, act) => actOnCall(desk, proof, act),
    resume: async (code) => {
      try {
        const resumed = await resume(desk, code);
        return { key: resumed, look: await lookNow(desk, resumed.id, resumed.view) };
      } catch (error) {
        if (error instanceof Fault && error.code === 'code-unknown') return undefined;
        throw error;
      }
    },
    erase: async (key) => {
      const outcome = await orProblem(desk, key, async () => {
        const look = await lookAtStep(desk, key.id, undefined);
        await eraseRecord(desk, key.id);
        return look;
      });
      return 'look' in outcome ? outcome.look.view : undefined;
    },
    topics: async (language) => topics(desk.versions.current, language),
    labels: async (language, simple) =>
      interfaceLabels(desk.versions.current, knownLanguage(desk.versions.current, language), simple),
    town: async (language) => townIn(desk, language, false),
  };
}

const GONE: readonly FaultCode[] = ['token-missing', 'conversation-unknown', 'erased'];
const REJECTED: readonly FaultCode[] = [
  'unknown-flow',
  'unknown-step',
  'unknown-option',
  'unknown-language',
  'unknown-action',
  'not-possible-here',
  'ended',
  'invalid-request',
];

async function orProblem(desk: Desk, key: ConversationKey, act: () => Promise<Look>): Promise<LookOutcome> {
  try {
    await openConversation(desk, key.token, key.id);
    return { look: await act() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (GONE.includes(error.code)) return { problem: 'gone' };
    if (REJECTED.includes(error.code)) return { problem: 'rejected' };
    throw error;
  }
}

/** A form has the same limits as a request to the API. */
function checked(input: TurnInput): TurnInput {
  const read = turnInputSchema.safeParse(input);
  if (read.success) return inputOf(read.data);
  const tooLong = read.error.issues.some(({ code }) => code === 'too_big');
  throw new Fault(tooLong ? 'too-large' : 'invalid-request');
}

async function lookNow(desk: Desk, id: string, view: StepView): Promise<Look> {
  const { state } = await desk.held.get(id);
  const steps = stepsOf(await desk.versions.get(state.version), state);
  // What is asked beside a step stands on the page of that step.
  const step = state.aside ? (state.at ?? TOPIC_STEP) : view.step;
  return { view, steps, n: steps.indexOf(step) + 1 || steps.length };
}

async function lookAtStep(desk: Desk, id: string, n: number | undefined): Promise<Look> {
  const { state } = await upToDate(desk, id);
  const version = await desk.versions.get(state.version);
  const steps = stepsOf(version, state);
  const here = steps.indexOf(state.at ?? TOPIC_STEP) + 1 || steps.length;
  const shown = Math.min(Math.max(n ?? here, 1), steps.length);
  const moment = await placedIn(desk, momentFor(desk, version.municipality, desk.clock.now()), id, state);
  return { view: render(version, standingAt(state, steps, shown, here), moment), steps, n: shown };
}

/** What this turn had to say belongs to the step on the screen alone. */
function standingAt(state: ConversationState, steps: readonly string[], n: number, here: number): ConversationState {
  return n === here || state.flow === undefined
    ? state
    : {
        ...state,
        at: steps[n - 1],
        notice: undefined,
        masked: [],
        personFirst: false,
        aside: undefined,
        corrected: undefined,
      };
}

function stepsOf(version: Version, state: ConversationState): readonly string[] {
  const flow = version.flows.get(state.flow ?? '');
  return flow ? stopsOf(flow, state.path) : [TOPIC_STEP];
}

function knownLanguage(version: Version, language: string): string {
  return version.content.has(language) ? language : 'nl';
}
