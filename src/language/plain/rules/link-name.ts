import type { Finding } from '../finding.js';
import type { Reading } from '../reading.js';

const NAMES =
  '(?:klik(?:[^\\S\\n]+hier)?|hier|deze link|link|lees meer|meer|lees verder|here|click here|this link|read more|more)';
const LINKS = [
  new RegExp(`\\[${NAMES}\\]\\(`, 'giu'),
  new RegExp(`<a\\s[^>]*>\\s*${NAMES}\\s*</a>`, 'giu'),
  /(?<!\p{L})(?:klik|tik|druk)(?:[^\S\n]+u)?[^\S\n]+(?:dan[^\S\n]+)?hier(?!onder|boven|\p{L})/giu,
  /(?<!\p{L})(?:via|op|met)[^\S\n]+(?:deze|de volgende|onderstaande)[^\S\n]+link(?!\p{L})/giu,
  /(?<!\p{L})click[^\S\n]+here(?!\p{L})/giu,
];

/** Links that do not say where they lead; a screen reader reads out the names of links alone. */
export function linkName({ text }: Reading): readonly Finding[] {
  const places = LINKS.flatMap((link) => [...text.matchAll(link)]).map(({ 0: found, index }) => ({
    from: index,
    until: index + found.length,
  }));
  const apart = places.filter(
    (place, at) => !places.some((other, before) => before < at && other.from < place.until && place.from < other.until),
  );
  const message = 'Zeg in de link waar die heen gaat. Bijvoorbeeld: "Maak een afspraak".';
  return apart.map((place) => ({ rule: 'link-name', severity: 'warning', ...place, message }));
}
