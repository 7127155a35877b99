import type { FlowDraft } from './draft.js';
import type {
  Action,
  CallStep,
  Condition,
  Derived,
  Flow,
  LinkedFlow,
  LinkedStep,
  QuestionStep,
  ResultStep,
  Step,
  Transition,
} from './flow.js';

/** One flow at one place in its caller. */
interface Scope {
  readonly flow: Flow;
  /** Stands before every key of this flow: empty, or `callstep/`. */
  readonly prefix: string;
  /** Step here -> key in the caller whose answer it takes over. */
  readonly given: ReadonlyMap<string, string>;
}

interface Linking {
  readonly drafts: ReadonlyMap<string, FlowDraft>;
  readonly steps: Map<string, LinkedStep>;
  readonly derived: Map<string, Derived>;
}

/**
 * Spreads the flows that `flow` calls into it, under the name of the calling step. Names must have been checked, and no
 * flow may reach itself.
 */
export function linkFlow(drafts: ReadonlyMap<string, FlowDraft>, flow: Flow): LinkedFlow {
  const linking: Linking = { drafts, steps: new Map(), derived: new Map() };
  spread(linking, { flow, prefix: '', given: new Map() }, undefined);
  const { id, urgent, listed, order, start, place } = flow;
  return { id, urgent, listed, order, start, place, steps: linking.steps, derived: linking.derived };
}

/** The number of steps of `flow` after linking. `known` remembers the numbers of the flows it calls. */
export function linkedSize(drafts: ReadonlyMap<string, FlowDraft>, flow: Flow, known: Map<string, number>): number {
  let size = known.get(flow.id) ?? flow.steps.size;
  if (known.has(flow.id)) return size;
  for (const step of flow.steps.values()) {
    const called = step.type === 'call' ? drafts.get(step.flow)?.flow : undefined;
    if (called) size += linkedSize(drafts, called, known);
  }
  known.set(flow.id, size);
  return size;
}

/** `after` is where the caller goes on after a result; the flow that is linked itself has no caller. */
function spread(linking: Linking, scope: Scope, after: readonly Transition[] | undefined): void {
  for (const derived of scope.flow.derived.values()) {
    const name = scope.prefix + derived.name;
    linking.derived.set(name, { ...derived, name, of: derived.of.map((step) => keyOf(linking, scope, step)) });
  }
  for (const step of scope.flow.steps.values()) {
    const key = scope.prefix + step.id;
    linking.steps.set(key, linkStep(linking, scope, step, key, after));
    const called = step.type === 'call' ? calledBy(linking, scope, step) : undefined;
    if (called && step.type === 'call') spread(linking, called, linkNext(linking, scope, step.next));
  }
}

function calledBy(linking: Linking, scope: Scope, call: CallStep): Scope | undefined {
  const called = linking.drafts.get(call.flow)?.flow;
  if (!called) return undefined;
  const given = new Map(Object.entries(call.given).map(([there, here]) => [there, keyOf(linking, scope, here)]));
  return { flow: called, prefix: `${scope.prefix}${call.id}/`, given };
}

function linkStep(
  linking: Linking,
  scope: Scope,
  step: Step,
  key: string,
  after: readonly Transition[] | undefined,
): LinkedStep {
  const base = { key, home: scope.flow.id, id: step.id, place: step.place };
  switch (step.type) {
    case 'question': {
      const next = linkNext(linking, scope, step.next);
      const answer = scope.given.get(step.id);
      return answer === undefined
        ? linkQuestion(step, key, scope.flow.id, next)
        : { ...base, type: 'pass', answer, next };
    }
    case 'message':
      return { ...step, ...base, next: linkNext(linking, scope, step.next) };
    case 'call': {
      const called = linking.drafts.get(step.flow)?.flow;
      return { ...base, type: 'pass', next: [{ go: `${key}/${called?.start ?? ''}`, place: step.place }] };
    }
    case 'result':
      if (after) return { ...base, type: 'pass', next: after };
      return {
        ...step,
        ...base,
        actions: linkActions(linking, scope, step),
        rows: step.rows.map((row) => keyOf(linking, scope, row)),
        sections: step.sections.map((section) => withCondition(section, linkWhen(linking, scope, section.when))),
      };
  }
}

/** Written out because most steps are questions and copying by name is slow. */
function linkQuestion(step: QuestionStep, key: string, home: string, next: readonly Transition[]): LinkedStep {
  const { type, id, place, ask, options, purpose, keep, min, max, complete, pictogram } = step;
  return { type, key, home, id, place, ask, options, next, purpose, keep, min, max, complete, pictogram };
}

function linkNext(linking: Linking, scope: Scope, next: readonly Transition[]): readonly Transition[] {
  return next.map((transition) => {
    const when = linkWhen(linking, scope, transition.when);
    if (when === transition.when && scope.prefix === '') return transition;
    return withCondition({ ...transition, go: scope.prefix + transition.go }, when);
  });
}

function withCondition<T extends { readonly when?: Condition }>(part: T, when: Condition | undefined): T {
  return when ? { ...part, when } : part;
}

function linkWhen(linking: Linking, scope: Scope, when: Condition | undefined): Condition | undefined {
  return when && linkCondition(linking, scope, when);
}

/** The same condition with the keys of the linked flow; the very same object when nothing changes. */
function linkCondition(linking: Linking, scope: Scope, when: Condition): Condition {
  switch (when.type) {
    case 'passed':
      return when;
    case 'all':
    case 'any': {
      const conditions = when.conditions.map((part) => linkCondition(linking, scope, part));
      return conditions.every((part, index) => part === when.conditions[index]) ? when : { ...when, conditions };
    }
    case 'not': {
      const condition = linkCondition(linking, scope, when.condition);
      return condition === when.condition ? when : { ...when, condition };
    }
    default: {
      const name = keyOf(linking, scope, when.name);
      return name === when.name ? when : { ...when, name };
    }
  }
}

/** The key in the linked flow of a name as written in `scope`. Facts keep their name. */
function keyOf(linking: Linking, scope: Scope, name: string): string {
  const slash = name.indexOf('/');
  if (slash >= 0) {
    const call = scope.flow.steps.get(name.slice(0, slash));
    const called = call?.type === 'call' ? calledBy(linking, scope, call) : undefined;
    return called ? keyOf(linking, called, name.slice(slash + 1)) : scope.prefix + name;
  }
  if (name.includes('.')) return name;
  return scope.given.get(name) ?? scope.prefix + name;
}

/** The actions of a result, those taken over included, each only when the result it belongs to was passed. */
function linkActions(linking: Linking, scope: Scope, result: ResultStep): Action[] {
  return result.actions.flatMap((action) => {
    if ('from' in action) return actionsFrom(linking, scope, action.from);
    const linked = { ...action, key: scope.prefix + action.id, home: scope.flow.id };
    return [withCondition(linked, linkWhen(linking, scope, action.when))];
  });
}

function actionsFrom(linking: Linking, scope: Scope, callStep: string): Action[] {
  const call = scope.flow.steps.get(callStep);
  const called = call?.type === 'call' ? calledBy(linking, scope, call) : undefined;
  if (!called) return [];
  const results = [...called.flow.steps.values()].filter((step) => step.type === 'result');
  return results.flatMap((result) => {
    const passed: Condition = { type: 'passed', step: called.prefix + result.id };
    return linkActions(linking, called, result).map((action) => ({
      ...action,
      when: action.when ? { type: 'all' as const, conditions: [passed, action.when] } : passed,
    }));
  });
}
