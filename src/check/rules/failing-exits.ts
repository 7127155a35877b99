import { findingWithTrail } from '../finding.js';
import type { Fault, Rule, Study } from '../study.js';

/** In every state, in and out of opening hours, asking for a person or a call leads to one. */
export const failingExits: Rule = (studies) =>
  studies.flatMap((study) => study.exits.map((fault) => describe(study, fault, 'no-person')));

/** Every step can be drawn in every language and reading level, and left by going back. */
export const failingViews: Rule = (studies) =>
  studies.flatMap((study) => study.looks.map((fault) => describe(study, fault, 'broken-view')));

function describe(study: Study, { node, step, message }: Fault, rule: string) {
  const place = study.terrain.flow.steps.get(step)?.place ?? study.terrain.flow.place;
  return findingWithTrail(place, rule, message, { study, node });
}
