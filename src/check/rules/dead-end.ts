import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Stuck } from '../explore.js';
import { findingWithTrail } from '../finding.js';
import type { Rule, Study } from '../study.js';

/** After every answer a transition holds, and it leads on. */
export const deadEnd: Rule = (studies) =>
  studies.flatMap((study) => firstPerStep(study.explored.stuck).flatMap((stuck) => describe(study, stuck)));

function firstPerStep(stuck: readonly Stuck[]): readonly Stuck[] {
  const first = new Map<string, Stuck>();
  for (const one of stuck) if (!first.has(one.step)) first.set(one.step, one);
  return [...first.values()];
}

function describe(study: Study, { step: key, node, found }: Stuck): readonly Diagnostic[] {
  const step = study.terrain.flow.steps.get(key);
  if (!step) return [];
  const isAnswered = study.explored.nodes[node]?.step === key;
  const message =
    step.type === 'pass'
      ? `Het gesprek loopt vast bij stap "${step.id}". Geen regel onder "next" klopt, of het gesprek draait hier in een kring.`
      : `Na dit antwoord gaat het gesprek bij stap "${step.id}" niet verder. Zet onderaan "next" een regel zonder "when".`;
  return [
    findingWithTrail(step.place, 'dead-end', message, {
      study,
      node,
      ...((!isAnswered || step.type !== 'pass') && { found }),
    }),
  ];
}
