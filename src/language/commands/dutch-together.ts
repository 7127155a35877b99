import type { CommandWords } from './words.js';

const SOMEBODY = [
  'mens',
  'mensen',
  'medewerker',
  'medewerkster',
  'iemand',
  'persoon',
  'collega',
  'ambtenaar',
  'mevrouw',
  'meneer',
];

const NO_CALL = ['niet', 'geen', 'niemand', 'bank', 'politie', 'overleden'];

/** Words that stand together in what Dutch asks for. */
export const DUTCH_TOGETHER: CommandWords['together'] = [
  {
    command: 'callback',
    groups: [
      ['me', 'mij', 'ons'],
      ['bel', 'belt', 'bellen', 'terugbellen', 'terugbelt', 'opbellen', 'opbelt', 'belletje', 'telefoneren'],
    ],
    not: ['niet', 'geen', 'bankpas', 'politie'],
  },
  {
    command: 'callback',
    groups: [
      ['gebeld', 'teruggebeld', 'opgebeld', 'gebelt', 'teruggebelt'],
      ['word', 'worden', 'wil', 'graag', 'kan'],
    ],
    not: ['niet', 'heb', 'werd'],
  },
  { command: 'callback', groups: [SOMEBODY, ['terugbellen', 'terugbelt', 'opbellen', 'opbelt']], not: NO_CALL },
  {
    // "Kan iemand bellen"; who says "ik" as well wants to call.
    command: 'callback',
    groups: [
      ['kan', 'ken', 'kon', 'kunnen', 'zou', 'laat', 'wil', 'mag', 'moet', 'gaat', 'wie'],
      SOMEBODY,
      ['bel', 'belt', 'bellen', 'belle', 'bele', 'telefoneren'],
    ],
    not: [...NO_CALL, 'ik', 'we', 'wij'],
  },
  {
    command: 'callback',
    groups: [
      [...SOMEBODY, 'contact'],
      ['telefoon', 'telefonisch', 'tel'],
      ['spreken', 'praten', 'contact', 'opnemen', 'overleggen', 'gesprek'],
    ],
    not: [...NO_CALL, 'kwijt', 'weg', 'gestolen', 'verloren', 'zonder', 'kapot', 'nieuwe'],
  },
  {
    command: 'callback',
    groups: [
      ['telefoontje', 'belletje', 'terugbelafspraak', 'terugbelverzoek'],
      ['graag', 'wil', 'krijgen', 'verwacht', 'wacht', 'mag', 'kan', 'fijn', 'doe', 'stuur', 'plannen', 'maken'],
    ],
    not: [...NO_CALL, 'kreeg', 'gekregen', 'had', 'gehad', 'vreemd', 'raar'],
  },
  {
    command: 'person',
    groups: [
      SOMEBODY,
      [
        'spreken',
        'praten',
        'chatten',
        'bellen',
        'lijn',
        'doorverbinden',
        'doorverbonden',
        'contact',
        'kletsen',
        'woord',
      ],
    ],
    not: ['overleden'],
  },
  {
    command: 'person',
    groups: [
      ['echt', 'echte', 'gewoon', 'levend', 'levende'],
      ['mens', 'persoon', 'medewerker'],
    ],
  },
  {
    command: 'confused',
    groups: [
      ['snap', 'begrijp', 'vat', 'volg', 'snapt', 'begrijpt'],
      ['niet', 'niets', 'niks', 'nie', 'geen'],
    ],
    not: ['waarom', 'brief', 'aanslag', 'rekening'],
  },
  { command: 'easier', groups: [['makkelijker', 'simpeler', 'eenvoudiger', 'makkelijke', 'eenvoudige']] },
];
