/** Why something of a review was not done, with its HTTP status. */
export const REVIEW_STATUSES = {
  'review-missing': 409,
  'review-enough': 409,
  'review-over': 409,
  'review-used': 409,
  'review-own': 403,
  'review-unfinished': 409,
  'review-unknown': 404,
} as const;

type Words = readonly [title: string, detail: string];

/** The words for them: for staff, and for who was asked to look and has no account. */
export const REVIEW_PROBLEM_TEXTS: Readonly<
  Record<keyof typeof REVIEW_STATUSES, { readonly nl: Words; readonly en: Words }>
> = {
  'review-missing': {
    nl: [
      'Laat dit eerst nakijken',
      'Iemand die er niet aan schreef, moet alle wijzigingen goedkeuren. Er is niets gepubliceerd.',
    ],
    en: ['Have this reviewed first', 'Somebody who did not write it must approve all changes. Nothing was published.'],
  },
  'review-enough': {
    nl: [
      'U vroeg al veel mensen',
      'Er wachten nog 50 vragen van u op antwoord. Trek er eerst een in, of wacht op een antwoord. Er is niets gevraagd.',
    ],
    en: [
      'You asked many people already',
      'Still 50 of your questions wait for an answer. Take one back first, or wait for an answer. Nothing was asked.',
    ],
  },
  'review-over': {
    nl: [
      'Dit hoeft niet meer',
      'De teksten zijn veranderd, de laatste dag is voorbij, of het is al klaar. Uw antwoord is niet bewaard.',
    ],
    en: [
      'This is no longer needed',
      'The texts were changed, the last day is past, or it is done. Your answer was not kept.',
    ],
  },
  'review-used': {
    nl: ['Deze link is al gebruikt', 'Een link werkt in één browser. Vraag om een nieuwe link.'],
    en: ['This link was used', 'A link works in one browser. Ask for a new link.'],
  },
  'review-own': {
    nl: ['Dit kijkt iemand anders na', 'U vroeg dit zelf, schreef er zelf aan, of het is aan een ander gevraagd.'],
    en: ['Somebody else reviews this', 'You asked for it, wrote some of it, or somebody else was asked.'],
  },
  'review-unfinished': {
    nl: ['U bent nog niet klaar', 'Kies bij elk onderdeel. Klopt iets niet? Schrijf dan wat er moet veranderen.'],
    en: ['You are not done yet', 'Choose for each part. Is something not right? Write what must change.'],
  },
  'review-unknown': {
    nl: ['Dit is er niet', 'Kijk of u de hele link hebt, of vraag om een nieuwe.'],
    en: ['This does not exist', 'See whether you have the whole link, or ask for a new one.'],
  },
};
