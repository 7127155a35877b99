import type { Template } from './template-files.js';

/** The resident needs an appointment, and hears what to bring. */
export const APPOINTMENT: Template = {
  title: 'Een afspraak',
  use: 'Waar is de afspraak voor, hoe maakt de inwoner hem, en wat neemt hij mee?',
  flow: {
    steps: {
      waarvoor: { ask: 'choice', options: ['ophalen', 'aanvragen', 'iets-anders'], next: 'plan' },
      plan: {
        result: 'plan',
        actions: [
          { ophalen: { when: { waarvoor: 'ophalen' }, by: ['desk'] } },
          {
            afspraak: {
              when: { waarvoor: { 'one-of': ['aanvragen', 'iets-anders'] } },
              by: [{ phone: 'telefoon.gemeente' }, 'desk'],
            },
          },
        ],
      },
    },
  },
  texts: {
    nl: {
      title: 'Ik wil een afspraak',
      description: 'Hoe u een afspraak maakt en wat u meeneemt.',
      steps: {
        waarvoor: {
          text: 'Waarvoor komt u?',
          simple: 'Waarvoor komt u?',
          short: 'Waarvoor u komt',
          options: { ophalen: 'Iets ophalen', aanvragen: 'Iets vragen' },
        },
        plan: {
          heading: 'Zo komt u bij ons langs',
          text: 'Hieronder staat wat u doet.',
          simple: 'Dit doet u.',
          actions: {
            ophalen: {
              text: 'Kom langs',
              simple: 'Kom langs',
              desk: 'Dat kan zonder afspraak.',
              bring: 'Uw paspoort of uw rijbewijs',
            },
            afspraak: {
              text: 'Maak een afspraak',
              simple: 'Maak een afspraak',
              phone: 'Bel {telefoon.gemeente}.',
              desk: 'Of vraag het als u langs komt.',
              bring: 'Uw paspoort of uw rijbewijs',
            },
          },
        },
      },
    },
    en: {
      title: 'I want an appointment',
      description: 'How to make an appointment and what to bring.',
      steps: {
        waarvoor: {
          text: 'What do you come for?',
          simple: 'What do you come for?',
          short: 'What you come for',
          options: { ophalen: 'To collect something', aanvragen: 'To ask for something' },
        },
        plan: {
          heading: 'How to visit us',
          text: 'Below is what you do.',
          simple: 'Do this.',
          actions: {
            ophalen: {
              text: 'Come to us',
              simple: 'Come to us',
              desk: 'You can just walk in.',
              bring: 'Your passport or your driving licence',
            },
            afspraak: {
              text: 'Make an appointment',
              simple: 'Make an appointment',
              phone: 'Call {telefoon.gemeente}.',
              desk: 'Or ask when you come to us.',
              bring: 'Your passport or your driving licence',
            },
          },
        },
      },
    },
  },
  talks: [
    { talk: 'iets ophalen', inputs: ['ophalen'], end: { step: 'plan', actions: ['ophalen'] } },
    { talk: 'iets anders', inputs: ['iets-anders'], end: { step: 'plan', actions: ['afspraak'] } },
  ],
};
