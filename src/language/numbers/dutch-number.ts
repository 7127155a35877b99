const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  ...['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const BELOW_HUNDRED = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...UNITS.slice(1).map((unit, at) => [`${unit}en${ten}`, (index + 2) * 10 + at + 1] as const),
  ]),
]);

/**
 * The number that one Dutch word or several written as one stand for (`eenentwintig`, `dertigduizend`,
 * `negentienvijfentachtig` is the year 1985); undefined when it is none. Lower case, no accents; up to 999 999.
 */
export function dutchNumber(word: string): number | undefined {
  if (word.length > 60) return undefined;
  const [before, after] = around(word, 'duizend');
  if (after === undefined) return belowThousand(word) ?? year(word);
  const thousands = before === '' ? 1 : belowThousand(before);
  const rest = after === '' ? 0 : belowThousand(after.replace(/^en/, ''));
  return thousands === undefined || rest === undefined || thousands === 0 ? undefined : thousands * 1000 + rest;
}

function belowThousand(word: string): number | undefined {
  const [before, after] = around(word, 'honderd');
  if (after === undefined) return BELOW_HUNDRED.get(word);
  const hundreds = before === '' ? 1 : BELOW_HUNDRED.get(before);
  const rest = after === '' ? 0 : BELOW_HUNDRED.get(after.replace(/^en/, ''));
  return hundreds === undefined || rest === undefined || hundreds === 0 ? undefined : hundreds * 100 + rest;
}

/** `negentien vijfentachtig`, `twintig zesentwintig`: only years are said without their hundred. */
function year(word: string): number | undefined {
  for (const [century, value] of [['negentien', 1900] as const, ['twintig', 2000] as const]) {
    const rest = word.startsWith(century) ? BELOW_HUNDRED.get(word.slice(century.length)) : undefined;
    if (rest !== undefined && rest >= 10) return value + rest;
  }
  return undefined;
}

function around(word: string, middle: string): readonly [string, string | undefined] {
  const at = word.indexOf(middle);
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + middle.length)];
}

const ORDINALS = new Map([
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
  ['laatste', 0],
]);

/** The place in a row a Dutch word names (`zestiende`, `eenentwintigste`), 1 to 99; undefined when it names none. */
export function dutchOrdinal(word: string): number | undefined {
  const known = ORDINALS.get(word);
  if (known !== undefined) return known || undefined;
  return /.(?:de|ste)$/.test(word) ? BELOW_HUNDRED.get(word.replace(/(?:de|ste)$/, '')) : undefined;
}
