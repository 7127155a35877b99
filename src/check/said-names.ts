import type { ActionTexts, Content, StepTexts, Template, Words } from '../flow/content.js';
import type { Action, LinkedStep } from '../flow/flow.js';
import { namesIn } from '../flow/template.js';
import type { Version } from '../flow/version.js';

/** The names that stand between braces in everything said at a step itself, in any language. */
export function namesSaidAt(version: Version, step: LinkedStep): ReadonlySet<string> {
  return collect(version, (content) => {
    const texts = content.flows.get(step.home)?.steps[step.id];
    return texts ? stepWords(texts) : [];
  });
}

/** The names in the texts of one action, in any language. */
export function namesSaidBy(version: Version, action: Action): ReadonlySet<string> {
  return collect(version, (content) => {
    const texts = content.flows.get(action.home)?.steps[action.step]?.actions[action.id];
    return texts ? actionWords(texts) : [];
  });
}

/** The names in the text of one section of a result, in any language. */
export function namesSaidIn(version: Version, step: LinkedStep, section: string): ReadonlySet<string> {
  return collect(version, (content) => {
    const texts = content.flows.get(step.home)?.steps[step.id]?.sections[section];
    return texts ? [texts.heading, texts.words] : [];
  });
}

function collect(version: Version, wordsOf: (content: Content) => readonly (Words | undefined)[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const content of version.content.values()) {
    for (const words of wordsOf(content)) if (words) for (const name of namesOf(words)) names.add(name);
  }
  return names;
}

function stepWords(texts: StepTexts): readonly (Words | undefined)[] {
  const { words, why, hint, example, short, heading, filedNote, next, ifNot } = texts;
  const options = Object.values(texts.options).map((option) => option.label);
  return [
    words,
    why,
    hint,
    example,
    short,
    heading,
    filedNote,
    next,
    ifNot,
    ...options,
    ...Object.values(texts.errors),
  ];
}

function actionWords(texts: ActionTexts): readonly (Words | undefined)[] {
  return [texts.words, ...Object.values(texts.ways), texts.bring, texts.cost, texts.howLong, texts.ifNot];
}

function namesOf(words: Words): readonly string[] {
  const levels: readonly (Template | undefined)[] = [words.text, words.simple, words.spoken];
  return levels.flatMap((template) => (template ? namesIn(template) : []));
}
