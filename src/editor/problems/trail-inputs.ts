import type { TurnInput } from '../../conversation/input.js';
import type { Moment } from '../../conversation/moment.js';
import { fileKind } from '../../flow/file-kind.js';
import { type LinkedStep, PICK_KINDS } from '../../flow/flow.js';
import type { Version } from '../../flow/version.js';
import { playTalk } from '../preview/preview-talk.js';

/** A trail that can be played: the flow it begins in, and what is answered. */
export interface PlayableTrail {
  readonly flow: string;
  readonly inputs: readonly TurnInput[];
}

/** The flows a trail of this file may begin in: its own first, then those that may call it. */
export function flowsOfTrail(file: string, flows: readonly string[]): readonly string[] {
  const kind = fileKind(file);
  const own = kind && 'id' in kind && flows.includes(kind.id) ? [kind.id] : [];
  return [...own, ...flows.filter((flow) => !own.includes(flow))];
}

/** A readable trail as what is answered in a flow; undefined when not all of it can be answered there. */
function trailInputs(
  version: Version,
  flow: string,
  trail: readonly string[],
  moment: Moment,
): PlayableTrail | undefined {
  const steps = version.flows.get(flow)?.steps;
  const inputs = trail.flatMap((line): TurnInput[] => {
    const colon = line.indexOf(': ');
    const step = steps?.get(line.slice(0, colon));
    const input = step && inputOf(step, line.slice(colon + 2));
    return input ? [input] : [];
  });
  if (inputs.length < trail.length) return undefined;
  const played = playTalk(version, { flow, inputs, language: 'nl', simple: false }, moment);
  return played?.inputs.length === inputs.length ? { flow, inputs } : undefined;
}

/** The last answer of a trail may be one that is refused: the way to it is played then. */
export function trailTowards(
  version: Version,
  flow: string,
  trail: readonly string[],
  moment: Moment,
): PlayableTrail | undefined {
  return trailInputs(version, flow, trail, moment) ?? trailInputs(version, flow, trail.slice(0, -1), moment);
}

function inputOf(step: LinkedStep, answer: string): TurnInput | undefined {
  if (step.type === 'message') return { type: 'choose', step: step.key, option: answer };
  if (step.type !== 'question') return undefined;
  if (step.ask === 'choices') return { type: 'choose', step: step.key, options: answer.split(', ') };
  if (PICK_KINDS.includes(step.ask) || step.options.some(({ id }) => id === answer)) {
    return { type: 'choose', step: step.key, option: answer };
  }
  const [, postcode, houseNumber, addition] = /^(\d{4} ?[A-Z]{2}) (\S+)(?: (.+))?$/.exec(answer) ?? [];
  const isAddress = step.ask === 'address' && postcode !== undefined && houseNumber !== undefined;
  const value = isAddress ? { postcode, houseNumber, ...(addition && { addition }) } : answer;
  return { type: 'provide', step: step.key, value };
}
