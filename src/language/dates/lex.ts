import { dutchNumber } from '../numbers/dutch-number.js';
import { numberAt } from '../numbers/number-at.js';
import { FEAST_PHRASES } from './feasts.js';
import { markOf, nearMarks } from './vocabulary.js';

/** The most that is looked at: a date is said in one sentence. */
const LONGEST = 200;

/** Short forms of days that are words of their own too: only next to a number or `volgende week`. */
const SHORT_DAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ma: 'd0', di: 'd1', wo: 'd2', do: 'd3', vr: 'd4', za: 'd5', zo: 'd6', woens: 'd2', don: 'd3', zon: 'd6' },
    ...{ mon: 'd0', tue: 'd1', wed: 'd2', thu: 'd3', fri: 'd4', sat: 'd5', sun: 'd6', maa: 'd0', din: 'd1' },
  }),
);

/** Nouns that are counted: `2e kind`, `3e verdieping` are no days. */
const COUNTED =
  /^(?:kind|keer|verdieping|etage|hands|plaats|straat|persoon|huis|klas|child|time|floor|paspoort|auto|naam)/;

/** The text in marks (see the vocabulary), once for each way a misspelt word can be meant; and its plain words. */
export interface Lexed {
  readonly readings: readonly string[];
  readonly words: readonly string[];
  /** The name of a day was guessed from a misspelt word. */
  readonly guessed: boolean;
}

/** Cuts the first 200 characters of a text into marks, with a space between each two; `_` is a word that says nothing here. */
export function lex(text: string, language: 'nl' | 'en'): Lexed {
  const words = wordsOf(text);
  let readings = [''];
  let at = 0;
  let guessed = false;
  while (at < words.length) {
    const before = readings[0] ?? '';
    const { marks, used } = marksAt(words, at, before, language);
    if (marks.length === 2 && readings.length === 1) readings = marks.map((mark) => joined(before, mark));
    else readings = readings.map((reading) => joined(reading, marks[0] ?? '_'));
    if (
      marks.some((mark) => /^d\d/.test(mark)) &&
      markOf(words[at] ?? '') === undefined &&
      !SHORT_DAYS.has(words[at] ?? '')
    )
      guessed = true;
    at += used;
  }
  return { readings, words, guessed };
}

const joined = (before: string, mark: string) => (mark === '' ? before : before === '' ? mark : `${before} ${mark}`);

/** `2 weekjes` are two weeks. */
const SMALL: Readonly<Record<string, string>> = {
  ...{ daagje: 'dag', dagje: 'dag', weekje: 'week', maandje: 'maand', jaartje: 'jaar', uurtje: 'uur' },
};

