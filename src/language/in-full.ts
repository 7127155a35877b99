/** How small words are written in dialect, on the street and in haste. */
const SMALL = new Map([
  ['nie', 'niet'],
  ['neet', 'niet'],
  ['nait', 'niet'],
  ['ie', 'hij'],
  ['da', 'dat'],
  ['wa', 'wat'],
  ['t', 'het'],
  ['k', 'ik'],
  ['maak', 'maakt'],
]);

/** Plain words with the small ones in full: "da weet k nie" is "dat weet ik niet". */
export function inFull(said: string): string {
  return said.replace(/[^ ]+/g, (word) => SMALL.get(word) ?? word);
}
