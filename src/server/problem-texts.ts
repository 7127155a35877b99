import { CALLBACK_PROBLEM_TEXTS } from './desk-routes/callback-faults.js';
import { EDITOR_PROBLEM_TEXTS } from './editor-routes/editor-faults.js';
import type { FaultCode } from './fault.js';
import { REVIEW_PROBLEM_TEXTS } from './reviews/review-faults.js';
import { STAFF_PROBLEM_TEXTS } from './staff/staff-faults.js';

export type ProblemLanguage = 'nl' | 'en';

interface ProblemTexts {
  readonly nl: readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

const NOT_DONE_NL = 'Er is niets veranderd.';
const NOT_DONE_EN = 'Nothing was changed.';

/** What is told when a request cannot be done. `{phone}` is the number of the town. */
export const PROBLEM_TEXTS: Readonly<Record<FaultCode, ProblemTexts>> = {
  'invalid-request': {
    nl: ['De aanvraag klopt niet', `In faults staat wat er niet klopt. ${NOT_DONE_NL}`],
    en: ['The request is not right', `The list faults says what is not right. ${NOT_DONE_EN}`],
  },
  'malformed-json': {
    nl: ['De aanvraag is niet te lezen', `Dit is geen geldige JSON. ${NOT_DONE_NL}`],
    en: ['The request cannot be read', `This is not valid JSON. ${NOT_DONE_EN}`],
  },
  'not-json': {
    nl: ['De aanvraag is niet te lezen', `Stuur de aanvraag als application/json in UTF-8. ${NOT_DONE_NL}`],
    en: ['The request cannot be read', `Send the request as application/json in UTF-8. ${NOT_DONE_EN}`],
  },
  'too-large': {
    nl: ['De aanvraag is te groot', `Een aanvraag mag 64 kilobyte zijn, een tekst 2.000 tekens. ${NOT_DONE_NL}`],
    en: ['The request is too large', `A request may be 64 kilobytes, a text 2,000 characters. ${NOT_DONE_EN}`],
  },
  'not-yours': {
    nl: ['Dit gesprek is niet van u', `Een collega heeft dit gesprek, of het is al afgelopen. ${NOT_DONE_NL}`],
    en: ['This talk is not yours', `A colleague has this talk, or it has ended. ${NOT_DONE_EN}`],
  },
  'already-taken': {
    nl: ['Een collega was u voor', `Een collega heeft dit gesprek al aangenomen. ${NOT_DONE_NL}`],
    en: ['A colleague was first', `A colleague has already taken this talk. ${NOT_DONE_EN}`],
  },
  'not-on-shift': {
    nl: ['U bent er nu niet', `Zet eerst aan dat u er bent. Dan kunt u gesprekken aannemen. ${NOT_DONE_NL}`],
    en: ['You are not on shift', `First say that you are here. Then you can take talks. ${NOT_DONE_EN}`],
  },
  'enough-talks': {
    nl: ['U hebt al genoeg gesprekken', `Rond eerst een gesprek af, of zet uw aantal hoger. ${NOT_DONE_NL}`],
    en: ['You have enough talks already', `End a talk first, or raise your number. ${NOT_DONE_EN}`],
  },
  'colleague-away': {
    nl: [
      'Deze collega of dit team is er nu niet',
      `Kies een ander, of zet het gesprek terug in de rij. ${NOT_DONE_NL}`,
    ],
    en: ['This colleague or team is not there now', `Choose another, or put the talk back. ${NOT_DONE_EN}`],
  },
  'unknown-flow': {
    nl: ['Dit onderwerp bestaat niet', `Kies een onderwerp uit de lijst van /v1/topics. ${NOT_DONE_NL}`],
    en: ['There is no such topic', `Choose a topic from the list of /v1/topics. ${NOT_DONE_EN}`],
  },
  'unknown-step': {
    nl: ['Deze vraag bestaat niet', `Geef antwoord op de vraag die nu in beeld is. ${NOT_DONE_NL}`],
    en: ['There is no such question', `Answer the question that is on the screen now. ${NOT_DONE_EN}`],
  },
  'unknown-option': {
    nl: ['Dit antwoord bestaat niet', `Kies een van de antwoorden die bij de vraag staan. ${NOT_DONE_NL}`],
    en: ['There is no such answer', `Choose one of the answers that go with the question. ${NOT_DONE_EN}`],
  },
  'unknown-language': {
    nl: ['Deze taal is er niet', `Kies een van de talen die in beeld staan. ${NOT_DONE_NL}`],
    en: ['This language is not available', `Choose one of the languages on the screen. ${NOT_DONE_EN}`],
  },
  'unknown-action': {
    nl: ['Dit staat niet op de lijst', `Kies iets dat op de lijst in beeld staat. ${NOT_DONE_NL}`],
    en: ['This is not on the list', `Choose something from the list on the screen. ${NOT_DONE_EN}`],
  },
  'not-possible-here': {
    nl: ['Dat kan hier niet', `Dit past niet bij de vraag die nu in beeld is. ${NOT_DONE_NL}`],
    en: ['That is not possible here', `This does not fit the question on the screen. ${NOT_DONE_EN}`],
  },
  ended: {
    nl: ['Dit gesprek is klaar', 'Begin een nieuw gesprek, of bel ons: {phone}.'],
    en: ['This conversation has ended', 'Start a new conversation, or call us: {phone}.'],
  },
  'token-missing': {
    nl: [
      'Wij weten niet welk gesprek van u is',
      'Begin opnieuw, of ga verder met uw code. U kunt ook bellen: {phone}.',
    ],
    en: ['We do not know which conversation is yours', 'Start again, or go on with your code. Or call us: {phone}.'],
  },
  'conversation-unknown': {
    nl: ['Dit gesprek is er niet', 'Begin opnieuw, of ga verder met uw code. U kunt ook bellen: {phone}.'],
    en: ['This conversation is not here', 'Start again, or go on with your code. Or call us: {phone}.'],
  },
  'code-unknown': {
    nl: [
      'Deze code werkt niet',
      'Kijk of u de 8 letters en cijfers goed hebt overgenomen. Een code werkt 30 dagen. Lukt het niet? Begin opnieuw, of bel ons: {phone}.',
    ],
    en: [
      'This code does not work',
      'Check whether you copied the 8 letters and digits correctly. A code works for 30 days. No luck? Start again, or call us: {phone}.',
    ],
  },
  erased: {
    nl: ['Uw antwoorden zijn gewist', 'U kunt opnieuw beginnen. U kunt ook bellen: {phone}.'],
    en: ['Your answers have been erased', 'You can start again. Or call us: {phone}.'],
  },
  'path-unknown': {
    nl: ['Deze pagina is er niet', 'Kijk of het adres klopt. U kunt ook bellen: {phone}.'],
    en: ['This page does not exist', 'Check the address. Or call us: {phone}.'],
  },
  'method-unknown': {
    nl: ['Dat kan op dit adres niet', `De kop Allow zegt wat hier wel kan. ${NOT_DONE_NL}`],
    en: ['That is not possible at this address', `The header Allow says what is possible here. ${NOT_DONE_EN}`],
  },
  'too-many-requests': {
    nl: ['Het is nu erg druk', 'Wacht een minuut en probeer het nog eens. Hebt u haast? Bel ons: {phone}.'],
    en: ['It is very busy now', 'Wait a minute and try again. In a hurry? Call us: {phone}.'],
  },
  'too-many-codes': {
    nl: ['Er zijn veel verkeerde codes ingevuld', 'Wacht een kwartier en probeer het nog eens, of bel ons: {phone}.'],
    en: ['Many wrong codes were entered', 'Wait a quarter of an hour and try again, or call us: {phone}.'],
  },
  'too-many-sockets': {
    nl: [
      'Dit staat op te veel plaatsen open',
      'Sluit de tabbladen die u niet gebruikt. Hier gaat het iets trager verder.',
    ],
    en: ['This is open in too many places', 'Close the tabs that you do not use. Here it goes on a little slower.'],
  },
  ...STAFF_PROBLEM_TEXTS,
  ...CALLBACK_PROBLEM_TEXTS,
  ...EDITOR_PROBLEM_TEXTS,
  ...REVIEW_PROBLEM_TEXTS,
  busy: {
    nl: ['Het lukte net niet', `Probeer het nog eens. ${NOT_DONE_NL} U kunt ook bellen: {phone}.`],
    en: ['That just did not work', `Please try again. ${NOT_DONE_EN} Or call us: {phone}.`],
  },
  internal: {
    nl: ['Er ging bij ons iets mis', 'Probeer het nog eens. Lukt het niet? Bel ons: {phone}.'],
    en: ['Something went wrong on our side', 'Please try again. No luck? Call us: {phone}.'],
  },
};
