/** Longest text that is kept for editors, in characters. */
const LONGEST = 300;

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[^\s@]+@[^\s@]+/g, '[e-mail]'],
  [/\b(?:https?:\/\/|www\.)\S+/gi, '[link]'],
  [/\b[1-9]\d{3}\s?[a-z]{2}\b(?:\s*\d+(?:\s?[a-z]\b)?)?/gi, '[adres]'],
  [/\p{Nd}(?:[\s().+/-]{0,2}\p{Nd}){3,}/gu, '[nummer]'],
  // A name is said so far more often than it is meant otherwise; what is masked too much costs little.
  [
    /\b((?:ik heet|mijn naam is|my name is|i am called|ich heisse|ich heiße|adım|benim adım)\s+)[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3}/giu,
    '$1[naam]',
  ],
];

/** What a resident typed as editors may read it: no numbers, addresses, e-mail addresses or names as far as they can be seen. */
export function maskMissed(text: string): string {
  const short = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), short);
}
