const SMALL = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const ORDINAL_WORDS = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** A number read from words and how many words it took. */
export interface CountedNumber {
  readonly value: number;
  readonly used: number;
}

/**
 * The English number that begins at `words[from]` (`twenty one`, `five hundred`, `nineteen eighty five` is 1985), up to
 * 999 999; undefined when there is none. Lower case, one word each.
 */
export function englishNumber(words: readonly string[], from: number): CountedNumber | undefined {
  const year = yearAt(words, from);
  if (year) return year;
  let at = from;
  let total = 0;
  let part: number | undefined;
  const began = belowHundred(words, at) ?? (isArticle(words, at) ? { value: 1, used: 1 } : undefined);
  if (!began) return undefined;
  part = began.value;
  at += began.used;
  for (let steps = 0; steps < 6; steps += 1) {
    if (words[at] === 'hundred' && part !== undefined && part > 0 && part < 100) part *= 100;
    else if (words[at] === 'thousand' && part !== undefined && part > 0 && total === 0) {
      total = part * 1000;
      part = undefined;
    } else break;
    at += 1;
    const skip = words[at] === 'and' ? 1 : 0;
    const more = belowHundred(words, at + skip);
    if (!more) continue;
    part = (part ?? 0) + more.value;
    at += skip + more.used;
  }
  return { value: total + (part ?? 0), used: at - from };
}

const isArticle = (words: readonly string[], at: number) =>
  words[at] === 'a' && (words[at + 1] === 'hundred' || words[at + 1] === 'thousand');

function belowHundred(words: readonly string[], at: number): CountedNumber | undefined {
  const word = words[at] ?? '';
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, used: 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return undefined;
  const unit = SMALL.get(words[at + 1] ?? '');
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, used: 2 } : { value: ten, used: 1 };
}

function yearAt(words: readonly string[], from: number): CountedNumber | undefined {
  const century = words[from] === 'nineteen' ? 1900 : words[from] === 'twenty' ? 2000 : undefined;
  const rest = century === undefined ? undefined : belowHundred(words, from + 1);
  return century !== undefined && rest && rest.value >= 10
    ? { value: century + rest.value, used: rest.used + 1 }
    : undefined;
}

/** The English place in a row that begins at `words[from]` (`third`, `twenty first`); undefined when there is none. */
export function englishOrdinal(words: readonly string[], from: number): CountedNumber | undefined {
  const word = words[from] ?? '';
  const own = ORDINAL_WORDS.get(word);
  if (own !== undefined) return { value: own, used: 1 };
  const ten = TENS.get(word);
  const unit = ORDINAL_WORDS.get(words[from + 1] ?? '');
  return ten !== undefined && unit !== undefined && unit < 10 ? { value: ten + unit, used: 2 } : undefined;
}
