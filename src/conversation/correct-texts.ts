import type { Version } from '../flow/version.js';
import type { ConversationEvent } from './events.js';
import type { Moment } from './moment.js';
import { render } from './render.js';
import { TOPIC_STEP } from './start.js';
import type { ConversationState } from './state.js';
import { stopsOf } from './stops.js';
import type { StepView } from './view.js';

/** A line of a step as a resident read it, and as it is now. */
interface CorrectedLine {
  readonly was: string;
  readonly now: string;
}

/** A step on the route of a resident with the lines that are other ones now. */
interface CorrectedStep {
  readonly flow: string;
  readonly step: string;
  readonly lines: readonly CorrectedLine[];
}

/** Two versions of the same steps: the one a conversation ran on, and the same with corrected texts. */
export interface Correction {
  readonly before: Version;
  readonly after: Version;
}

/** The event by which a conversation goes on with corrected texts, decided on what stands on its screen. */
export function textsCorrected(
  correction: Correction,
  state: ConversationState,
  moment: Moment,
): Extract<ConversationEvent, { type: 'TextsCorrected' }> {
  const version = correction.after.id;
  const seen = correctedLines(correction, state, moment).length > 0;
  return { type: 'TextsCorrected', version, ...(seen && { step: state.at ?? TOPIC_STEP }) };
}

/** The steps a resident was on, also of flows they left, that say something else now; in their language. */
export function correctedSteps(correction: Correction, state: ConversationState, moment: Moment): CorrectedStep[] {
  const left = [...state.parked].map(([flow, parked]) => ({ ...state, ...parked, flow }));
  return [...left, state].flatMap((one) => {
    const { flow = '' } = one;
    const linked = correction.after.flows.get(flow);
    return (linked ? stopsOf(linked, one.path) : []).flatMap((step) => {
      const lines = correctedLines(correction, { ...one, at: step, aside: undefined, ended: false }, moment);
      return lines.length > 0 ? [{ flow, step, lines }] : [];
    });
  });
}

/** What differs on the screen, line by line; a line that stands there twice is told once. */
function correctedLines({ before, after }: Correction, state: ConversationState, moment: Moment): CorrectedLine[] {
  // What a turn had to say is over, and who waits or talks sees the step too.
  const quiet = { notice: undefined, masked: [], corrected: undefined, talk: undefined, handoff: 'none' as const };
  const still: ConversationState = { ...state, ...quiet };
  const was = screenTexts(render(before, still, moment));
  const now = screenTexts(render(after, still, moment));
  const lines = new Map<string, CorrectedLine>();
  for (const [place, text] of was) {
    for (const line of linesBetween(text, now.get(place) ?? '')) lines.set(JSON.stringify(line), line);
  }
  return [...lines.values()];
}

function linesBetween(was: string, now: string): CorrectedLine[] {
  if (was === now) return [];
  const [old, fresh] = [was.split('\n'), now.split('\n')];
  if (old.length !== fresh.length) return [{ was, now }];
  return old.flatMap((line, index) => (line === fresh[index] ? [] : [{ was: line, now: fresh[index] ?? '' }]));
}

/** Every text of a step that a resident reads, by its place in the view. */
function screenTexts(view: StepView): ReadonlyMap<string, string> {
  const { title, text, spoken, question, result, link, words, exits } = { ...view, text: view.messages.at(-1)?.text };
  const { phone, desk, nearby } = exits;
  const texts = new Map<string, string>();
  const add = (place: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(place, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) add(`${place}/${key}`, part);
    }
  };
  add('', { title, text, spoken, question, result, link, words, phone, desk, nearby });
  return texts;
}
