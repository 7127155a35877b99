import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Condition, LinkedStep, Transition } from '../../flow/flow.js';
import { findingWithTrail } from '../finding.js';
import type { Rule, Study } from '../study.js';
import { memoryAt } from '../trail.js';
import { type Way, waysFrom } from '../walk.js';

const EMPTY = 'niets';

/** A plan or a report always has something on it: an action, a section or a row. */
export const emptyPlan: Rule = (studies) => studies.flatMap(emptyIn);

function emptyIn(study: Study): readonly Diagnostic[] {
  const { terrain, explored } = study;
  const found = new Map<string, Diagnostic>();
  explored.nodes.forEach((state, node) => {
    const step = terrain.flow.steps.get(state.step);
    if (step?.type !== 'result' || step.result === 'answer' || step.rows.length > 0 || found.has(step.key)) return;
    const shown = [...step.actions, ...step.sections].map(({ when }) => when);
    if (shown.includes(undefined)) return;
    const way = waysFrom(terrain, asChoice(step, shown), memoryAt(explored, node)).find(
      ({ taken }) => taken.at(-1)?.transition === shown.length,
    );
    if (way) found.set(step.key, describe(study, step, node, way));
  });
  return [...found.values()];
}

/** The result as a step that goes on where nothing is shown, so that the conditions are read like any others. */
function asChoice({ key, home, id, place }: LinkedStep, shown: readonly (Condition | undefined)[]): LinkedStep {
  const next: Transition[] = shown.map((when) => ({ ...(when && { when }), go: EMPTY, place }));
  return { type: 'pass', key, home, id, place, next: [...next, { go: EMPTY, place }] };
}

function describe(study: Study, step: LinkedStep, node: number, way: Way): Diagnostic {
  const message = `Wie dit antwoordt, krijgt bij "${step.id}" een lege lijst. Voeg een actie of een stuk tekst toe dat altijd getoond wordt.`;
  return findingWithTrail(step.place, 'empty-result', message, { study, node, found: way.found });
}
