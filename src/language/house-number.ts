import { numberAt } from './numbers/number-at.js';

/** A house number with what may follow it. */
export interface House {
  readonly number: string;
  readonly addition?: string;
}

interface Houses {
  /** Likeliest first, at most two. */
  readonly houses: readonly House[];
  readonly sure: boolean;
}

/** What may follow a house number: a letter, a Roman or other number behind a dash, `bis`, `hs`, `boven`. */
const PIECE =
  '(?:(?:bis|hs|huis|bg|wb|bv|bov|boven|ben|beneden|onder|zwart|zw|rood|rd|wit|links|rechts|li|re|ach|achter|voor|to|on|vs|sous)(?! (?:de|het|een|mijn|aan|bij|van|in|the)\\b)|(?:i{1,3}|iv|vi{0,3}|\\d{1,2} ?(?:e|de|ste)?(?: ?hoog| verdieping| etage)|[a-z]{1}\\d{0,3}|\\d{1,4}[a-z]?(?=$|[ ,;.-])))';
const LETTERS = PIECE.replace('|\\d{1,4}[a-z]?(?=$|[ ,;.-])', '');
const ADDITION = `(?:,? *(?:toevoeging|toev\\.?|addition|apartment|apt\\.?|flat) *:? *([a-z\\d]{1,6})(?![a-z\\d])| *[-/] *(${PIECE}(?:[ /-]${PIECE})?)(?![a-z\\d])| *(${LETTERS}(?:[ /-]${PIECE})?)(?![a-z\\d]))?`;
const LABEL = '(?:huis ?nummer|huis ?nr|nummer|nr|num|no|house ?number|number)\\.? *(?:is)? *:? *';

const LABELLED = new RegExp(`\\b${LABEL}(\\d{1,5})(?!\\d)${ADDITION}`, 'i');
const BEHIND = new RegExp(`^[ ,;.:]*(?:en )?(?:op )?(?:huis )?(\\d{1,5})(?!\\d)${ADDITION}`, 'i');
const BEFORE = new RegExp(
  `(?<![\\d-])(\\d{1,5})(?!\\d)${ADDITION}[ ,;.]*(?:(?:met )?postcode|pc|in|te|[-–])?[ ,;.:]*$`,
  'i',
);
/** `Kerkstraat 5 2`: after the name of a street, the second may be the addition. */
const TWO_BEFORE = /(?<=\p{L}{3} )(\d{1,5}) (\d{1,4})[ ,;.]*$/u;
const ANYWHERE = new RegExp(`(?<!\\d)(\\d{1,5})(?!\\d)${ADDITION}`, 'gi');

const MONTH =
  '(?:jan|feb|mrt|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?(?: (?:19|20)\\d\\d(?!\\d))?';
/** Numbers that are no house number wherever they stand: days, times, phone numbers, what is counted. */
const OTHER_NUMBERS: readonly RegExp[] = [
  /(?<![\d-])(?:[12]?\d|0\d|3[01])([-/.])(?:0?\d|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![\d-])/g,
  /(?<![\d-])(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?!\d)/g,
  new RegExp(`(?<![\\d-])\\d{1,2}(?:e|ste|de|st|nd|rd|th)? ${MONTH}(?![a-z])`, 'gi'),
  /(?<![\d-])\d{1,2}(?:[.:]\d\d)? ?(?:uur|u)(?![a-z])/gi,
  /(?<!\d)(?:0\d(?:[ -]?\d){8}|\+\d\d(?:[ -]?\d){9})(?!\d)/g,
  /(?<![\d-])\d{1,3}[ -](?:personen|persoon|mensen|man|kamers?|kinderen|kind|bewoners?|volwassenen?|jaar|maanden|weken|dagen|keer|m2|people|persons?|children|rooms?|bedrooms?|years?)(?![a-z])/gi,
];
const FLOORS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];

/** A line without the numbers that are no house number, and with its floor beside the house number (`12, 2e verdieping`). */
export function withoutOtherNumbers(line: string): string {
  return OTHER_NUMBERS.reduce((text, pattern) => text.replace(pattern, ' '), line)
    .replace(/(?<![\p{L}])([eé][eé]n|twee|drie|vier|vijf|zes) (?=hoog\b)/giu, (_, word: string) => {
      return `${FLOORS.indexOf(word.toLowerCase().replaceAll('é', 'e')) + 1} `;
    })
    .replace(/(?<=\d[a-z]?),(?= \d{1,2} ?(?:e|de|ste)? ?(?:hoog|verdieping|etage))/gi, '');
}

