import type { Template } from './template-files.js';

/** The resident tells something; what they told stands ready to send or to read out. */
export const REPORT: Template = {
  title: 'Iets doorgeven',
  use: 'De inwoner vertelt iets. Aan het eind staat alles op een rij, klaar om door te geven.',
  flow: {
    steps: {
      wat: { ask: 'choice', options: ['lamp', 'stoep', 'iets-anders'], next: 'plek' },
      plek: { ask: 'text', options: ['weet-niet'], purpose: 'melding', keep: '30', next: 'overzicht' },
      overzicht: {
        result: 'report',
        rows: ['wat', 'plek'],
        actions: [{ doorgeven: { urgency: 'today', by: [{ phone: 'telefoon.gemeente' }, 'desk'] } }],
      },
    },
  },
  texts: {
    nl: {
      title: 'Er is iets kapot op straat',
      description: 'Vertel wat er kapot is en waar.',
      steps: {
        wat: {
          text: 'Wat is er kapot?',
          simple: 'Wat is er kapot?',
          short: 'Wat er kapot is',
          options: { lamp: 'Een lamp', stoep: 'De stoep' },
        },
        plek: {
          text: 'Waar is het?',
          simple: 'Waar is het?',
          short: 'Waar het is',
          why: { text: 'Dan weten wij waar wij moeten zijn.', simple: 'Dan weten wij waar het is.' },
          example: 'Bij de bakker in de Dorpsstraat',
        },
        overzicht: {
          heading: 'Wat u vertelt',
          text: 'Dit hebt u ons verteld.\nGeef het nog aan ons door.',
          simple: 'Dit vertelde u.\nBel ons nu nog.',
          'filed-note': { text: 'Wij weten hier nog niets van.', simple: 'Wij weten dit nog niet.' },
          next: { text: 'Wij kijken op straat wat er moet gebeuren.', simple: 'Wij komen kijken.' },
          actions: {
            doorgeven: {
              text: 'Geef het aan ons door',
              simple: 'Vertel het ons',
              phone: 'Bel {telefoon.gemeente}.',
              desk: 'Of kom langs.',
            },
          },
        },
      },
    },
    en: {
      title: 'Something is broken in the street',
      description: 'Tell us what is broken and where.',
      steps: {
        wat: {
          text: 'What is broken?',
          simple: 'What is broken?',
          short: 'What is broken',
          options: { lamp: 'A lamp', stoep: 'The pavement' },
        },
        plek: {
          text: 'Where is it?',
          simple: 'Where is it?',
          short: 'Where it is',
          why: { text: 'Then we know where to go.', simple: 'Then we know where it is.' },
          example: 'Near the bakery in the Dorpsstraat',
        },
        overzicht: {
          heading: 'What you told us',
          text: 'This is what you told us.\nPlease pass it on to us.',
          simple: 'You told us this.\nNow call us.',
          'filed-note': { text: 'We do not know about this yet.', simple: 'We do not know this yet.' },
          next: { text: 'We will look in the street at what to do.', simple: 'We come and look.' },
          actions: {
            doorgeven: {
              text: 'Pass it on to us',
              simple: 'Tell us',
              phone: 'Call {telefoon.gemeente}.',
              desk: 'Or come to us.',
            },
          },
        },
      },
    },
  },
  talks: [
    {
      talk: 'een lamp bij de bakker',
      inputs: ['lamp', { type: 'bij de bakker' }],
      end: { step: 'overzicht', kind: 'result', actions: ['doorgeven'], says: ['bij de bakker'] },
    },
    { talk: 'de plek is niet bekend', inputs: ['iets-anders', 'weet-niet'], end: { step: 'overzicht' } },
  ],
};
