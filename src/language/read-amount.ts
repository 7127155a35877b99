import { numberAt } from './numbers/number-at.js';

/** Amounts of euros a text may mean, likeliest first. */
interface AmountsRead {
  readonly readings: readonly number[];
  readonly sure: boolean;
}

/** The most that is looked at, and the largest amount read. */
const LONGEST = 200;
const LARGEST = 1_000_000_000;

/** What notes and coins are called. */
const NOTES: Readonly<Record<string, number>> = {
  ...{
    tientje: 10,
    vijfje: 5,
    geeltje: 25,
    joetje: 10,
    knaak: 2.5,
    rijksdaalder: 2.5,
    meier: 100,
    snip: 100,
    rug: 1000,
  },
  ...{ tiener: 10, twintigje: 20, vijftigje: 50, honderdje: 100, kwartje: 0.25, dubbeltje: 0.1, stuiver: 0.05 },
  ...{ tenner: 10, fiver: 5, piek: 1, pop: 1, barkie: 100, bar: 100, doezoe: 1000, donnie: 10 },
};

const TIMES: Readonly<Record<string, number>> = {
  ...{ k: 1000, duizend: 1000, thousand: 1000, mille: 1000, ruggen: 1000, grand: 1000, ton: 100_000, tonnen: 100_000 },
  ...{ honderd: 100, hundred: 100, miljoen: 1_000_000, million: 1_000_000, mln: 1_000_000, m: 1_000_000 },
  ...{ tientjes: 10, vijfjes: 5, meier: 100, barkie: 100, barkies: 100 },
};

const EURO = /^(?:€|eur|euro|euros|eu|euries|euri|eurotjes|piek|ballen|pegels|pop)$/;
const CENT = /^(?:cent|cents|ct|eurocent|centen)$/;

/** What is counted and no money: `3 kinderen`, `2 weken`, `5 procent`. */
const OTHER_THINGS =
  /^(?:kind|child|week|weken|weeks|maand|month|jaar|jaren|years?|dag|dagen|days?|uur|hours?|minu|procent|percent|person|people|keer|times|kamer|room|km|kilo|meter|m2|januari|februari|maart|april|mei$|juni|juli|augustus|september|oktober|november|december|march|may$|june|july|august|october)/;

/**
 * The amounts of euros a text says, in figures or words (`€ 1.200,50`, `30 duizend euro`, `2k`, `12 cent`, `anderhalve
 * ton`, `a tenner`). Sure when there is one, and euros, cents or nothing else is said beside it. Looks at the first 200
 * characters.
 */
export function readAmounts(text: string): AmountsRead {
  // Other money is no euro, and nobody here knows the rate.
  if (/[$£¥]|\b(?:dollars?|usd|pond(?:en)?|pounds?|gbp|lira|zloty|hryvnia|dirham)\b/iu.test(text.slice(0, LONGEST))) {
    return { readings: [], sure: false };
  }
  const words = wordsOf(text.slice(0, LONGEST));
  const found: { readonly value: number; readonly isMoney: boolean }[] = [];
  const rest: string[] = [];
  let at = 0;
  while (at < words.length) {
    const amount = amountAt(words, at);
    if (amount) found.push(amount);
    else rest.push(words[at] ?? '');
    at += amount?.used ?? 1;
  }
  const money = found.filter(({ isMoney }) => isMoney);
  const isBetween = words.some((word) => /^(?:tussen|between|of|or|tot|to)$/.test(word));
  const counted = money.length > 0 && !isBetween ? money : found;
  const readings = [...new Set(counted.map(({ value }) => value))];
  // "3 euro en een half": how much more is not read.
  const isHalf = rest.some((word) => /^hal(?:f|ve)$/.test(word));
  const isPlain = money.length === 1 || rest.every((word) => AROUND.has(word));
  return {
    readings: readings.slice(0, 4),
    sure: found.length === 1 && isPlain && !isHalf && !words.some((word) => DOUBT.has(word)),
  };
}

/** What may stand beside a bare number without making it something else. */
const AROUND = new Set(
  'ik heb verdien krijg betaal het is dat was per maand week jaar netto bruto i have earn get pay it month year a'.split(
    ' ',
  ),
);

const DOUBT = new Set(
  '- paar few couple zoiets meer minder ongeveer ong circa ca ruim bijna rond misschien denk about around roughly almost tussen between'.split(
    ' ',
  ),
);

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/(\d),(?:-+|–|=)/g, '$1')
    .replace(/(\d) (?=\d{3}(?:\D|$))/g, '$1.')
    .replace(/'/g, '');
  return plain.match(/€|\d+(?:[.,]\d+)*|[\p{L}]+\d?|%|-(?=\d)/gu) ?? [];
}

interface Amount {
  readonly value: number;
  readonly isMoney: boolean;
  readonly used: number;
}