/**
 * The house numbers that may be meant before and behind a postcode. Sure when no other number could be it, and it is
 * not sooner part of the name of the street (`Plein 1944`).
 */
export function houseNumbers(before: string, after: string): Houses {
  const [left, right] = withoutNames(withFigures(before), withFigures(after));
  const labelled = LABELLED.exec(left) ?? LABELLED.exec(right);
  const behind = BEHIND.exec(right);
  const ahead = aheadOf(left);
  const near = (looksLikeStreet(left) ? [ahead, behind] : [behind, ahead]).find((match) => match !== null);
  const [lefts, rights] = [[...left.matchAll(ANYWHERE)], [...right.matchAll(ANYWHERE)]];
  const match = labelled ?? near ?? lefts.at(-1) ?? rights.at(-1);
  const best = match && houseOf(match);
  if (!match || !best) return { houses: [], sure: false };
  const rest = numbersIn(left + right) - numbersIn(match[0]);
  const isNumber = labelled !== null || !(match === ahead && soundsLikeName(left, match));
  const sure = rest === 0 && isNumber && !TWO_BEFORE.test(left) && !/\bpostbus\b/i.test(left);
  if (sure) return { houses: [best], sure };
  const others = [...lefts, ...rights].flatMap((one) => (match[0].includes(one[1] ?? '') ? [] : (houseOf(one) ?? [])));
  return { houses: [best, ...others].slice(0, 2), sure };
}

function aheadOf(left: string): RegExpExecArray | null {
  const two = TWO_BEFORE.exec(left);
  return two && !isYear(two[1]) ? two : BEFORE.exec(left);
}

const numbersIn = (text: string) => text.match(/\d+/g)?.length ?? 0;
const isYear = (number = '') => /^(?:1[5-9]|20)\d\d$/.test(number);
/** A number with a word before it is the number of a street. */
const looksLikeStreet = (text: string) => /\p{L}{3,}/u.test(text);

/** `Plein 1944`, `Plein 40-45`: a year, or two numbers with a dash, behind a word. */
function soundsLikeName(left: string, match: RegExpExecArray): boolean {
  const [, number = '', , dashed = ''] = match;
  const isNamed = /\p{L}{3,} $/u.test(left.slice(0, match.index));
  return isNamed && (isYear(number) || (/^\d\d$/.test(dashed) && Number(dashed) > Number(number)));
}

/** The name of a street with a number in it. The second: only where another number is left to be the house number. */
const FIRST_OF_NAME =
  /(?<=^ *|[,;.] *|\b(?:de|op|in|aan|adres|straat):? +)\d{1,2}(?:e|de|ste) (?=\p{L}{3})(?!hoog|verd|etage)/giu;
const IN_NAME =
  /(?<=\p{L}{3} )(?:(?:1[5-9]|20)\d\d(?:-(?:19|20)\d\d)?|\d\d-\d\d)(?![\d\p{L}-])|\b\d{1,2}(?:e|de|ste) (?=\p{L}{3})(?!hoog|verd|etage)|(?<=\bvan (?:de )?)\d{1,3} (?=\p{L}{3})/giu;

/** Both sides without the numbers that belong to the name of the street. */
function withoutNames(before: string, after: string): readonly [string, string] {
  const [left, right] = [before.replace(FIRST_OF_NAME, ' '), after.replace(FIRST_OF_NAME, ' ')];
  const bare = [left.replace(IN_NAME, ' '), right.replace(IN_NAME, ' ')] as const;
  return numbersIn(bare.join('')) > 0 ? bare : [left, right];
}

function houseOf(match: RegExpMatchArray): House | undefined {
  if (!match[1]) return undefined;
  const addition = match[2] ?? match[3] ?? match[4];
  return { number: match[1], ...(addition && { addition: addition.trim() }) };
}

const ALONE = new RegExp(`^[\\s,;.:]*([a-zà-ÿ]+?)([ -]${PIECE})?[\\s,;.]*$`, 'i');

/** `nummer twaalf`: the house number in words, where it is named or stands alone. */
function withFigures(text: string): string {
  const [, alone = 'een', addition = ''] = ALONE.exec(text) ?? [];
  const only = plainWord(alone) === 'een' ? undefined : numberAt([plainWord(alone)], 0);
  if (only && !only.ordinal) return ` ${only.value}${addition}`;
  return text.replace(new RegExp(`\\b(${LABEL})([a-zà-ÿ]+)`, 'i'), (all, label: string, word: string) => {
    const number = plainWord(word) === 'een' ? { value: 1, ordinal: false } : numberAt([plainWord(word)], 0);
    return number && !number.ordinal ? `${label}${number.value}` : all;
  });
}

const plainWord = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
