import { PICK_KINDS } from '../../flow/flow.js';
import type { Version } from '../../flow/version.js';
import type { Files } from '../document/files.js';
import type { AskedStep, TalkAnswer } from '../document/mend-talks.js';
import { rawFile } from '../document/raw-texts.js';
import { optionWords } from '../document/step-parts.js';
import { titleOfStep } from '../document/titles.js';

/** A question that example talks come by, as a form shows it. */
export interface Asking extends AskedStep {
  /** Its name among all. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  /** Whether it can be answered by typing. */
  readonly typed: boolean;
}

/** How a question is put before an editor. */
export function askingOf(files: Files, version: Version, { home, step }: AskedStep): Asking {
  const found = version.flows.get(home)?.steps.get(step);
  const texts = rawFile(files, `content/nl/${home}.yaml`);
  const ids = found?.type === 'question' ? found.options.map(({ id }) => id) : ['verder'];
  return {
    ...{ home, step, name: `${home} ${step}`, title: titleOfStep(files, home, step) },
    options: ids.map((id) => [id, optionWords(texts, step, id)] as const),
    typed: found?.type === 'question' && !PICK_KINDS.includes(found.ask),
  };
}

/** The one of a name. */
export function askingAt(all: readonly Asking[], name: string): Asking | undefined {
  return all.find((one) => one.name === name);
}

/** What a resident does who gives this answer. */
export function lineOf({ options }: Asking, answer: string): TalkAnswer['line'] {
  const picks = options.some(([id]) => id === answer);
  return picks ? { type: 'choose', options: [answer] } : { type: 'provide', value: answer };
}
