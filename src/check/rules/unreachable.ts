import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Place } from '../../flow/flow.js';
import { finding } from '../finding.js';
import { type Reach, reachOf, reachWithOtherChoices } from '../reach.js';
import type { Rule, Study } from '../study.js';

/** Every step is reached, and every transition of a step that is reached is taken by some answer. */
export const unreachable: Rule = (studies) => {
  if (studies.some(({ explored }) => !explored.complete)) return [];
  const missed = missedBy(studies, reachOf(studies));
  if (missed.length === 0) return [];
  const elsewhere = reachWithOtherChoices(studies);
  const all = reachOf(studies);
  for (const place of elsewhere.steps) all.steps.add(place);
  for (const place of elsewhere.transitions) all.transitions.add(place);
  return missedBy(studies, all);
};

function missedBy(studies: readonly Study[], reach: Reach): readonly Diagnostic[] {
  const found = new Map<Place, Diagnostic>();
  for (const step of studies.flatMap(({ terrain }) => [...terrain.flow.steps.values()])) {
    if (!reach.steps.has(step.place)) {
      const message = `Niemand komt ooit bij stap "${step.id}". Laat een andere stap hierheen gaan, of haal deze stap weg.`;
      found.set(step.place, finding(step.place, 'unreachable-step', message));
      continue;
    }
    if (step.type === 'result') continue;
    for (const { place, go } of step.next) {
      if (reach.transitions.has(place) || found.has(place)) continue;
      const to = go.slice(go.lastIndexOf('/') + 1);
      const message = `Geen enkel antwoord leidt langs deze regel naar "${to}". Haal de regel weg, of kijk naar de voorwaarde (when) en naar de regels erboven.`;
      found.set(place, finding(place, 'unused-transition', message, 'warning'));
    }
  }
  return [...found.values()];
}
