import type { ActionTexts, StepTexts, Template, Words } from '../flow/content.js';
import type { Action, Condition, LinkedFlow, LinkedStep } from '../flow/flow.js';
import type { Version } from '../flow/version.js';

/** Something said at a step, in all languages: the names between braces in it, as names of the linked flow. */
export interface Said {
  readonly names: ReadonlySet<string>;
  /** It is said only when this holds. */
  readonly when?: Condition;
}

const NOTHING: readonly Said[] = [];

/** Everything said at a step that has names in it: its own texts, and those of its actions and sections. */
export function saidAt(version: Version, flow: LinkedFlow, step: LinkedStep): readonly Said[] {
  if (step.type === 'pass') return NOTHING;
  const prefix = step.key.slice(0, step.key.length - step.id.length);
  const own = namesIn(version, flow, prefix, step, stepWords);
  if (step.type !== 'result') return own.size > 0 ? [{ names: own }] : NOTHING;
  const sections = step.sections.map(({ id, when }) => ({
    names: namesIn(version, flow, prefix, step, ({ sections: { [id]: texts } }) => [texts?.heading, texts?.words]),
    ...(when && { when }),
  }));
  const actions = step.actions.map((action) => saidBy(version, flow, action));
  return [{ names: own }, ...sections, ...actions].filter(({ names }) => names.size > 0);
}

function saidBy(version: Version, flow: LinkedFlow, action: Action): Said {
  const prefix = action.key.slice(0, action.key.length - action.id.length);
  const at = { home: action.home, id: action.step };
  const names = namesIn(version, flow, prefix, at, ({ actions: { [action.id]: texts } }) =>
    texts ? actionWords(texts) : [],
  );
  return {
    names: action.cost === undefined ? names : new Set([...names, action.cost]),
    ...(action.when && { when: action.when }),
  };
}

function namesIn(
  version: Version,
  flow: LinkedFlow,
  prefix: string,
  at: { readonly home: string; readonly id: string },
  wordsOf: (texts: StepTexts) => readonly (Words | undefined)[],
): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (template: Template | undefined) => {
    for (const part of template ?? []) if (typeof part !== 'string') names.add(linkedName(flow, prefix, part.name));
  };
  for (const content of version.content.values()) {
    const texts = content.flows.get(at.home)?.steps[at.id];
    for (const words of texts ? wordsOf(texts) : []) {
      add(words?.text);
      add(words?.simple);
      add(words?.spoken);
    }
  }
  return names;
}

/** A text of a called flow names the steps of that flow; an answer that was taken over is the caller's. */
function linkedName(flow: LinkedFlow, prefix: string, name: string): string {
  const key = prefix + name;
  const step = flow.steps.get(key);
  if (step?.type === 'pass' && step.answer !== undefined) return step.answer;
  return step || flow.derived.has(key) ? key : name;
}

function stepWords(texts: StepTexts): readonly (Words | undefined)[] {
  const { words, why, hint, example, short, heading, filedNote, next, ifNot } = texts;
  const all = [words, why, hint, example, short, heading, filedNote, next, ifNot];
  for (const option of Object.values(texts.options)) all.push(option.label);
  for (const error of Object.values(texts.errors)) all.push(error);
  return all;
}

function actionWords(texts: ActionTexts): readonly (Words | undefined)[] {
  return [texts.words, ...Object.values(texts.ways), texts.bring, texts.cost, texts.howLong, texts.ifNot];
}