/** Lower case words and numbers; dates and times in digits become one word that starts with a capital. */
function wordsOf(text: string): readonly string[] {
  let plain = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(
      /\b(?:mevrouw|mevr|mw|meneer|dhr|de heer|familie|fam|mrs|mr|ms|miss|naam is|name is|ik heet|called)\b\.? +\p{L}+/gu,
      ' _ ',
    )
    .replace(/\bgoede?n? ?(?:morgen|middag|avond|nacht|dag)\b|\bgood (?:morning|afternoon|evening|day|night)\b/g, ' ')
    .replace(
      /\b(daagje|dagje|weekje|maandje|jaartje|uurtje)(s?)\b/g,
      (_, noun: string, more: string) =>
        `${SMALL[noun] ?? noun}${more && noun !== 'uurtje' ? (noun === 'weekje' ? '' : 'en') : ''}`,
    )
    .replace(/\bzo (?:snel|gauw|spoedig) mogelijk\b|\bas soon as\b/g, ' _ ')
    .replace(/\b(?:a couple of|couple of|a few|een paar|n paar|een stuk of wat|enkele|several)\b/g, ' few ')
    .replace(/\blast night\b/g, ' gisteravond ')
    .replace(/\bzo'n\b/g, ' ongeveer ')
    .replace(/\bthe other (?:day|week)\b|\bone day\b|\been dezer dagen\b/g, ' _ ')
    // "dinsdag kan niet, woensdag wel": as "niet dinsdag".
    .replace(
      /(?<!\p{L})(\p{L}{3,8}dag|(?:over)?morgen|[\d./-]{3,10}) (?:(?:kan|lukt|past|gaat) )?niet(?=,|;| maar| wel)/gu,
      'niet $1',
    )
    .replace(/\ba\.s\.?/g, ' aanstaande ')
    .replace(/\bj\.l\.?/g, ' afgelopen ')
    .replace(/\b(?:t\/m|tot en met|tot aan|up to)\b/g, ' tot ')
    .replace(/\bander half\b/g, 'anderhalf')
    .replace(/(?<!over |in )\been uur of (?=[\dtvzandeh])/g, ' ongeveer om ')
    .replace(/\b([ap])\.m\b\.?/g, ' $1m ')
    .replace(/o'clock/g, ' uur ')
    .replace(/'s (?=morgen|ochtend|middag|avond|nacht|voormiddag|namiddag)/g, ' s')
    .replace(/\bs (?=(?:morgens|ochtends|middags|avonds|nachts)\b)/g, ' s')
    .replace(/\bvan ?(avond|middag|morgen|ochtend|nacht)\b/g, 'van$1')
    .replace(/(\p{L})'(\p{L})/gu, '$1$2');
  plain = plain.replace(/\bhalf way\b/g, 'halverwege').replace(/\bworking days?|business days?\b/g, 'werkdagen');
  plain = plain.replace(/\bweek ends?\b/g, 'weekend').replace(/\bover morgen\b/g, 'overmorgen');
  for (const [phrase, feast] of FEAST_PHRASES) plain = plain.replace(phrase, ` F${feast} `);
  return literals(plain).match(/[DITFY][\w:.-]+|\d+|[\p{L}_]+/gu) ?? [];
}

/** Dates and times in digits: `D3-2-90`, `D3-2`, `I2026-9-16`, `T14:30`. */
function literals(text: string): string {
  return text
    .replace(/\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t(?=\d)|\b)/g, ' I$1-$3-$4 ')
    .replace(
      /(?<!\d[-/.,])\b(\d{1,2}) ?[-/.,\\_–] ?(\d{1,2}) ?[-/.,\\_–] ?'?(\d{4}|\d{2})\b(?![-/.]\d)/g,
      ' D$1-$2-$3 ',
    )
    .replace(/^\D*\b(\d{2})(\d{2})((?:19|20)\d{2})\b\D*$/, ' D$1-$2-$3 ')
    .replace(/^\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*$/, ' I$1-$2-$3 ')
    .replace(/^\s*(\d{2})(\d{2})(\d{2})\s*$/, ' D$1-$2-$3 ')
    .replace(/\b(\d{1,2})[.:](\d{2}) ?(?:-|–|tot) ?(\d{1,2})[.:](\d{2})(?![\d.-])/g, timesOrDates)
    .replace(/\b(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?z?)?(?: ?(?:uur|u|h)\b)?/g, ' T$1:$2 ')
    .replace(/\b(\d{1,2})[.,](\d{2}) ?(?:uur|u|h)\b/g, ' T$1:$2 ')
    .replace(/\b(\d{1,2}) ?[uh] ?(\d{2})\b/g, ' T$1:$2 ')
    .replace(/\b(om|at|rond|tussen|tot|half) (\d{1,2})[.](\d{2})\b/g, '$1 T$2:$3 ')
    .replace(/\b(\d{1,2})\.([13-6]\d|2[05-9]|00)\b(?![./-]\d)/g, (all, h, m) =>
      Number(m) > 12 || m === '00' ? ` T${h}:${m} ` : all,
    )
    .replace(/(?<![\d.,/-])(\d{1,2}) ?[-/.–] ?(\d{1,2})\b(?![-/.,]?\d)/g, ' D$1-$2 ')
    .replace(/'(\d{2})\b/g, ' Y$1 ')
    .replace(/ [-–] (?=\S)/g, ' tot ');
}

/** `9.30-11.00` are times; `01.05-05.05` may be days. */
function timesOrDates(all: string, h: string, m: string, until: string, minutes: string): string {
  const areTimes = all.includes(':') || [m, minutes].some((one) => one === '00' || Number(one) > 12);
  return areTimes ? ` T${h}:${m} tot T${until}:${minutes} ` : all;
}

interface Cut {
  readonly marks: readonly string[];
  readonly used: number;
}

function marksAt(words: readonly string[], at: number, before: string, language: 'nl' | 'en'): Cut {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const one = (mark: string, used = 1): Cut => ({ marks: [mark], used });
  if (/^[DITFY]/.test(word) || word === '_') return one(word);
  if (/^\d+$/.test(word)) {
    const cut = digitsAt(word, next, words[at + 2] ?? '');
    return language === 'en' && /(?:^| )half$/.test(before) ? { ...cut, marks: [`past ${cut.marks[0]}`] } : cut;
  }
  const short = SHORT_DAYS.get(word);
  if (short !== undefined) return one(isShortDay(words, at) ? short : (markOf(word) ?? '_'));
  if ((word === 'may' || word === 'march' || word === 'mar') && !isMonthHere(words, at)) return one('_');
  // In English this counts, in Dutch it is "ten minste", "ten laatste".
  const isDutchTen = word === 'ten' && language === 'nl' && !/^(?:to|past|o|oclock|am|pm|days|weeks)$/.test(next);
  const number = isDutchTen || word === 'a' ? undefined : numberAt(words, at);
  if (number) {
    const after = words[at + number.used] ?? '';
    if (number.ordinal) return one(COUNTED.test(after) ? '_' : `w${number.value}`, number.used);
    const british = number.language === 'en' && /(?:^| )half$/.test(before);
    return one(british ? `past n${number.value}` : `n${number.value}`, number.used);
  }
  if (language === 'en' && word === 'of') return one('of');
  if (/^(?:nu|now|heden)$/.test(word) && words.length > 2 && !/(?:^| )(?:from|of)$/.test(before)) return one('_');
  if (word === 'een' && (isOneOClock(before, next) || /^m\d/.test(markOf(next) ?? ''))) return one('n1');
  const andHalf = dutchNumber(/^(.+)enhal(?:f|ve)$/.exec(word)?.[1] ?? '');
  if (andHalf !== undefined) return one(`n${andHalf}.5`);
  const known = markOf(word);
  if (known !== undefined) return one(known);
  const near = nearMarks(word).filter((mark) => !mark.startsWith('m') || isBesideNumber(before, next));
  return { marks: near.length > 0 ? near : ['_'], used: 1 };
}

/** `15e`, `16sept` and `9u` come here in two words. */
function digitsAt(word: string, next: string, afterNext: string): Cut {
  if (word.length > 6) return { marks: ['_'], used: 1 };
  if (/^(?:e|ste|de|st|nd|rd|th)$/.test(next) && word.length <= 2)
    return { marks: [COUNTED.test(afterNext) ? '_' : `o${Number(word)}`], used: 2 };
  return { marks: [`n${Number(word)}`], used: 1 };
}

function isShortDay(words: readonly string[], at: number): boolean {
  const [before = '', next = '', afterNext = ''] = [words[at - 1], words[at + 1], words[at + 2]];
  if (words.length === 1)
    return (words[0] ?? '').length > 1 && !['do', 'zo', 'ma', 'di', 'sun', 'din', 'sat'].includes(words[0] ?? '');
  if (/^(?:volgende|volgend|komende|aankomende|next|this|afgelopen|vorige|deze|last|week)$/.test(before)) return true;
  if (/^(?:D|T|I)/.test(next)) return true;
  if (/^(?:of|or|en|tot)$/.test(next) && isDayName(afterNext)) return true;
  if (/^(?:of|or|en|tot)$/.test(before) && isDayName(words[at - 2] ?? '')) return true;
  if (/^\d{1,2}$/.test(next)) return markOf(afterNext)?.startsWith('m') === true || words[at] !== 'zo';
  return /^(?:ochtend|middag|avond|morning|afternoon|evening|om|at)$/.test(next) && !['zo'].includes(words[at] ?? '');
}

/** Whether `may` and `march` are months: next to a number, or after a word that asks for a month. */
function isMonthHere(words: readonly string[], at: number): boolean {
  const [before = '', next = ''] = [words[at - 1], words[at + 1]];
  if (words.length === 1 || /^\d/.test(before) || /^\d/.test(next) || /^\d/.test(words[at - 2] ?? '')) return true;
  if (/^(?:of|in|next|this|last|mid|early|late|by|until|since|from|half|begin|eind|before|after)$/.test(before))
    return true;
  return (
    numberAt(words, at + 1) !== undefined ||
    /^(?:st|nd|rd|th)$|(?:th|first|second|third)$/.test(before) ||
    next === 'the'
  );
}

/** `half een`, `kwart over een`, `om een uur`. */
function isOneOClock(before: string, next: string): boolean {
  if (/(?:^| )at$/.test(before)) return next === 'uur';
  return /(?:^| )(?:half|quarter (?:over|before)|n\d+(?: Umin)? (?:over|before))$/.test(before);
}

/** A misspelt month is one next to a number or after `half`, `begin`, `in`: `maakt` is no March. */
function isBesideNumber(before: string, next: string): boolean {
  return (
    /(?:^| )(?:[now]\d+|in|half|begin|mid|end|next|this|last|coming|of|or|and|until|from)$/.test(before) ||
    /^\d/.test(next)
  );
}

const isDayName = (word: string) => SHORT_DAYS.get(word) !== undefined || /^d\d$/.test(markOf(word) ?? '');
