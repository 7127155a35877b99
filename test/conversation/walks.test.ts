import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASIDE_STEPS } from '../../src/conversation/aside.js';
import { decide } from '../../src/conversation/decide.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { replay } from '../../src/conversation/evolve.js';
import type { TurnInput } from '../../src/conversation/input.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { transcript } from '../../src/conversation/transcript.js';
import { MONDAY } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();
const moment = momentAt(version.municipality, MONDAY);
const steps = [
  ...(version.flows.get('klein')?.steps.keys() ?? []),
  'nergens',
  'onderwerp',
  ...Object.values(ASIDE_STEPS),
];
const options = [
  'hier',
  'elders',
  'weet-niet',
  'ja',
  'nee',
  'ik',
  'kind',
  'verder',
  'overslaan',
  'maan',
  'klein',
  'iets-anders',
  'beginnen',
  '2026-11-24',
];

const anyStep = fc.constantFrom(...steps);
const anyInput: fc.Arbitrary<TurnInput> = fc.oneof(
  fc.record({ type: fc.constant('choose' as const), step: anyStep, options: fc.subarray(options, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('choose' as const), step: anyStep, option: fc.constantFrom(...options) }),
  fc.record({
    type: fc.constant('provide' as const),
    step: anyStep,
    value: fc.oneof(fc.string(), fc.constantFrom('morgen', '1-2-2027')),
  }),
  fc.record({
    type: fc.constant('say' as const),
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...options, 'mens', 'terug')),
  }),
  fc.record({ type: fc.constant('change' as const), step: anyStep }),
  fc.record({ type: fc.constant('simplify' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('switch-language' as const), language: fc.constantFrom('nl', 'en', 'xx') }),
  fc.record({
    type: fc.constant('ask-for-callback' as const),
    phone: fc.constantFrom('0612345678', 'x'),
    name: fc.string(),
  }),
  fc.record({ type: fc.constant('tick' as const), action: fc.constantFrom('melden', 'x'), done: fc.boolean() }),
  fc.constantFrom<TurnInput>(
    { type: 'go-back' },
    { type: 'ask-for-person' },
    { type: 'leave-queue' },
    { type: 'pause' },
    { type: 'cancel-callback' },
  ),
);

function walk(inputs: readonly TurnInput[]): readonly ConversationEvent[] {
  const context = { moment, masked: [], fresh: { code: 'CDFGHJKM', reference: 'T-1' } };
  const first = decide(version, undefined, { type: 'start', flow: 'klein' }, context);
  let events = 'events' in first ? first.events : [];
  for (const input of inputs) {
    const decision = decide(version, replay(events), input, context);
    if ('events' in decision) events = [...events, ...decision.events];
  }
  return events;
}

/** The log as it is after erasure: nothing personal left. */
const erased = (events: readonly ConversationEvent[]) =>
  events.map((event) =>
    'personal' in event ? { ...event, personal: { ...event.personal, value: undefined } } : event,
  ) as readonly ConversationEvent[];

describe('any walk, however wild', () => {
  it('never throws, always stands somewhere with a way on, and says at most two things', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 25 }), (inputs) => {
        const state = replay(walk(inputs));
        const view = render(version, state, moment);
        expect(state.path).toContain(state.at);
        expect(new Set(state.path).size).toBe(state.path.length);
        expect(view.messages.length).toBeLessThanOrEqual(2);
        expect((view.question?.options?.length ?? 0) + (view.result?.actions.length ?? 0)).toBeGreaterThan(0);
        expect(view.exits.phone.number).toBe('14 0999');
        expect(view.exits.callback.slots.length).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it('replays after erasure to the same place, with nothing personal left in it', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 25 }), (inputs) => {
        const events = walk(inputs);
        const before = replay(events);
        const after = replay(erased(events));
        expect({ path: after.path, at: after.at, ended: after.ended }).toEqual({
          path: before.path,
          at: before.at,
          ended: before.ended,
        });
        const left = JSON.stringify([
          after,
          render(version, after, moment),
          transcript(version, erased(events), moment),
        ]);
        expect(left).not.toContain('+31612345678');
        expect(left).not.toContain('CDFGHJKM');
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});

it('a transcript tells who said what, in the language it was said in', () => {
  const events = walk([
    { type: 'choose', step: 'waarheen', option: 'hier' },
    { type: 'switch-language', language: 'en' },
    { type: 'provide', step: 'wanneer', value: '24 November 2026' },
  ]);
  expect(transcript(version, events, moment)).toEqual([
    { from: 'bot', text: 'Waar gaat u heen?', language: 'nl' },
    { from: 'resident', text: 'Hier', language: 'nl' },
    { from: 'bot', text: 'Wanneer verhuist u?', language: 'nl' },
    { from: 'resident', text: 'Tuesday 24 November 2026', language: 'en' },
    { from: 'bot', text: 'Who comes along?', language: 'en' },
  ]);
});

it('a transcript asks nothing twice that was not asked twice', () => {
  const events = walk([
    { type: 'choose', step: 'waarheen', option: 'hier' },
    { type: 'provide', step: 'wanneer', value: '24-11-2026' },
    { type: 'choose', step: 'waarheen', option: 'elders' },
    { type: 'choose', step: 'waarheen', option: 'hier' },
  ]);
  const asked = transcript(version, events, moment).flatMap(({ from, text }) => (from === 'bot' ? [text] : []));
  expect(asked.filter((text) => text === 'Wanneer verhuist u?')).toHaveLength(1);
});

it('an answer that was deleted on its day is asked again before the conversation goes on', () => {
  const context = { moment, masked: [] };
  const before = erased(
    walk([
      { type: 'choose', step: 'waarheen', option: 'hier' },
      { type: 'provide', step: 'wanneer', value: '24-11-2026' },
    ]),
  );
  const decision = decide(version, replay(before), { type: 'choose', step: 'wie', options: ['ik'] }, context);
  const events = 'events' in decision ? decision.events : [];
  expect(replay([...before, ...events]).at).toBe('wanneer');
});
