import type { Condition, LinkedFlow, LinkedStep, Place, StepKey } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { atomsOf, passedBy, stepsBehind } from './atoms.js';
import { namesSaidAt, namesSaidBy, namesSaidIn } from './said-names.js';

/** A place where a step needs the answer of another. */
export interface Use {
  /** The step that needs the answer. */
  readonly at: LinkedStep;
  /** The steps whose answers it needs. */
  readonly of: readonly StepKey[];
  /** The name as written. */
  readonly name: string;
  /** A condition is false without the answer; a text has a hole. */
  readonly in: 'condition' | 'text';
  /** For a condition and a row; a text is found in the sources. */
  readonly place?: Place;
  /** The text is said only when this holds. */
  readonly when?: Condition;
}

/** Everything in a flow that needs an answer. */
export function usesIn(version: Version, flow: LinkedFlow): readonly Use[] {
  return [...flow.steps.values()].flatMap((step) => [
    ...conditionsOf(step).flatMap((when) => conditionUses(flow, step, when)),
    ...(step.type === 'result' ? step.rows.map((row) => rowUse(step, row)) : []),
    ...(step.type === 'pass' ? [] : textUses(version, flow, step)),
  ]);
}

function conditionsOf(step: LinkedStep): readonly Condition[] {
  const parts = step.type === 'result' ? [...step.actions, ...step.sections] : step.next;
  return parts.flatMap(({ when }) => (when ? [when] : []));
}

function conditionUses(flow: LinkedFlow, at: LinkedStep, when: Condition): readonly Use[] {
  return atomsOf(when).flatMap((atom) => {
    const of = stepsBehind(flow, atom.name);
    return of.length > 0 ? [{ at, of, name: atom.name, in: 'condition' as const, place: atom.place }] : [];
  });
}

const rowUse = (at: LinkedStep, row: StepKey): Use => ({ at, of: [row], name: row, in: 'condition', place: at.place });

function textUses(version: Version, flow: LinkedFlow, at: LinkedStep): readonly Use[] {
  const uses = (names: Iterable<string>, prefix: string, when?: Condition) =>
    [...names].flatMap((name): readonly Use[] => {
      const of = stepsBehind(
        flow,
        flow.steps.has(prefix + name) || flow.derived.has(prefix + name) ? prefix + name : name,
      );
      return of.length > 0
        ? [{ at, of: of.map((key) => giverOf(flow, key)), name, in: 'text', ...(when && { when }) }]
        : [];
    });
  const prefix = at.key.slice(0, at.key.length - at.id.length);
  if (at.type !== 'result') return uses(namesSaidAt(version, at), prefix);
  return [
    ...uses(namesSaidAt(version, at), prefix),
    ...at.sections.flatMap(({ id, when }) => uses(namesSaidIn(version, at, id), prefix, when)),
    ...at.actions.flatMap((action) =>
      uses(namesSaidBy(version, action), action.key.slice(0, action.key.length - action.id.length), action.when),
    ),
  ];
}

/** An answer that was taken over is given at the step of the caller. */
function giverOf(flow: LinkedFlow, key: StepKey): StepKey {
  const step = flow.steps.get(key);
  return step?.type === 'pass' && step.answer !== undefined ? step.answer : key;
}

/** Whether a condition says something about a step, so that what depends on it is only said when the step was passed. */
export function speaksOf(flow: LinkedFlow, condition: Condition, step: StepKey): boolean {
  return (
    atomsOf(condition).some((atom) => stepsBehind(flow, atom.name).includes(step)) || passedBy(condition).includes(step)
  );
}
