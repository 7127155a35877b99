/** Longest text that is kept for editors, in characters. */
const LONGEST = 300;

/** A digit or a number in words, as a phone number is said. */
const SAID =
  '(?:\\p{Nd}{1,3}|nul|zero|oh?|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dubbele?|double|\\p{L}{0,20}(?:tien|tig|teen|ty))';

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[^\s@]+\s?@\s?[^\s@]+/g, '[e-mail]'],
  [/[^\s()]+\s?(?:[([]\s?at\s?[)\]]|apen?staartje)\s?\S+\s?(?:\.|punt|dot)\s?[a-z]{2,}/gi, '[e-mail]'],
  [/\S+ at \S+ (?:dot|punt) [a-z]{2,}/gi, '[e-mail]'],
  [/\b(?:https?:\/\/|www\.)\S+/gi, '[link]'],
  [/(?<![\p{L}\p{N}])[1-9]\d{3}\s?[a-z]{2}(?!\p{L})(?:[\s,]*\d+(?:\s?[a-z](?!\p{L}))?)?/giu, '[adres]'],
  [
    /[\p{L}.'-]{2,}(?:straat|str\.?|laan|weg|plein|gracht|kade|singel|hof|dijk|dreef|steeg|plantsoen|pad)\s+\d+(?:[\s-]?[a-z](?!\p{L}))?/giu,
    '[adres]',
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}])${SAID}(?:[\\s,.-]+${SAID}){3,}(?![\\p{L}\\p{N}])`, 'giu'), '[nummer]'],
  [/\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){3,}/gu, '[nummer]'],
  // A name is said so far more often than it is meant otherwise; what is masked too much costs little.
  [
    /\b((?:ik heet|mijn naam is|my name is|i am called|ich heisse|ich heiße|adım|benim adım)\s+)[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3}/giu,
    '$1[naam]',
  ],
];

/** What a resident typed as editors may read it: no numbers, addresses, e-mail addresses or names as far as they can be seen. */
export function maskMissed(text: string): string {
  // More than is kept is looked at: what is cut in two can no longer be seen for what it is.
  const seen = text
    .slice(0, 2 * LONGEST)
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), seen).slice(0, LONGEST);
}
