import type { Diagnostic } from '../flow/diagnostic.js';
import type { Place } from '../flow/flow.js';
import type { Study } from './study.js';
import { readableTrail, trailTo } from './trail.js';
import type { Held } from './walk.js';

/** A finding at a place, with the shortest trail to a state of a study; with `found`, one answer further. */
export function findingWithTrail(
  place: Place,
  rule: string,
  message: string,
  trail: { readonly study: Study; readonly node: number; readonly found?: readonly Held[] },
): Diagnostic {
  const inputs = trailTo(trail.study.explored, trail.node, trail.found);
  return { ...finding(place, rule, message), trail: readableTrail(inputs) };
}

/** A finding at a place. */
export function finding(
  { file, line, column }: Place,
  rule: string,
  message: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { file, line, column, rule, severity, message };
}

/** One text for a place, to tell findings in shared steps apart from others. */
export function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
