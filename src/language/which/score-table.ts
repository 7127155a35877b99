/**
 * What belongs to which language and how strongly, packed: sorted keys (hashes), and for each key a run of languages
 * with a score. 200,000 keys take about 3 MB, and opening them costs nothing.
 */
export interface ScoreTable {
  readonly keys: Uint32Array;
  /** Where the run of each key begins; one more at the end. */
  readonly starts: Uint32Array;
  /** Numbers of languages, in the order of the list that comes with the table. */
  readonly languages: Uint8Array;
  readonly scores: Uint8Array;
}

/** Adds the scores of a key to `sums`, each plus `base` and times `scale`; false when the table does not have the key. */
export function addScores(table: ScoreTable, key: number, sums: Float64Array, base: number, scale: number): boolean {
  const at = indexOf(table.keys, key);
  if (at < 0) return false;
  const end = table.starts[at + 1] ?? 0;
  for (let index = table.starts[at] ?? 0; index < end; index += 1) {
    const language = table.languages[index] ?? 0;
    sums[language] = (sums[language] ?? 0) + ((table.scores[index] ?? 0) + base) * scale;
  }
  return true;
}

function indexOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export const HASH_START = 0x811c9dc5;

/** One more unit of a hash (FNV-1a, 32 bits). */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) >>> 0;
}

/** The hash of a word. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let index = 0; index < word.length; index += 1) hash = hashOn(hash, word.charCodeAt(index));
  return hash;
}
