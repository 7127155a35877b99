/** Why something of the editors was not done, with its HTTP status. */
export const EDITOR_STATUSES = {
  'draft-conflict': 409,
  'draft-changed': 409,
  'nothing-to-publish': 409,
  'step-held': 409,
  'plan-over': 409,
  'not-good': 422,
  'save-unknown': 404,
  'version-unknown': 404,
  'package-not-trusted': 409,
  'package-older': 409,
  'package-other-maker': 409,
  'package-unknown': 404,
  'still-at-work': 429,
  'takes-too-long': 422,
  'files-too-large': 413,
} as const;

type Words = readonly [title: string, detail: string];

const NOTHING_NL = 'Er is niets veranderd.';
const NOTHING_EN = 'Nothing was changed.';

/** The words for them, for staff. */
export const EDITOR_PROBLEM_TEXTS: Readonly<
  Record<keyof typeof EDITOR_STATUSES, { readonly nl: Words; readonly en: Words }>
> = {
  'draft-conflict': {
    nl: ['Dit is ook ergens anders veranderd', `Vergelijk de twee teksten en kies wat blijft. ${NOTHING_NL}`],
    en: ['This was changed elsewhere too', `Compare both texts and choose what stays. ${NOTHING_EN}`],
  },
  'draft-changed': {
    nl: ['Een collega was u net voor', `Iemand bewaarde of publiceerde net iets. Kijk nog eens. ${NOTHING_NL}`],
    en: ['A colleague was just before you', `Somebody just saved or published. Look again. ${NOTHING_EN}`],
  },
  'nothing-to-publish': {
    nl: ['Er is niets nieuws', `Dit is precies wat inwoners nu al zien. ${NOTHING_NL}`],
    en: ['There is nothing new', `This is exactly what residents see now. ${NOTHING_EN}`],
  },
  'step-held': {
    nl: ['Een collega werkt hieraan', `Wacht tot uw collega klaar is, of overleg even. ${NOTHING_NL}`],
    en: ['A colleague is working on this', `Wait until your colleague is done, or ask them. ${NOTHING_EN}`],
  },
  'plan-over': {
    nl: ['Deze planning wacht niet meer', `Zij is al gepubliceerd, geweigerd of gestopt. ${NOTHING_NL}`],
    en: ['This plan does not wait any more', `It was published, refused or cancelled. ${NOTHING_EN}`],
  },
  'not-good': {
    nl: ['Dit kan nog niet', `In de lijst staat wat u eerst moet doen. ${NOTHING_NL}`],
    en: ['This cannot be done yet', `The list says what to do first. ${NOTHING_EN}`],
  },
  'save-unknown': {
    nl: ['Deze bewaarde stap is er niet', 'Laad de lijst opnieuw.'],
    en: ['There is no such save', 'Reload the list.'],
  },
  'version-unknown': {
    nl: ['Deze versie is er niet', `Laad de lijst opnieuw. ${NOTHING_NL}`],
    en: ['There is no such version', `Reload the list. ${NOTHING_EN}`],
  },
  'package-not-trusted': {
    nl: ['U kent deze maker nog niet', `Vergelijk eerst de controlecode en vertrouw de maker. ${NOTHING_NL}`],
    en: ['You do not know this maker yet', `Compare the control code and trust the maker first. ${NOTHING_EN}`],
  },
  'package-older': {
    nl: ['U hebt al een nieuwere versie', `Vraag de maker om het nieuwste pakket. ${NOTHING_NL}`],
    en: ['You have a newer version', `Ask the maker for the newest package. ${NOTHING_EN}`],
  },
  'package-other-maker': {
    nl: [
      'Dit gesprek kwam van een andere maker',
      `Wilt u toch dit pakket? Laat dan eerst het pakket van de andere maker los. ${NOTHING_NL}`,
    ],
    en: [
      'This flow came from another maker',
      `Do you want this package? Then let the package of the other maker go first. ${NOTHING_EN}`,
    ],
  },
  'package-unknown': {
    nl: ['Dit is er niet (meer)', `Laad de lijst opnieuw. ${NOTHING_NL}`],
    en: ['This is not there (any more)', `Reload the list. ${NOTHING_EN}`],
  },
  'still-at-work': {
    nl: ['Wegwijs is nog met uw vorige vraag bezig', `Wacht tot die klaar is. Probeer het dan nog eens. ${NOTHING_NL}`],
    en: ['Wegwijs is still at work on what you asked', `Wait until that is done and try again. ${NOTHING_EN}`],
  },
  'takes-too-long': {
    nl: [
      'Dit duurt te lang',
      `Wegwijs is ermee gestopt. Staat er ergens een heel lange of vreemde tekst? ${NOTHING_NL}`,
    ],
    en: ['This takes too long', `Wegwijs has stopped. Is there a very long or strange text somewhere? ${NOTHING_EN}`],
  },
  'files-too-large': {
    nl: ['Dit is te groot', `Een bestand mag een miljoen tekens hebben, een pakket vijf miljoen. ${NOTHING_NL}`],
    en: ['This is too large', `A file may have a million characters, a package five million. ${NOTHING_EN}`],
  },
};
