import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Condition, LinkedStep, Transition } from '../../flow/flow.js';
import { explore } from '../explore.js';
import { finding, findingWithTrail } from '../finding.js';
import type { Rule, Study } from '../study.js';
import { terrainOf } from '../terrain.js';
import { memoryAt } from '../trail.js';
import { type Way, waysFrom } from '../walk.js';

const EMPTY = 'niets';

/** A plan or a report always has something on it: an action, a section or a row. */
export const emptyPlan: Rule = (studies) => studies.flatMap(emptyIn);

/** Where a result may be empty, the flow is explored once more: ways that lead to it by other answers are no longer one. */
function emptyIn(study: Study): readonly Diagnostic[] {
  const { version, flow, today } = study.terrain;
  const results = [...flow.steps.values()].filter(mayBeEmpty);
  if (results.length === 0) return [];
  const terrain = terrainOf(version, flow, today, new Set(results.map(({ key }) => key)));
  const explored = explore(terrain, study.context, () => {});
  const found = new Map<string, Diagnostic>();
  explored.nodes.forEach(({ step: key }, node) => {
    const result = results.find((one) => one.key === key);
    if (!result || found.has(key)) return;
    const shown = partsOf(result).map(({ when }) => when);
    const way = waysFrom(terrain, asChoice(result, shown), memoryAt(explored, node)).find(({ taken }) =>
      taken.every(({ transition }) => transition.when === undefined),
    );
    if (way) found.set(key, describe({ ...study, explored }, result, node, way));
  });
  const unsure = explored.complete ? [] : results.filter(({ key }) => !found.has(key)).map(notExplored);
  return [...found.values(), ...unsure];
}

type Result = Extract<LinkedStep, { type: 'result' }>;

const partsOf = (result: Result) => [...result.actions, ...result.sections];

function mayBeEmpty(step: LinkedStep): step is Result {
  if (step.type !== 'result' || step.result === 'answer' || step.rows.length > 0) return false;
  return partsOf(step).every(({ when }) => when !== undefined);
}

function notExplored({ id, place }: Result): Diagnostic {
  const message = `Er zijn te veel wegen naar "${id}" om na te gaan of de lijst ooit leeg is. Voeg een actie of een stuk tekst toe dat altijd getoond wordt.`;
  return finding(place, 'too-large', message);
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
