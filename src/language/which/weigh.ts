import type { Evidence } from './evidence.js';
import type { LanguageTables } from './open-tables.js';
import type { Script } from './script.js';

/** The languages that we tell apart; all others are "other". */
export const KNOWN_LANGUAGES = ['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk'] as const;
export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number];

/** How much each kind of evidence counts: fitted on the development set, see docs/decisions/022-which-language.md. */
export interface Weights {
  readonly listed: number;
  readonly pieces: number;
  readonly knownPieces: number;
  readonly small: number;
  readonly vocabulary: number;
  readonly letters: number;
  readonly franc: number;
}

export const WEIGHTS: Weights = {
  ...{ listed: 3.6, pieces: 2.3, knownPieces: 1.2, small: 2.6, vocabulary: 2.5, letters: -1.6, franc: 1 },
};

const KINDS = Object.keys(WEIGHTS) as readonly (keyof Weights)[];

/** What speaks for a language before anything is said: one of the seven, and the one that the talk is in. */
const ONE_OF_OURS = 2.4;
const THE_ONE_SPOKEN = 1.6;
/** Beside Ukrainian and Arabic, before anything is said: Russian is often written here, Farsi shares words with Arabic. */
const OTHER_CYRILLIC = 0.4;
const OTHER_ARABIC = -0.4;

const CYRILLIC = ['uk', 'ru', 'bg', 'sr', 'be', 'mk'];
const ARABIC = ['ar', 'fa', 'ur', 'ckb'];

/** The numbers of the languages that are written in an alphabet. */
export function candidatesOf(script: Script, languages: readonly string[]): readonly number[] {
  const wanted = (name: string) => {
    if (script === 'cyrillic') return CYRILLIC.includes(name);
    if (script === 'arabic') return ARABIC.includes(name);
    return !CYRILLIC.includes(name) && !ARABIC.includes(name);
  };
  return languages.map((_, index) => index).filter((index) => wanted(languages[index] ?? ''));
}

/** The best two of the seven languages and "other", with how far the best is ahead. */
export interface Weighed {
  readonly language: KnownLanguage | 'other';
  /** The number of the language in the tables; which one, when it is "other". */
  readonly index: number;
  readonly margin: number;
}

/** Adds up the evidence for each candidate. */
export function weigh(
  evidence: Evidence,
  tables: LanguageTables,
  candidates: readonly number[],
  spoken: string,
  weights: Weights = WEIGHTS,
): Weighed {
  const best = new Map<KnownLanguage | 'other', { readonly index: number; readonly points: number }>();
  for (const index of candidates) {
    const name = tables.languages[index] ?? '';
    const known = KNOWN_LANGUAGES.find((one) => one === name);
    const points = pointsOf(evidence, index, weights) + before(name, known, spoken);
    const so = best.get(known ?? 'other');
    if (!so || points > so.points) best.set(known ?? 'other', { index, points });
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b.points - a.points);
  if (!first) return { language: 'other', index: -1, margin: 0 };
  return { language: first[0], index: first[1].index, margin: first[1].points - (second?.[1].points ?? 0) };
}

function pointsOf(evidence: Evidence, index: number, weights: Weights): number {
  let sum = 0;
  for (const kind of KINDS) sum += (evidence[kind][index] ?? 0) * weights[kind];
  return sum;
}

function before(name: string, known: KnownLanguage | undefined, spoken: string): number {
  if (known) return ONE_OF_OURS + (name === spoken ? THE_ONE_SPOKEN : 0);
  if (CYRILLIC.includes(name)) return OTHER_CYRILLIC;
  return ARABIC.includes(name) ? OTHER_ARABIC : 0;
}