function amountAt(words: readonly string[], from: number): Amount | undefined {
  let at = from;
  const isMarked = EURO.test(words[at] ?? '') && words[at] !== 'pop';
  if (isMarked) at += 1;
  const number = quantityAt(words, at);
  if (!number) return isMarked ? undefined : noteAt(words, at);
  at += number.used;
  let value = number.value;
  let isMoney = isMarked;
  for (let steps = 0; steps < 2; steps += 1) {
    const times = Object.hasOwn(TIMES, words[at] ?? '') ? TIMES[words[at] ?? ''] : undefined;
    if (times === undefined) break;
    value *= times;
    at += 1;
    if (times >= 100_000 || words[at - 1] === 'k') isMoney = isMoney || words[at - 1] !== 'm';
    const more = value >= 1000 ? quantityAt(words, at) : undefined;
    if (more && more.value < times && !/[.,]/.test(words[at] ?? '')) {
      value += more.value;
      at += more.used;
    }
  }
  const unit = unitAt(words, at, value);
  if (unit === undefined) return isMarked ? done(value, true, at - from) : undefined;
  return done(unit.value, isMoney || unit.isMoney, at - from + unit.used);
}

const done = (value: number, isMoney: boolean, used: number): Amount | undefined =>
  value <= LARGEST ? { value: Math.round(value * 100) / 100, isMoney, used } : undefined;

/** What stands behind the number: euros (and cents after them), cents, a note, nothing; undefined for other things. */
function unitAt(words: readonly string[], at: number, value: number): Amount | undefined {
  const word = words[at] ?? '';
  if (CENT.test(word)) return { value: value / 100, isMoney: true, used: 1 };
  if (EURO.test(word)) {
    const and = /^(?:en|and)$/.test(words[at + 1] ?? '') ? 1 : 0;
    const cents = quantityAt(words, at + 1 + and);
    const isCents = cents !== undefined && cents.value < 100 && Number.isInteger(cents.value);
    if (!isCents || (and === 1 && !CENT.test(words[at + 1 + and + cents.used] ?? '')))
      return { value, isMoney: true, used: 1 };
    const named = CENT.test(words[at + 1 + and + cents.used] ?? '') ? 1 : 0;
    if (named === 0 && OTHER_THINGS.test(words[at + 1 + and + cents.used] ?? ''))
      return { value, isMoney: true, used: 1 };
    return { value: value + cents.value / 100, isMoney: true, used: 1 + and + cents.used + named };
  }
  if (OTHER_THINGS.test(word) || word === '%') return undefined;
  // "twee vijftig": two euros fifty, as people say prices.
  const spoken =
    Number.isInteger(value) && value < 100 && /^\p{L}/u.test(words[at - 1] ?? '') ? quantityAt(words, at) : undefined;
  if (
    spoken &&
    spoken.value >= 10 &&
    spoken.value < 100 &&
    Number.isInteger(spoken.value) &&
    words[at + spoken.used] === undefined
  )
    return { value: value + spoken.value / 100, isMoney: false, used: spoken.used };
  return { value, isMoney: false, used: 0 };
}

function noteAt(words: readonly string[], from: number): Amount | undefined {
  const at = /^(?:een|a|n)$/.test(words[from] ?? '') ? from + 1 : from;
  const word = words[at] ?? '';
  if (Object.hasOwn(NOTES, word)) return { value: NOTES[word] ?? 0, isMoney: true, used: at - from + 1 };
  if (at > from && (EURO.test(word) || CENT.test(word))) return one(words, at, from);
  if (at > from && Object.hasOwn(TIMES, word) && /^(?:ton|miljoen|million|grand|mille)$/.test(word))
    return done(TIMES[word] ?? 0, true, 2 + (EURO.test(words[at + 1] ?? '') ? 1 : 0));
  return undefined;
}

/** `een euro`, `een euro vijftig`, `a cent`. */
function one(words: readonly string[], at: number, from: number): Amount | undefined {
  const unit = unitAt(words, at, 1);
  return unit && { ...unit, used: unit.used + at - from };
}

interface Quantity {
  readonly value: number;
  readonly used: number;
}

function quantityAt(words: readonly string[], at: number): Quantity | undefined {
  const word = words[at] ?? '';
  if (/^\d/.test(word)) {
    const value = figures(word);
    return value === undefined ? undefined : { value, used: 1 };
  }
  if (/^(?:anderhalve?|anderhalf)$/.test(word)) return { value: 1.5, used: 1 };
  if (/^(?:half|halve)$/.test(word) && /^(?:ton|miljoen|euro|million)$/.test(words[at + 1] ?? ''))
    return { value: 0.5, used: 1 };
  const number = numberAt(words, at);
  if (!number || number.ordinal) return undefined;
  const half =
    /^(?:half|halve)$/.test(words[at + number.used + 2] ?? '') && /^een$/.test(words[at + number.used + 1] ?? '');
  return half && words[at + number.used] === 'en'
    ? { value: number.value + 0.5, used: number.used + 3 }
    : { value: number.value, used: number.used };
}

/** Figures with points and commas; three behind one are thousands, one or two are cents. */
function figures(word: string): number | undefined {
  if (word.length > 16) return undefined;
  const parts = word.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return Number(word);
  const isThousands = last.length === 3;
  const whole = (isThousands ? parts : parts.slice(0, -1)).join('');
  const middle = parts.slice(1, isThousands ? undefined : -1);
  if (middle.some((part) => part.length !== 3) || (!isThousands && last.length > 2)) return undefined;
  return Number(isThousands ? whole : `${whole}.${last}`);
}
