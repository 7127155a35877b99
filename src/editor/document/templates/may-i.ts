import type { Template } from './template-files.js';

/** Is something allowed? A few questions, and then yes, no or ask us. */
export const MAY_I: Template = {
  title: 'Mag ik dit?',
  use: 'Een paar vragen, en dan: ja, nee, of vraag het aan ons.',
  flow: {
    steps: {
      plek: {
        ask: 'choice',
        options: ['voor', 'achter', 'weet-niet'],
        next: [{ when: { plek: 'weet-niet' }, go: 'vraag-het-ons' }, { go: 'hoog' }],
      },
      hoog: {
        ask: 'yes-no',
        options: ['weet-niet'],
        next: [
          { when: { hoog: 'weet-niet' }, go: 'vraag-het-ons' },
          { when: { hoog: 'nee', plek: 'achter' }, go: 'mag' },
          { go: 'eerst-vragen' },
        ],
      },
      mag: { result: 'answer' },
      'eerst-vragen': { result: 'plan', actions: [{ aanvragen: { by: [{ phone: 'telefoon.gemeente' }, 'desk'] } }] },
      'vraag-het-ons': { result: 'plan', actions: [{ bellen: { by: [{ phone: 'telefoon.gemeente' }] } }] },
    },
  },
  texts: {
    nl: {
      title: 'Mag ik een hek zetten?',
      description: 'Kijk of u het eerst moet vragen.',
      steps: {
        plek: {
          text: 'Waar komt het hek?',
          simple: 'Waar komt het hek?',
          short: 'Waar het hek komt',
          options: { voor: 'Voor mijn huis', achter: 'Achter mijn huis' },
        },
        hoog: {
          text: 'Wordt het hek hoger dan 2 meter?',
          simple: 'Is het hek hoger dan 2 meter?',
          short: 'Hoger dan 2 meter',
        },
        mag: {
          heading: 'Ja, dat mag',
          text: 'U mag het hek zetten.\nU hoeft ons niets te vragen.',
          simple: 'Ja, dat mag.\nU hoeft niets te vragen.',
        },
        'eerst-vragen': {
          heading: 'Vraag het eerst aan ons',
          text: 'Misschien mag het.\nVraag het ons voor u begint.',
          simple: 'Vraag het eerst.\nBegin nog niet.',
          actions: {
            aanvragen: {
              text: 'Vraag of het mag',
              simple: 'Vraag of het mag',
              phone: 'Bel {telefoon.gemeente}.',
              desk: 'Of kom langs.',
              bring: 'Een tekening van het hek',
            },
          },
        },
        'vraag-het-ons': {
          heading: 'Wij kijken met u mee',
          text: 'Wij zoeken het samen met u uit.',
          simple: 'Wij helpen u.',
          actions: { bellen: { text: 'Bel ons', simple: 'Bel ons', phone: 'Bel {telefoon.gemeente}.' } },
        },
      },
    },
    en: {
      title: 'May I put up a fence?',
      description: 'See if you must ask first.',
      steps: {
        plek: {
          text: 'Where will the fence be?',
          simple: 'Where will the fence be?',
          short: 'Where the fence will be',
          options: { voor: 'In front of my house', achter: 'Behind my house' },
        },
        hoog: {
          text: 'Will the fence be higher than 2 metres?',
          simple: 'Is the fence higher than 2 metres?',
          short: 'Higher than 2 metres',
        },
        mag: {
          heading: 'Yes, you may',
          text: 'You may put up the fence.\nYou do not have to ask us.',
          simple: 'Yes, you may.\nYou need not ask.',
        },
        'eerst-vragen': {
          heading: 'Ask us first',
          text: 'Maybe you may.\nAsk us before you start.',
          simple: 'Ask first.\nDo not start yet.',
          actions: {
            aanvragen: {
              text: 'Ask if you may',
              simple: 'Ask if you may',
              phone: 'Call {telefoon.gemeente}.',
              desk: 'Or come to us.',
              bring: 'A drawing of the fence',
            },
          },
        },
        'vraag-het-ons': {
          heading: 'We will look with you',
          text: 'We will find out together.',
          simple: 'We help you.',
          actions: { bellen: { text: 'Call us', simple: 'Call us', phone: 'Call {telefoon.gemeente}.' } },
        },
      },
    },
  },
  talks: [
    { talk: 'laag hek achter het huis', inputs: ['achter', 'nee'], end: { step: 'mag' } },
    { talk: 'laag hek voor het huis', inputs: ['voor', 'nee'], end: { step: 'eerst-vragen', actions: ['aanvragen'] } },
    { talk: 'weet niet waar', inputs: ['weet-niet'], end: { step: 'vraag-het-ons' } },
  ],
};
