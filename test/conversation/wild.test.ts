import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersPhone } from '../../src/conversation/answers-phone.js';
import { ASIDE_STEPS } from '../../src/conversation/aside.js';
import { decide } from '../../src/conversation/decide.js';
import { decideOwn, decideStaff } from '../../src/conversation/decide-staff.js';
import type { Decision } from '../../src/conversation/decision.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import type { OwnInput, StaffInput, TurnInput } from '../../src/conversation/input.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { NO_STORY, tellOn } from '../../src/conversation/story.js';
import { transcript } from '../../src/conversation/transcript.js';
import { redactInput } from '../../src/privacy/redact-input.js';
import { choose, given, MONDAY, say } from './given.js';
import { smallFiles, versionOf } from './small-version.js';

/** The small flow, twice more: one with other words at its head, and one whose names are words of the engine. */
const another = (id: string, title: string, change: (text: string) => string = (text) => text) =>
  smallFiles
    .filter(({ path }) => path.includes('klein'))
    .map(({ path, text }) => ({
      path: path.replace('klein', id),
      text: change(text.replace('flow: klein', `flow: ${id}`).replace(/A small move|Klein verhuizen/, title)),
    }));
const engineWords = (text: string) =>
  text
    .replaceAll('waarheen', 'constructor')
    .replaceAll('gevaar', 'hasownproperty')
    .replaceAll('elders', 'valueof')
    .replaceAll('partner', 'tostring');
const version = versionOf([
  ...smallFiles,
  ...another('groot', 'Grote tuin'),
  ...another('constructor', 'Rare woorden', engineWords),
]);
const staffed = { ...momentAt(version.municipality, MONDAY), people: {} };

const FATIMA = { id: 'f1', name: 'Fatima' };
const steps = [
  ...[...version.flows.values()].flatMap(({ steps }) => [...steps.keys()]),
  '__proto__',
  'toString',
  'onderwerp',
  ...Object.values(ASIDE_STEPS),
];
const options = [
  'hier elders valueof ja nee ik kind tostring verder overslaan weet-niet iets-anders beginnen klein groot constructor',
  '__proto__ toString antwoord:hier antwoord:elders onderwerp:groot onderwerp:klein onderwerp:__proto__ 2026-11-24 nl en de',
].flatMap((words) => words.split(' '));
const texts = [
  'grote tuin',
  'klein verhuizen',
  'rare woorden',
  'hier of een andere gemeente',
  'morgen',
  'in het weekend',
  'terug',
  'ja',
  'nee',
  'iets anders',
  'constructor',
  '__proto__',
  'toString',
  'stop',
  'makkelijker',
  'mens',
  'bel mij',
  'wat een weer',
  'English please',
  '123456782',
];

