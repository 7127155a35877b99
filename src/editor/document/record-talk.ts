import type { TurnInput } from '../../conversation/input.js';
import type { Moment } from '../../conversation/moment.js';
import { render } from '../../conversation/render.js';
import type { ConversationState } from '../../conversation/state.js';
import type { Version } from '../../flow/version.js';
import { isoOf } from '../../lib/amsterdam-time.js';
import type { Edit, Plain } from './edit.js';
import { EditFault } from './files.js';

/** A talk that was clicked through in the preview. */
export interface Recorded {
  readonly name: string;
  readonly flow: string;
  /** What was done, from the start. */
  readonly inputs: readonly TurnInput[];
  readonly version: Version;
  /** Where it ended. */
  readonly state: ConversationState;
  readonly moment: Moment;
}

/** Acts that are written as one word. */
const WORDS: Partial<Record<TurnInput['type'], string>> = {
  'go-back': 'back',
  'ask-for-person': 'person',
  pause: 'pause',
};

/**
 * The edit that keeps a recorded talk as one that must hold: its acts, its time, and where it ended. An `EditFault` when
 * something was done that an example talk cannot hold.
 */
export function recordTalk({ name, flow, inputs, version, state, moment }: Recorded): Edit {
  if (name.trim() === '') throw new EditFault('Geef het voorbeeldgesprek een naam.');
  const view = render(version, state, moment);
  const actions = view.result?.actions.map(({ id }) => id) ?? [];
  const talk = {
    talk: name.trim(),
    at: isoOf(moment.now),
    inputs: inputs.map(lineOf),
    end: { step: view.step, kind: view.kind, ...(actions.length > 0 && { actions }) },
  };
  return { type: 'add-talk', flow, talk };
}

function lineOf(input: TurnInput): Plain {
  const word = WORDS[input.type];
  if (word !== undefined) return word;
  switch (input.type) {
    case 'choose':
      return 'options' in input ? input.options : [input.option];
    case 'provide':
      return typeof input.value === 'string' ? { type: input.value } : { address: { ...input.value } };
    case 'say':
      return { say: input.text };
    case 'change':
      return { change: input.step };
    case 'switch-language':
      return { language: input.language };
    case 'ask-for-callback': {
      const { name, phone, email, slot, note, way } = input;
      const details = Object.entries({ name, phone, email, slot, note, way });
      return {
        callback: Object.fromEntries(details.filter((entry): entry is [string, string] => entry[1] !== undefined)),
      };
    }
    case 'tick':
      if (input.done) return { tick: input.action };
      break;
    case 'simplify':
      if (input.on) return 'simplify';
      break;
  }
  throw new EditFault(
    'Dit gesprek heeft een stap die niet in een voorbeeldgesprek kan. Neem het opnieuw op, zonder die stap.',
  );
}
