import type { Diagnostic } from '../../flow/diagnostic.js';
import { type Condition, type LinkedFlow, type LinkedStep, PICK_KINDS, type Transition } from '../../flow/flow.js';
import { explore } from '../explore.js';
import { finding, findingWithTrail } from '../finding.js';
import type { Rule, Study } from '../study.js';
import { terrainOf } from '../terrain.js';
import { memoryAt } from '../trail.js';
import { type Way, waysFrom } from '../walk.js';
import { withSteps } from '../window.js';

const EMPTY = 'niets';

/** Answers that leave the row of a report empty. */
const TELLS_NOTHING = ['overslaan', 'weet-niet'];

/** A plan or a report always has something on it: an action, a section or a row that is filled in. */
export const emptyPlan: Rule = (studies) => studies.flatMap(emptyIn);

function emptyIn(study: Study): readonly Diagnostic[] {
  const results = [...study.terrain.flow.steps.values()].filter(mayBeEmpty);
  const plans = results.filter(({ rows }) => rows.length === 0);
  const reports = results.filter(({ rows }) => rows.length > 0);
  return [plans, ...reports.map((report) => [report])].flatMap((some) => emptyAmong(study, some));
}

/** Where a result may be empty, the flow is explored once more: ways that lead to it by other answers are no longer one. */
function emptyAmong(study: Study, results: readonly Result[]): readonly Diagnostic[] {
  if (results.length === 0) return [];
  const { version, today } = study.terrain;
  const flow = tellingNothing(study.terrain.flow, new Set(results.flatMap(({ rows }) => rows)));
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
  if (step.type !== 'result' || step.result === 'answer') return false;
  return partsOf(step).every(({ when }) => when !== undefined);
}

/** The flow as it is for somebody who tells nothing that stands in a row. */
function tellingNothing(flow: LinkedFlow, rows: ReadonlySet<string>): LinkedFlow {
  const steps = new Map(flow.steps);
  for (const key of rows) {
    const step = flow.steps.get(key);
    if (step?.type !== 'question') continue;
    const options = step.options.filter(({ id }) => TELLS_NOTHING.includes(id));
    steps.set(key, { ...step, ask: PICK_KINDS.includes(step.ask) ? step.ask : 'choice', options });
  }
  return withSteps(flow, flow.start, steps);
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
