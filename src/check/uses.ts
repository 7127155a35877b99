import type { Condition, LinkedFlow, LinkedStep, Place, StepKey } from '../flow/flow.js';
import { atomsOf, passedBy, stepsBehind } from './atoms.js';
import type { Terrain } from './terrain.js';

/** A place where a step needs the answer of another. */
export interface Use {
  /** The step that needs the answer. */
  readonly at: LinkedStep;
  /** The steps whose answers it needs. */
  readonly of: readonly StepKey[];
  /** The name as written. */
  readonly name: string;
}

/** A condition, or a row of a report: it copes without the answer. */
export interface ConditionUse extends Use {
  readonly place: Place;
}

/** A text: without the answer it has a hole. */
export interface TextUse extends Use {
  /** The text is said only when this holds. */
  readonly when?: Condition;
}

/** The conditions and rows in a flow that read an answer. */
export function conditionUses(flow: LinkedFlow): readonly ConditionUse[] {
  return [...flow.steps.values()].flatMap((at) => [
    ...conditionsAt(at)
      .flatMap(atomsOf)
      .flatMap((atom) => {
        const of = stepsBehind(flow, atom.name);
        return of.length > 0 ? [{ at, of, name: atom.name, place: atom.place }] : [];
      }),
    ...(at.type === 'result' ? at.rows.map((row) => ({ at, of: [row], name: row, place: at.place })) : []),
  ]);
}

/** The texts in a flow that name an answer, or a value computed from one. */
export function textUses({ flow, said }: Terrain): readonly TextUse[] {
  return [...said].flatMap(([key, texts]) => {
    const at = flow.steps.get(key);
    return texts.flatMap(({ names, when }) =>
      [...names].flatMap((name) => {
        const of = stepsBehind(flow, name);
        return at && of.length > 0 ? [{ at, of, name, ...(when && { when }) }] : [];
      }),
    );
  });
}

/** Every condition at a step: of its transitions, or of what its result shows. */
export function conditionsAt(step: LinkedStep): readonly Condition[] {
  const parts = step.type === 'result' ? [...step.actions, ...step.sections] : step.next;
  return parts.flatMap(({ when }) => (when ? [when] : []));
}

/** Whether a condition says something about a step, so that what depends on it is only said when the step was passed. */
export function speaksOf(flow: LinkedFlow, condition: Condition, step: StepKey): boolean {
  return (
    atomsOf(condition).some((atom) => stepsBehind(flow, atom.name).includes(step)) || passedBy(condition).includes(step)
  );
}
