import { expect } from 'vitest';
import { decide } from '../../src/conversation/decide.js';
import { decideOwn, decideStaff } from '../../src/conversation/decide-staff.js';
import type { Decision, StartInput } from '../../src/conversation/decision.js';
import type { Actor, ConversationEvent } from '../../src/conversation/events.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import type { OwnInput, StaffInput, TurnInput } from '../../src/conversation/input.js';
import type { People } from '../../src/conversation/moment.js';
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
  /** From now on somebody is on shift, or with undefined nobody. */
  staffed(people?: People): Told;
  /** These parts of days (ids) have no place left. */
  full(...slots: readonly string[]): Told;
  /** A staff member acts. */
  staff(by: Actor, ...inputs: readonly StaffInput[]): Told;
  staffDecision(by: Actor, input: StaffInput): Decision;
  /** Something happens to the talk by itself. */
  own(input: OwnInput): Told;
  decision(input: TurnInput): Decision;
  /** The last input's events, exactly. */
  happened(events: readonly Partial<ConversationEvent>[]): Told;
}

/** A conversation told as a story: `given(version, start).when(input).happened(events)`. A rejection fails the test. */
export function given(version: Version, start: Omit<StartInput, 'type'> = { flow: 'klein' }, now = MONDAY): Told {
  const world: World = { version, now };
  const first = decide(version, undefined, { type: 'start', ...start }, context(world, []));
  if ('rejected' in first) throw new Error(first.rejected.code);
  return told(world, first.events, first.events, undefined);
}

interface World {
  readonly version: Version;
  readonly now: number;
  readonly people?: People;
  readonly taken?: ReadonlySet<string>;
}

const momentIn = ({ version, now, people, taken }: World) => ({
  ...momentAt(version.municipality, now, taken),
  people,
});

/** Every turn has a code and a reference nobody has yet: never those that were given before. */
const context = (world: World, events: readonly ConversationEvent[]) => {
  const given = (type: ConversationEvent['type']) => events.some((event) => event.type === type);
  return {
    moment: momentIn(world),
    masked: [],
    fresh: {
      code: given('Paused') ? 'WXWXWXWX' : 'CDFGHJKM',
      reference: given('CallbackRequested') ? 'T-9999' : 'T-1234',
    },
  };
};

function told(
  world: World,
  events: readonly ConversationEvent[],
  last: readonly ConversationEvent[],
  typed: TurnInput | undefined,
): Told {
  const { version } = world;
  const state = replay(events);
  const decision = (input: TurnInput) => decide(version, state, input, context(world, events));
  const staffDecision = (by: Actor, input: StaffInput) =>
    decideStaff(version, state, input, { ...context(world, events), by });
  const after = (decided: Decision, what: unknown, input?: TurnInput) => {
    if ('rejected' in decided) throw new Error(`${JSON.stringify(what)} was rejected: ${decided.rejected.code}`);
    expect(decided.events.reduce(evolve, state)).toEqual(replay([...events, ...decided.events]));
    return told(world, [...events, ...decided.events], decided.events, input);
  };
  return {
    events,
    view: render(version, state, momentIn(world), typed),
    decision,
    staffDecision,
    at: (now) => told({ ...world, now }, events, last, typed),
    full: (...slots) => told({ ...world, taken: new Set(slots) }, events, last, typed),
    staffed: (people) => told({ ...world, people }, events, last, typed),
    when: (...inputs) => {
      const [input, ...rest] = inputs;
      if (!input) return told(world, events, last, typed);
      return after(decision(input), input, input).when(...rest);
    },
    staff: (by, ...inputs) => {
      const [input, ...rest] = inputs;
      if (!input) return told(world, events, last, typed);
      return after(staffDecision(by, input), input).staff(by, ...rest);
    },
    own: (input) => after(decideOwn(state, input, context(world, events)), input),
    happened: (expected) => {
      expect(last).toMatchObject(expected);
      expect(last).toHaveLength(expected.length);
      return told(world, events, last, typed);
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
