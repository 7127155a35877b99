/** Why something at the desk was not done, with its HTTP status. */
export const STAFF_STATUSES = {
  'not-signed-in': 401,
  'login-wrong': 401,
  'login-code': 401,
  'no-right': 403,
  forged: 403,
  'link-unknown': 404,
  'staff-unknown': 404,
  'email-taken': 409,
  'last-manager': 409,
  'not-local': 409,
  'too-many-logins': 429,
} as const;

type StaffCode = keyof typeof STAFF_STATUSES;

type Words = readonly [title: string, detail: string];

const NOTHING_NL = 'Er is niets veranderd.';
const NOTHING_EN = 'Nothing was changed.';

/** The words for them, for staff. */
export const STAFF_PROBLEM_TEXTS: Readonly<Record<StaffCode, { readonly nl: Words; readonly en: Words }>> = {
  'not-signed-in': {
    nl: ['U bent niet ingelogd', 'Log in om verder te gaan. Wat u had ingevuld, blijft staan.'],
    en: ['You are not logged in', 'Log in to go on. What you had filled in stays.'],
  },
  'login-wrong': {
    nl: ['Inloggen is niet gelukt', 'Het e-mailadres of het wachtwoord klopt niet. Probeer het nog eens.'],
    en: ['Logging in did not work', 'The e-mail address or the password is not right. Please try again.'],
  },
  'login-code': {
    nl: ['Vul de code van uw app in', 'De code heeft 6 cijfers en werkt een halve minuut, één keer.'],
    en: ['Enter the code of your app', 'The code has 6 digits and works for half a minute, once.'],
  },
  'no-right': {
    nl: ['Dit mag u niet', `Uw account heeft hier geen recht op. Vraag het de beheerder van uw team. ${NOTHING_NL}`],
    en: ['You may not do this', `Your account has no right to this. Ask the manager of your team. ${NOTHING_EN}`],
  },
  forged: {
    nl: ['Deze aanvraag kwam niet van de balie', `Laad de pagina opnieuw en probeer het nog eens. ${NOTHING_NL}`],
    en: ['This request did not come from the desk', `Reload the page and try again. ${NOTHING_EN}`],
  },
  'link-unknown': {
    nl: ['Deze link werkt niet meer', 'Een link werkt 24 uur, één keer. Vraag de beheerder om een nieuwe.'],
    en: ['This link does not work any more', 'A link works for 24 hours, once. Ask the manager for a new one.'],
  },
  'staff-unknown': {
    nl: ['Deze medewerker is er niet', `Laad de lijst opnieuw. ${NOTHING_NL}`],
    en: ['There is no such member of staff', `Reload the list. ${NOTHING_EN}`],
  },
  'email-taken': {
    nl: ['Er is al een account met dit e-mailadres', `Gebruik een ander adres, of log in. ${NOTHING_NL}`],
    en: ['There is an account with this e-mail address', `Use another address, or log in. ${NOTHING_EN}`],
  },
  'last-manager': {
    nl: ['Er moet een beheerder blijven', `Maak eerst iemand anders beheerder. ${NOTHING_NL}`],
    en: ['One manager must stay', `Make somebody else a manager first. ${NOTHING_EN}`],
  },
  'not-local': {
    nl: ['Dit account hoort bij de inlog van uw organisatie', `Wijzig het daar. ${NOTHING_NL}`],
    en: ['This account belongs to the log-in of your organisation', `Change it there. ${NOTHING_EN}`],
  },
  'too-many-logins': {
    nl: [
      'Even wachten',
      'Er is te vaak verkeerd ingelogd. Wacht even en probeer het nog eens. Hebt u haast? Vraag de beheerder om een nieuwe link.',
    ],
    en: [
      'One moment',
      'Logging in failed too often. Wait a moment and try again. In a hurry? Ask the manager for a new link.',
    ],
  },
};
