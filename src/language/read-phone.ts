import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { withDigits } from './phone-digits.js';

/** A number as read, or why nobody can be called on it. */
type JudgedPhone =
  | { readonly number: string }
  | { readonly refused: 'phone-too-short' | 'phone-service' | 'phone-unclear' };

/** Digits a number has at least without its 0 or the code of its country. */
const FEWEST_DIGITS = 9;

/** Kinds of number that belong to a service and not to somebody who can be called. 088 and 085 are somebody's own. */
const SERVICES: readonly (string | undefined)[] = ['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'VOICEMAIL'];

/** Dutch numbers of services, as typed: 112, 116 xxx, 144, 14 0xx, 18xx, 0800, 0900, 0906, 0909. */
const DUTCH_SERVICE = /^(?:11[26]\d*|14\d{1,4}|18\d{2}|(?:\+31|0)(?:800|90[069]|14)\d*)$/;

/**
 * A phone number of a person in E.164 (`+31612345678`), or why it is none. Dutch unless it starts with `+` or `00`.
 * Service numbers (0800, 0900, 14 0xx, premium numbers abroad) are nobody's own, so they are refused; so are nine bare
 * digits that are no mobile: these are sooner a burgerservicenummer than a number without its 0.
 */
export function judgePhone(text: string): JudgedPhone {
  const judged = judgeFigures(text);
  if ('number' in judged || !/\p{L}/u.test(text)) return judged;
  const [only, ...more] = phonesIn(text);
  return only !== undefined && more.length === 0 ? { number: only } : judged;
}

function judgeFigures(text: string): JudgedPhone {
  const typed = text.slice(0, 40).replace(/^\s*00/, '+');
  const bare = typed.replace(/[\s().-]/g, '');
  // Most numbers by far are Dutch mobiles: read without asking the library, which takes many times longer.
  const mobile = /^(?:\+31|0)(6[1-58]\d{7})$/.exec(bare);
  if (mobile) return { number: `+31${mobile[1]}` };
  if (DUTCH_SERVICE.test(bare)) return { refused: 'phone-service' };
  const digits = typed.replace(/\D/g, '');
  if (/^[1-57-9]\d{8}$/.test(digits)) return { refused: 'phone-unclear' };
  const phone = parsePhoneNumberFromString(typed, 'NL');
  if (SERVICES.includes(phone?.getType())) return { refused: 'phone-service' };
  const short = phone ? phone.nationalNumber.length < FEWEST_DIGITS : /^0?\d{1,8}$/.test(digits);
  if (short) return { refused: 'phone-too-short' };
  return phone?.isValid() ? { number: phone.number } : { refused: 'phone-unclear' };
}

/** A phone number of a person in E.164, or undefined (see `judgePhone`). */
export function readPhone(text: string): string | undefined {
  const judged = judgePhone(text);
  return 'number' in judged ? judged.number : undefined;
}

/**
 * The phone numbers of persons in a sentence, in E.164: in figures, in words or mixed (`06 twaalf 34 ...`). Sure when
 * there is one.
 */
export function readPhones(text: string): { readonly readings: readonly string[]; readonly sure: boolean } {
  const whole = judgeFigures(text.trim());
  const readings = 'number' in whole ? [whole.number] : phonesIn(text);
  return { readings, sure: readings.length === 1 };
}

/** What may be a phone number: digits with spaces, dots, dashes and brackets between them. */
const RUN = /(?:\+|\()?\d(?:[\s()./-]{0,3}\d){5,17}/g;

function phonesIn(text: string): readonly string[] {
  const said = withDigits(text).replace(/ [/|] /g, ' ; ');
  const found = judgedRuns(said);
  return found.length > 0
    ? found
    : judgedRuns(said.replace(/,| (?:en |and )?(?:dan|then)(?= )| (?:en|and)(?= \d)/g, ' '));
}

function judgedRuns(text: string): readonly string[] {
  const runs = text.match(RUN) ?? [];
  const numbers = runs.slice(0, 6).flatMap((run) => {
    const judged = judgeFigures(run.replace(/[/]/g, ' '));
    return 'number' in judged ? [judged.number] : [];
  });
  return [...new Set(numbers)];
}

/** A number as people read it out: `06 12345678`, `+32 470 12 34 56`. */
export function formatPhone(e164: string): string {
  // Most numbers by far: a Dutch mobile, written without asking the library.
  if (/^\+316[1-58]\d{7}$/.test(e164)) return `06 ${e164.slice(4)}`;
  const phone = parsePhoneNumberFromString(e164);
  if (!phone) return e164;
  return phone.countryCallingCode === '31' ? phone.formatNational() : phone.formatInternational();
}

/** A number in groups of two or three, to be compared digit by digit: `06 12 34 56 78`, `020 123 45 67`. */
export function groupPhone(e164: string): string {
  const [code = '', ...rest] = formatPhone(e164).split(' ');
  if (!code.startsWith('0')) return [code, ...rest].join(' ');
  const digits = rest.join('').replace(/\D/g, '');
  const odd = digits.length % 2;
  const groups = digits.slice(odd * 3).match(/\d{2}/g) ?? [];
  return [code, ...(odd ? [digits.slice(0, 3)] : []), ...groups].join(' ');
}
