import { expect } from 'vitest';
import { decide } from '../../src/conversation/decide.js';
import type { Decision, StartInput } from '../../src/conversation/decision.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import type { TurnInput } from '../../src/conversation/input.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import type { StepView } from '../../src/conversation/view.js';
import type { Version } from '../../src/flow/version.js';

/** A Monday morning in opening hours. */
export const MONDAY = Date.parse('2026-11-23T10:00:00+01:00');
/** The Sunday before. */
export const SUNDAY = Date.parse('2026-11-22T10:00:00+01:00');

interface Told {
  readonly events: readonly ConversationEvent[];
  readonly view: StepView;
  when(...inputs: readonly TurnInput[]): Told;
  at(now: number): Told;
  decision(input: TurnInput): Decision;
  /** The last input's events, exactly. */
  happened(events: readonly Partial<ConversationEvent>[]): Told;
}

/** A conversation told as a story: `given(version, start).when(input).happened(events)`. A rejection fails the test. */
export function given(version: Version, start: Omit<StartInput, 'type'> = { flow: 'klein' }, now = MONDAY): Told {
  const first = decide(version, undefined, { type: 'start', ...start }, context(version, now, []));
  if ('rejected' in first) throw new Error(first.rejected.code);
  return told(version, first.events, first.events, now, undefined);
}

/** Every turn has a code and a reference nobody has yet: never those that were given before. */
const context = (version: Version, now: number, events: readonly ConversationEvent[]) => {
  const given = (type: ConversationEvent['type']) => events.some((event) => event.type === type);
  return {
    moment: momentAt(version.municipality, now),
    masked: [],
    fresh: {
      code: given('Paused') ? 'WXWXWXWX' : 'CDFGHJKM',
      reference: given('CallbackRequested') ? 'T-9999' : 'T-1234',
    },
  };
};

function told(
  version: Version,
  events: readonly ConversationEvent[],
  last: readonly ConversationEvent[],
  now: number,
  typed: TurnInput | undefined,
): Told {
  const state = replay(events);
  const decision = (input: TurnInput) => decide(version, state, input, context(version, now, events));
  return {
    events,
    view: render(version, state, momentAt(version.municipality, now), typed),
    decision,
    at: (later) => told(version, events, last, later, typed),
    when: (...inputs) => {
      const [input, ...rest] = inputs;
      if (!input) return told(version, events, last, now, typed);
      const decided = decision(input);
      if ('rejected' in decided) throw new Error(`${JSON.stringify(input)} was rejected: ${decided.rejected.code}`);
      expect(decided.events.reduce(evolve, state)).toEqual(replay([...events, ...decided.events]));
      return told(version, [...events, ...decided.events], decided.events, now, input).when(...rest);
    },
    happened: (expected) => {
      expect(last).toMatchObject(expected);
      expect(last).toHaveLength(expected.length);
      return told(version, events, last, now, typed);
    },
  };
}

export const choose = (step: string, ...options: string[]): TurnInput => ({ type: 'choose', step, options });
export const provide = (step: string, value: string): TurnInput => ({ type: 'provide', step, value });
export const say = (text: string): TurnInput => ({ type: 'say', text });

/** A small move told to its end: what `klaar` shows is made of these answers. */
export const walked = (version: Version): Told =>
  given(version).when(
    choose('waarheen', 'hier'),
    provide('wanneer', '24 november 2026'),
    choose('wie', 'ik', 'kind'),
    provide('naam', 'Saïda de Vries'),
    choose('gevaar', 'nee'),
  );
