import type { DeskRefusal } from '../../callback/callback-desk.js';

type CallbackCode = `callback-${DeskRefusal}`;
type Words = readonly [title: string, detail: string];

/** Why something with a callback was not done, with its HTTP status. */
export const CALLBACK_STATUSES = {
  'callback-unknown': 404,
  'callback-not-open': 409,
  'callback-taken': 409,
  'callback-not-for-them': 409,
  'callback-too-few-attempts': 409,
  'callback-not-spoken': 409,
} as const satisfies Readonly<Record<CallbackCode, number>>;

/** The words for them, for staff. */
export const CALLBACK_PROBLEM_TEXTS: Readonly<Record<CallbackCode, { readonly nl: Words; readonly en: Words }>> = {
  'callback-unknown': {
    nl: ['Dit verzoek is er niet', 'Laad de lijst opnieuw. Er is niets veranderd.'],
    en: ['There is no such request', 'Reload the list. Nothing was changed.'],
  },
  'callback-not-open': {
    nl: ['Dit verzoek is al klaar', 'Het is afgesloten, of de inwoner heeft het ingetrokken. Er is niets veranderd.'],
    en: ['This request is done', 'It was closed, or the resident withdrew it. Nothing was changed.'],
  },
  'callback-taken': {
    nl: ['Een collega was u voor', 'Een collega heeft dit verzoek al genomen. Er is niets veranderd.'],
    en: ['A colleague was first', 'A colleague has already taken this request. Nothing was changed.'],
  },
  'callback-not-for-them': {
    nl: [
      'Deze collega kan niet bellen',
      'Deze collega werkt niet aan de balie, of het account is geblokkeerd. Kies een ander. Er is niets veranderd.',
    ],
    en: [
      'This colleague cannot call',
      'This colleague does not work at the desk, or the account is blocked. Choose somebody else. Nothing was changed.',
    ],
  },
  'callback-too-few-attempts': {
    nl: ['Dit verzoek kan nog niet dicht', 'Noteer eerst een gesprek, of probeer het vaker. Er is niets veranderd.'],
    en: ['This request cannot be closed yet', 'Record a talk first, or try more often. Nothing was changed.'],
  },
  'callback-not-spoken': {
    nl: ['Er is nog geen gesprek genoteerd', 'Noteer eerst een poging met "gesproken". Er is niets veranderd.'],
    en: ['No talk was recorded yet', 'Record an attempt with "spoken" first. Nothing was changed.'],
  },
};
