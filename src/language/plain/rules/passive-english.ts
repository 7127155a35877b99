import type { Finding } from '../finding.js';
import { placesOf, type Reading, together } from '../reading.js';

const BE = '(?:is|are|was|were|be|been|being)';
const STRONG =
  'given|taken|made|done|sent|paid|held|kept|written|chosen|shown|told|seen|withdrawn|undertaken|drawn|brought|found|known|borne|laid';
const PASSIVE = [
  new RegExp(
    `\\b${BE}(?:\\s+(?:not|also|only|then|always|\\p{L}+ly))?\\s+(?:\\p{L}{2,}ed|${STRONG})(?:\\s+\\p{L}+){0,3}?\\s+by\\s+(?:the|a|an|our|your|us|you|them|him|her)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:will|shall|must|may|can|should)\\s+(?:not\\s+)?be\\s+(?:\\p{L}+ly\\s+)?(?:\\p{L}{2,}ed|${STRONG})\\b`,
    'giu',
  ),
];

/** English sentences that hide who does it. All of a text are one finding. */
export function passiveEnglish(reading: Reading): readonly Finding[] {
  const places = PASSIVE.flatMap((pattern) => placesOf(reading, pattern)).sort((a, b) => a.from - b.from);
  const apart = places.filter(({ from }, at) => at === 0 || from >= (places[at - 1]?.until ?? 0));
  const message = 'Wie doet dit? Zeg het met wie het doet: "We ..." of "You ...".';
  return together(apart, { rule: 'passive', severity: 'warning', message });
}
