import type { TurnInput } from '../../conversation/input.js';
import { PICK_KINDS } from '../../flow/flow.js';
import { asWritten } from '../../flow/template.js';
import type { Version } from '../../flow/version.js';
import { titleOf } from '../document/outline.js';
import { answered } from './preview-talk.js';

/** An answer given before, as a form shows it. */
export interface HeldAnswer {
  readonly step: string;
  readonly title: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly several: boolean;
  /** The options picked; of a typed answer its text is in `typed`. */
  readonly picked: readonly string[];
  /** Absent for a question that is answered by picking alone. */
  readonly typed?: string;
}

/** The answers among inputs, in the order they were given first; an address is typed as one line. */
export function heldAnswers(version: Version, flow: string, inputs: readonly TurnInput[]): readonly HeldAnswer[] {
  const last = new Map<string, TurnInput>();
  for (const input of inputs) {
    const step = answered(input);
    if (step !== undefined) last.set(step, input);
  }
  return [...last].flatMap(([step, input]) => heldAnswer(version, flow, step, input) ?? []);
}

function heldAnswer(version: Version, id: string, key: string, input: TurnInput): HeldAnswer | undefined {
  const flow = version.flows.get(id);
  const content = version.content.get('nl');
  const step = flow?.steps.get(key);
  if (!flow || !content || step?.type !== 'question') return undefined;
  const labels = content.flows.get(step.home)?.steps[step.id]?.options ?? {};
  const options = step.options.map(({ id: option }) => {
    const label = labels[option]?.label;
    return [option, (label && asWritten(label.text)) || option] as const;
  });
  const picked = input.type === 'choose' ? ('options' in input ? input.options : [input.option]) : [];
  return {
    ...{ step: key, title: titleOf(content, flow, key), options, several: step.ask === 'choices', picked },
    ...(!PICK_KINDS.includes(step.ask) && { typed: typedIn(input) }),
  };
}

function typedIn(input: TurnInput): string {
  if (input.type !== 'provide') return '';
  const { value } = input;
  return typeof value === 'string' ? value : `${value.postcode} ${value.houseNumber}${value.addition ?? ''}`;
}

/** What a resident does who picks these options; nothing picked is no answer. */
export function pickInput({ step, several }: HeldAnswer, options: readonly string[]): TurnInput | undefined {
  const [first] = options;
  if (first === undefined) return undefined;
  return several ? { type: 'choose', step, options } : { type: 'choose', step, option: first };
}
