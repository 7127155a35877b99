import { MONTHS } from '../../../lib/amsterdam-time.js';
import type { Finding, Range } from '../finding.js';
import type { Reading } from '../reading.js';

interface Notation {
  readonly pattern: RegExp;
  /** How it should be; undefined when it is right after all. */
  readonly better: (match: RegExpExecArray) => string | undefined;
}

const SHORT = 'jan feb mrt apr jun jul aug sep sept okt nov dec';
const monthAt = (number: string) => MONTHS[Number(number) - 1];
const day = (day: string, month: string, year: string) => {
  const name = monthAt(month);
  if (name === undefined || Number(day) > 31) return undefined;
  return `${Number(day)} ${name} ${year.length === 2 ? `20${year}` : year}`;
};
const amount = (whole: string, cents: string | undefined) =>
  `€ ${whole}${cents === undefined || /^(?:0+|-+)$/.test(cents) ? '' : `,${cents.padEnd(2, '0')}`}`;

const HOURS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
/** What is said of the clock, as it is written: before seven it is in the afternoon unless it says otherwise. */
function clock(half: string, hour: string, part = ''): string | undefined {
  const said = HOURS.indexOf(hour.toLowerCase().replaceAll('é', 'e')) + 1;
  const begun = half === 'kwart over' ? said : said - 1 || 12;
  const late = /avond|middag/.test(part) || (part === '' && begun < 7);
  const minutes = { half: 30, 'kwart over': 15, 'kwart voor': 45 }[half];
  return minutes === undefined ? undefined : `${late && begun < 12 ? begun + 12 : begun}.${minutes} uur`;
}

const NOTATIONS: readonly Notation[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})(half|kwart (?:over|voor))[^\\S\\n]+(${HOURS.join('|')}|één)(?![^\\S\\n]+(?:jaar|maand|week|dag|uurtje|kilo|liter|meter|procent|brood|tablet|pil)(?!\\p{L}))(?:[^\\S\\n]+(['’]s (?:avonds|middags|ochtends|morgens|nachts)))?(?!\\p{L})`,
      'giu',
    ),
    better: ([, half = '', hour = '', part]) => clock(half.toLowerCase(), hour, part),
  },
  {
    pattern: /(?<![\p{L}\p{N}/-])(\p{N}{1,2})([-/.])(\p{N}{1,2})\2(\p{N}{4}|\p{N}{2})(?![\p{L}\p{N}/-])/gu,
    better: ([, d = '', , m = '', y = '']) => day(d, m, y),
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(\p{N}{4})-(\p{N}{2})-(\p{N}{2})(?![\p{L}\p{N}-])/gu,
    better: ([, y = '', m = '', d = '']) => day(d, m, y),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(\\p{N}{1,2})[^\\S\\n]+(${SHORT.replaceAll(' ', '|')})\\.?(?![\\p{L}])`,
      'giu',
    ),
    better: ([, d, m = '']) => `${d} ${MONTHS.find((name) => name.startsWith(m.toLowerCase().slice(0, 3))) ?? 'maart'}`,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(\\p{N}{1,2})(?:e|ste|de)[^\\S\\n]+(${MONTHS.join('|')})(?!\\p{L})`, 'giu'),
    better: ([, d, m]) => `${d} ${m}`,
  },
  {
    pattern: /€(?:[^\S\n]*)(\p{N}+(?:\.\p{N}{3})*)(?:,(\p{N}{1,2}|-+))?(?!\p{N})/gu,
    better: ([found, whole = '', cents]) => (found === amount(whole, cents) ? undefined : amount(whole, cents)),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(\p{N}+(?:\.\p{N}{3})*)(?:,(\p{N}{1,2}|-+))?[^\S\n]?(?:euro|eur)(?!\p{L})/giu,
    better: ([, whole = '', cents]) => amount(whole, cents),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,€-])(?<!€[^\S\n]*)(\p{N}+(?:\.\p{N}{3})*),-{1,2}(?![\p{L}\p{N}-])/gu,
    better: ([, whole = '']) => amount(whole, undefined),
  },
  {
    pattern: /(?<!\p{L})EUR[^\S\n]?(\p{N}+(?:\.\p{N}{3})*)(?:,(\p{N}{1,2}|-+))?/gu,
    better: ([, whole = '', cents]) => amount(whole, cents),
  },
  {
    pattern: /(?<![\p{L}\p{N}:.,])([01]?\p{N}|2[0-4]):([0-5]\p{N})(?:[^\S\n]?(?:uur|u|h)(?!\p{L}))?(?![\p{N}:])/gu,
    better: ([, h, m]) => `${Number(h)}.${m} uur`,
  },
  {
    pattern: /(?<![\p{L}\p{N}:.,])([01]?\p{N}|2[0-4])(?:\.([0-5]\p{N}))?[^\S\n]?[uh](?!\p{L})/gu,
    better: ([, h, m]) => `${Number(h)}${m ? `.${m}` : ''} uur`,
  },
];

/** What follows these is the number of a piece of a law: `artikel 4:17`. */
const ARTICLE =
  /(?:artikel(?:en)?|art\.?|lid|paragraaf|hoofdstuk|afdeling|titel)[^\S\n]+(?:[\p{N}:.]+,?[^\S\n]+(?:(?:en|of|tot en met|t\/m)[^\S\n]+)?)*$/iu;

/** Days, amounts and times otherwise than "22 november 2026", "€ 12,50" and "9.00 uur": one remark for a text. */
export function notation(reading: Reading): readonly Finding[] {
  if (!/\p{N}|half|kwart/iu.test(reading.shown)) return [];
  const places: (Range & { found: string; better: string })[] = [];
  for (const { pattern, better } of NOTATIONS) {
    for (const match of reading.shown.matchAll(pattern)) {
      const good = better(match);
      const range = { from: match.index, until: match.index + match[0].length };
      if (ARTICLE.test(reading.shown.slice(0, match.index))) continue;
      if (good !== undefined && !places.some((place) => place.from < range.until && range.from < place.until)) {
        places.push({ ...range, found: match[0], better: good });
      }
    }
  }
  const [first, ...also] = places.sort((a, b) => a.from - b.from);
  if (!first) return [];
  const { from, until, found, better } = first;
  const message = `Schrijf "${found}" als "${better}". Zo staat het overal.`;
  const rest = also.map((place) => ({ from: place.from, until: place.until, better: place.better }));
  return [
    { rule: 'notation', severity: 'remark', from, until, message, better, ...(rest.length > 0 && { also: rest }) },
  ];
}
