import type { Template } from './template-files.js';

/** Something went wrong and the resident must act now. */
export const URGENT: Template = {
  title: 'Nu iets doen',
  use: 'Er is iets mis. De inwoner krijgt een lijst: eerst wat nu moet, dan wat later kan.',
  flow: {
    urgent: 'true',
    steps: {
      gevaar: {
        ask: 'yes-no',
        options: ['weet-niet'],
        next: [{ when: { gevaar: 'ja' }, go: 'bel-112' }, { go: 'waar' }],
      },
      'bel-112': { message: 'person', next: 'waar' },
      waar: { ask: 'choice', options: ['huis', 'straat', 'weet-niet'], next: 'plan' },
      plan: {
        result: 'plan',
        actions: [
          { kraan: { when: { waar: { 'one-of': ['huis', 'weet-niet'] } }, urgency: 'now', by: ['phone'] } },
          { melden: { urgency: 'today', by: [{ phone: 'telefoon.gemeente' }, 'desk'] } },
        ],
      },
    },
  },
  texts: {
    nl: {
      title: 'Er is water waar het niet hoort',
      description: 'Wat u nu moet doen.',
      steps: {
        gevaar: { text: 'Is er nu iemand in gevaar?', simple: 'Is er nu gevaar?', short: 'Gevaar' },
        'bel-112': {
          heading: 'Bel 112',
          text: 'Bel nu 112.\nDaarna helpen wij u verder.',
          simple: 'Bel nu 112.\nDaarna helpen wij u.',
        },
        waar: {
          text: 'Waar is het water?',
          simple: 'Waar is het water?',
          short: 'Waar het water is',
          options: { huis: 'In mijn huis', straat: 'Op straat' },
        },
        plan: {
          heading: 'Wat u nu doet',
          text: 'Doe eerst wat bovenaan staat.',
          simple: 'Begin bovenaan.',
          actions: {
            kraan: {
              text: 'Draai de grote kraan dicht',
              simple: 'Doe de grote kraan dicht',
              phone: 'Lukt het niet? Bel uw buren of de verhuurder.',
            },
            melden: {
              text: 'Vertel het aan ons',
              simple: 'Vertel het ons',
              phone: 'Bel {telefoon.gemeente}.',
              desk: 'Of kom langs.',
            },
          },
        },
      },
    },
    en: {
      title: 'There is water where it should not be',
      description: 'What you must do now.',
      steps: {
        gevaar: { text: 'Is anybody in danger now?', simple: 'Is there danger now?', short: 'Danger' },
        'bel-112': {
          heading: 'Call 112',
          text: 'Call 112 now.\nThen we will help you.',
          simple: 'Call 112 now.\nThen we help you.',
        },
        waar: {
          text: 'Where is the water?',
          simple: 'Where is the water?',
          short: 'Where the water is',
          options: { huis: 'In my home', straat: 'In the street' },
        },
        plan: {
          heading: 'What you do now',
          text: 'First do what is at the top.',
          simple: 'Start at the top.',
          actions: {
            kraan: {
              text: 'Turn off the main tap',
              simple: 'Turn off the main tap',
              phone: 'Do you need help? Call your neighbours or your landlord.',
            },
            melden: { text: 'Tell us', simple: 'Tell us', phone: 'Call {telefoon.gemeente}.', desk: 'Or come to us.' },
          },
        },
      },
    },
  },
  talks: [
    {
      talk: 'iemand in gevaar, water in huis',
      inputs: ['ja', { step: 'bel-112' }, 'verder', 'huis'],
      end: { step: 'plan', actions: ['kraan', 'melden'] },
    },
    { talk: 'water op straat', inputs: ['nee', 'straat'], end: { step: 'plan', actions: ['melden'], not: ['kraan'] } },
  ],
};