const anyInput: fc.Arbitrary<TurnInput> = fc.oneof(
  fc.record({
    type: fc.constant('choose' as const),
    step: fc.constantFrom(...steps),
    option: fc.constantFrom(...options),
  }),
  fc.record({
    type: fc.constant('choose' as const),
    step: fc.constantFrom(...Object.values(ASIDE_STEPS)),
    option: fc.constantFrom(...options),
  }),
  fc.record({
    type: fc.constant('provide' as const),
    step: fc.constantFrom(...steps),
    value: fc.constantFrom(...texts),
  }),
  fc.record({ type: fc.constant('say' as const), text: fc.constantFrom(...texts) }),
  fc.record({ type: fc.constant('say' as const), text: fc.constantFrom(...texts) }),
  fc.record({ type: fc.constant('change' as const), step: fc.constantFrom(...steps) }),
  fc.record({ type: fc.constant('simplify' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('switch-language' as const), language: fc.constantFrom('nl', 'en', '__proto__') }),
  fc.record({
    type: fc.constant('tick' as const),
    action: fc.constantFrom('melden', 'constructor'),
    done: fc.boolean(),
  }),
  fc.record({ type: fc.constant('write' as const), text: fc.constantFrom(...texts) }),
  fc.constantFrom<TurnInput>(
    { type: 'go-back' },
    { type: 'ask-for-person' },
    { type: 'leave-queue' },
    { type: 'reopen-talk' },
    { type: 'pause' },
    { type: 'ask-for-callback', phone: '06 12345678', name: 'Kim' },
    { type: 'cancel-callback' },
  ),
);
const anyStaff: fc.Arbitrary<StaffInput> = fc.oneof(
  fc.constantFrom<StaffInput>(
    { type: 'accept' },
    { type: 'staff-write', text: 'Dag' },
    { type: 'put-back' },
    { type: 'end-talk', outcome: 'answered' },
  ),
  fc.record({ type: fc.constant('ask' as const), step: fc.constantFrom(...steps) }),
  fc.record({ type: fc.constant('for-resident' as const), input: anyInput }),
);
const anyAct = fc.oneof(
  { weight: 6, arbitrary: anyInput.map((input) => ({ who: 'resident' as const, input })) },
  { weight: 3, arbitrary: anyStaff.map((input) => ({ who: 'staff' as const, input })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<OwnInput>({ type: 'connection-lost' }, { type: 'nobody-left' })
      .map((input) => ({ who: 'own' as const, input })),
  },
);

type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

function decided(state: ConversationState, act: Act): Decision {
  const context = { moment: staffed, masked: [], fresh: { code: 'CDFGHJKM', reference: 'T-1' } };
  switch (act.who) {
    case 'resident':
      return decide(version, state, act.input, context);
    case 'staff':
      return decideStaff(version, state, act.input, { ...context, by: FATIMA });
    case 'own':
      return decideOwn(state, act.input, context);
  }
}

function walk(start: string | undefined, acts: readonly Act[]): readonly ConversationEvent[] {
  const first = decide(
    version,
    undefined,
    { type: 'start', flow: start },
    { moment: staffed, masked: [], fresh: { code: 'CDFGHJKM', reference: 'T-1' } },
  );
  let events = 'events' in first ? first.events : [];
  for (const act of acts) {
    const decision = decided(replay(events), act);
    if ('events' in decision) events = [...events, ...decision.events];
  }
  return events;
}

const anyStart = fc.constantFrom(undefined, 'klein', 'constructor');
const bare = (events: readonly ConversationEvent[]) =>
  events.map((event) =>
    'personal' in event ? { ...event, personal: { ...event.personal, value: undefined } } : event,
  ) as readonly ConversationEvent[];

describe('any walk through several flows, with staff beside it', () => {
  it('never throws, and always has a way on, a phone number, a call and a way to a person', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAct, { maxLength: 25 }), (start, acts) => {
        const events = walk(start, acts);
        const state = replay(events);
        const view = render(version, state, staffed);
        const ways = (view.question?.options?.length ?? 0) + (view.result?.actions.length ?? 0);
        expect(ways + (view.question ? 1 : 0)).toBeGreaterThan(0);
        expect(view.exits.phone.number).toBe('14 0999');
        expect(view.exits.callback.slots.length).toBeGreaterThan(0);
        expect(view.question?.options?.every(({ label }) => label.trim() !== '') ?? true).toBe(true);
        if (view.canGoBack)
          expect(decided(state, { who: 'resident', input: { type: 'go-back' } })).toHaveProperty('events');
        tellOn(
          version,
          NO_STORY,
          events.map((event) => ({ at: MONDAY, event })),
          staffed,
        );
        for (const option of view.step.startsWith('vraag:') ? (view.question?.options ?? []) : []) {
          const pressed = decided(state, {
            who: 'resident',
            input: { type: 'choose', step: view.step, option: option.id },
          });
          expect(pressed).toHaveProperty('events');
        }
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('leaves nothing of the resident in what is stored beside their words, nor in memory once these are erased', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAct, { maxLength: 25 }), (start, acts) => {
        const events = walk(start, acts);
        // The part of a day of a call is the town's.
        const stored = bare(events).map((event) => ('slot' in event ? { ...event, slot: undefined } : event));
        const left = JSON.stringify([stored, transcript(version, bare(events), staffed)]);
        for (const theirs of ['123456782', '+316', 'Kim', '2026-11-2', 'wat een weer', 'weekend']) {
          expect(left).not.toContain(theirs);
        }
        const state = evolve(replay(events), { type: 'PersonalTextErased' });
        const held = JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value));
        for (const theirs of ['123456782', '+316', 'Kim', '2026-11-2', 'wat een weer'])
          expect(held).not.toContain(theirs);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('any log, however odd', () => {
  const personal = fc.constantFrom({ purpose: 'x', keep: 1 }, { purpose: 'x', keep: 1, value: 'tekst' });
  const name = fc.constantFrom(...steps, ...options);
  const anyEvent = fc
    .record({
      type: fc.constantFrom(
        ...'StepReached OptionChosen DetailProvided TextUnderstood MeaningAsked DetailReadBack LanguageOffered TopicAnswered'.split(
          ' ',
        ),
        ...'AsideClosed NotUnderstood DetailRefused AnswerChanged WentBack LanguageSwitched HandoffRequested'.split(
          ' ',
        ),
        ...'HandoffAccepted HandoffReturned HandoffEnded ResidentWrote StaffWrote StaffAsked ActedFor CallbackRequested'.split(
          ' ',
        ),
        ...'CallbackCancelled CallbackReplaced CallbackTried CallbackClosed ActionTicked Paused Resumed ConversationEnded'.split(
          ' ',
        ),
        'PersonalTextErased',
      ),
      step: name,
      flow: fc.option(fc.constantFrom('klein', 'groot', 'constructor', '__proto__'), { nil: undefined }),
      after: fc.option(name, { nil: undefined }),
      options: fc.array(name, { maxLength: 2 }),
      guesses: fc.constant([
        { type: 'topic', topic: '__proto__' },
        { type: 'option', step: 'weg', option: 'toString' },
      ]),
      topic: name,
      language: fc.constantFrom('nl', 'en', 'other', 'fr', '__proto__'),
      simple: fc.boolean(),
      as: name,
      reason: name,
      why: fc.constantFrom('connection', 'put-back', 'transfer'),
      by: fc.constant(FATIMA),
      time: fc.constant(MONDAY),
      moment: fc.constant(MONDAY),
      outcome: fc.constantFrom('spoken', 'no-answer', 'not-reached', 'other'),
      reference: fc.constant('T-1'),
      slot: fc.constant({ id: 's', from: '2026-11-24T08:00:00Z', until: '2026-11-24T11:00:00Z' }),
      action: name,
      done: fc.boolean(),
      until: fc.constant('2026-12-24T08:00:00Z'),
      personal,
    })
    .map((event) => event as unknown as ConversationEvent);

  it('makes a state, and the same one each time', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const log: ConversationEvent[] = [
          { type: 'ConversationStarted', version: version.id, language: 'nl' },
          ...events,
        ];
        expect(replay(log)).toEqual(replay(log));
        if (version.content.has(replay(log).language)) render(version, replay(log), staffed);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

it('what is typed to a person is masked, also while a question for a phone number stands beside the talk', () => {
  const phone = versionOf(
    smallFiles.map(({ path, text }) => ({ path, text: text.replace('ask: name', 'ask: phone') })),
  );
  const talking = given(phone)
    .when(choose('waarheen', 'hier'), choose('wanneer', 'weet-niet'), choose('wie', 'ik'))
    .staffed({})
    .when({ type: 'ask-for-person' })
    .staff(FATIMA, { type: 'accept' });
  const state = replay(talking.events);
  const typed = say('mijn bsn is 123456782');
  expect(redactInput(typed, answersPhone(phone, state, typed)).input).toEqual(say('mijn bsn is [burgerservicenummer]'));
});
