import type { Diagnostic } from '../flow/diagnostic.js';
import type { Talk } from '../flow/talk.js';
import type { Version } from '../flow/version.js';
import { finding } from './finding.js';
import { runTalk } from './run-talk.js';

/** Every example talk still holds. */
export function checkTalks(version: Version, talks: readonly Talk[]): readonly Diagnostic[] {
  return talks.flatMap((talk) =>
    runTalk(version, talk).map(({ place, message }) =>
      finding(place, 'talk-fails', `Voorbeeldgesprek "${talk.name}": ${message}`),
    ),
  );
}
