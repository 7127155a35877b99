import type { Template } from './template-files.js';

/** Nothing has to be done: the resident only wants to know something. */
export const INFORMATION: Template = {
  title: 'Alleen uitleg',
  use: 'De inwoner wil iets weten. Een vraag, en dan een kort antwoord.',
  flow: {
    steps: {
      vraag: {
        ask: 'choice',
        options: ['wanneer', 'hoe', 'iets-anders'],
        next: [
          { when: { vraag: 'wanneer' }, go: 'wanneer' },
          { when: { vraag: 'hoe' }, go: 'hoe' },
          { go: 'vraag-het-ons' },
        ],
      },
      wanneer: { result: 'answer' },
      hoe: { result: 'answer' },
      'vraag-het-ons': { result: 'answer' },
    },
  },
  texts: {
    nl: {
      title: 'Hulp in het huis',
      description: 'Wie hulp krijgt en hoe u die vraagt.',
      steps: {
        vraag: {
          text: 'Wat wilt u weten?',
          simple: 'Wat wilt u weten?',
          short: 'Wat u wilt weten',
          options: { wanneer: 'Wanneer krijg ik hulp?', hoe: 'Hoe vraag ik hulp?' },
        },
        wanneer: {
          heading: 'Wanneer u hulp krijgt',
          text: 'U krijgt hulp als het thuis niet meer alleen lukt.',
          simple: 'Lukt het thuis niet meer? Dan helpen wij.',
        },
        hoe: {
          heading: 'Hoe u hulp vraagt',
          text: 'Bel ons: {telefoon.gemeente}.\nWij komen bij u thuis om te praten.',
          simple: 'Bel {telefoon.gemeente}.\nDan komen wij bij u thuis.',
        },
        'vraag-het-ons': {
          heading: 'Vraag het aan ons',
          text: 'Bel ons: {telefoon.gemeente}.',
          simple: 'Bel {telefoon.gemeente}.',
        },
      },
    },
    en: {
      title: 'Help at home',
      description: 'Who gets help and how to ask for it.',
      steps: {
        vraag: {
          text: 'What do you want to know?',
          simple: 'What do you want to know?',
          short: 'What you want to know',
          options: { wanneer: 'When do I get help?', hoe: 'How do I ask for help?' },
        },
        wanneer: {
          heading: 'When you get help',
          text: 'You get help when living alone is too hard.',
          simple: 'Is it too hard at home? We help you.',
        },
        hoe: {
          heading: 'How to ask for help',
          text: 'Call us: {telefoon.gemeente}.\nWe come to your home to talk.',
          simple: 'Call {telefoon.gemeente}.\nThen we come to your home.',
        },
        'vraag-het-ons': {
          heading: 'Ask us',
          text: 'Call us: {telefoon.gemeente}.',
          simple: 'Call {telefoon.gemeente}.',
        },
      },
    },
  },
  talks: [
    { talk: 'hoe vraag ik hulp', inputs: ['hoe'], end: { step: 'hoe' } },
    { talk: 'iets anders', inputs: ['iets-anders'], end: { step: 'vraag-het-ons' } },
  ],
};
