import { assign, initialTransition, setup, transition } from 'xstate';

interface Context {
  readonly answers: Readonly<Record<string, string>>;
}

type Event = { readonly type: 'answer'; readonly value: string };

/** The same twelve questions as a statechart; a pure transition per answer, no texts, no checks. */
const machine = setup({
  types: {} as { context: Context; events: Event },
  actions: {
    keep: assign(({ context, event }, params: { readonly step: string }) => ({
      answers: { ...context.answers, [params.step]: event.value },
    })),
  },
  guards: { is: ({ event }, params: { readonly value: string }) => event.value === params.value },
}).createMachine({
  id: 'twaalf',
  initial: 'wie',
  context: { answers: {} },
  states: {
    wie: { on: { answer: { target: 'vanwaar', actions: { type: 'keep', params: { step: 'wie' } } } } },
    vanwaar: {
      on: {
        answer: [
          {
            guard: { type: 'is', params: { value: 'buitenland' } },
            target: 'balie',
            actions: { type: 'keep', params: { step: 'vanwaar' } },
          },
          { target: 'wanneer', actions: { type: 'keep', params: { step: 'vanwaar' } } },
        ],
      },
    },
    balie: { on: { answer: 'wanneer' } },
    wanneer: { on: { answer: { target: 'adres', actions: { type: 'keep', params: { step: 'wanneer' } } } } },
    adres: { on: { answer: { target: 'woning', actions: { type: 'keep', params: { step: 'adres' } } } } },
    woning: {
      on: {
        answer: [
          {
            guard: { type: 'is', params: { value: 'koop' } },
            target: 'kinderen',
            actions: { type: 'keep', params: { step: 'woning' } },
          },
          { target: 'contract', actions: { type: 'keep', params: { step: 'woning' } } },
        ],
      },
    },
    contract: { on: { answer: { target: 'kinderen', actions: { type: 'keep', params: { step: 'contract' } } } } },
    kinderen: {
      on: {
        answer: [
          {
            guard: { type: 'is', params: { value: 'ja' } },
            target: 'aantal',
            actions: { type: 'keep', params: { step: 'kinderen' } },
          },
          { target: 'naam', actions: { type: 'keep', params: { step: 'kinderen' } } },
        ],
      },
    },
    aantal: { on: { answer: { target: 'naam', actions: { type: 'keep', params: { step: 'aantal' } } } } },
    naam: { on: { answer: { target: 'telefoon', actions: { type: 'keep', params: { step: 'naam' } } } } },
    telefoon: { on: { answer: { target: 'akkoord', actions: { type: 'keep', params: { step: 'telefoon' } } } } },
    akkoord: { on: { answer: 'klaar' } },
    klaar: {},
  },
});

const ANSWERS = [
  'gezin',
  'buitenland',
  'verder',
  '2026-11-24',
  '1234 AB 5',
  'huur',
  'ja',
  'ja',
  '2',
  'Saïda de Vries',
  '+31612345678',
  'ja',
];

/** One walk from the first question to the end by pure transitions. */
export function twelveStepMachine(): { readonly turns: number; run(): void } {
  const run = () => {
    let [state] = initialTransition(machine);
    for (const value of ANSWERS) [state] = transition(machine, state, { type: 'answer', value });
    if (state.value !== 'klaar') throw new Error(`the machine ended at ${String(state.value)}`);
  };
  return { turns: ANSWERS.length, run };
}
