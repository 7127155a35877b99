import type { ScoreTable } from './score-table.js';
import type { Vocabulary } from './vocabulary.js';

/** What is known of languages. Plain data: it can go to another thread, and be shared between them. */
export interface LanguageTables {
  readonly languages: readonly string[];
  /** Pieces of words, from the package `eld`. */
  readonly ngrams: ScoreTable;
  /** The most common words. */
  readonly words: ScoreTable;
  /** The words of the town's own content. */
  readonly vocabulary: Vocabulary;
}

/** What the table holds: the seven languages and those that people who write to a town hall write besides. */
export const TABLE_LANGUAGES: readonly string[] = [
  ...['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk'],
  ...['fr', 'es', 'it', 'pt', 'ro', 'hu', 'sq', 'hr', 'cs', 'sk', 'sl', 'da', 'sv', 'no', 'fi', 'lt', 'lv', 'et', 'id'],
  ...['vi', 'az', 'tl', 'ru', 'bg', 'sr', 'be', 'mk', 'fa', 'ur', 'ckb', 'so', 'pap', 'ku', 'sw', 'srn'],
];

interface Head {
  readonly format: string;
  readonly languages: readonly string[];
  readonly sizes: readonly number[];
}

/** The tables of a file that `packTables` made; undefined when it is of another format. */
export function openTables(file: Uint8Array, vocabulary: Vocabulary = new Map()): LanguageTables | undefined {
  // Typed arrays must begin at a multiple of their size; a file read from disk may lie anywhere in a larger buffer.
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const length = bytes.byteLength > 4 ? (new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0) : 0;
  const head = readHead(bytes.subarray(4, 4 + length));
  if (!head) return undefined;
  let at = bytes.byteOffset + 4 + length;
  const parts = head.sizes.map((size) => {
    const from = at;
    at += Math.ceil(size / 4) * 4;
    return [from, size] as const;
  });
  const numbers = (index: number) =>
    new Uint32Array(bytes.buffer, parts[index]?.[0] ?? 0, (parts[index]?.[1] ?? 0) / 4);
  const small = (index: number) => new Uint8Array(bytes.buffer, parts[index]?.[0] ?? 0, parts[index]?.[1] ?? 0);
  const table = (first: number): ScoreTable => ({
    keys: numbers(first),
    starts: numbers(first + 1),
    languages: small(first + 2),
    scores: small(first + 3),
  });
  return { languages: head.languages, ngrams: table(0), words: table(4), vocabulary };
}

function readHead(bytes: Uint8Array): Head | undefined {
  const text = new TextDecoder().decode(bytes).trim();
  if (!text.startsWith('{"format":"wegwijs-languages-1"')) return undefined;
  return JSON.parse(text) as Head;
}

/** Tables without any data, for when the file is not there: alphabets, small words and our own words still tell much. */
export function emptyTables(vocabulary: Vocabulary = new Map()): LanguageTables {
  const none = {
    keys: new Uint32Array(0),
    starts: new Uint32Array(1),
    languages: new Uint8Array(0),
    scores: new Uint8Array(0),
  };
  return { languages: TABLE_LANGUAGES, ngrams: none, words: none, vocabulary };
}
