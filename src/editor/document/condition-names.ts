import { PICK_KINDS } from '../../flow/flow.js';
import { FUNCTIONS } from '../../flow/functions.js';
import { keysAt, nodeAt, textAt } from '../../flow/yaml-at.js';
import type { Files } from './files.js';
import { rawFile } from './raw-texts.js';
import { optionsOf, optionWords } from './step-parts.js';
import { questionOfStep } from './titles.js';

/** Something that a condition can ask about. */
export interface AskedName {
  readonly name: string;
  /** What it is to the editor: the question as it stands on the screen, or its own name. */
  readonly title: string;
  /** `answers`: one of the values holds. `several`: the values can hold together. `day`: it is compared with a day. */
  readonly kind: 'answers' | 'several' | 'day';
  /** Values that may be asked for, with their words; of a computed value the words are those of the editor. */
  readonly values: readonly (readonly [value: string, words: string])[];
  readonly from: 'question' | 'derived' | 'town';
}

/** A called flow can call another one; deeper than this nobody asks for an answer. */
const DEEP = 3;

let last: { readonly files: Files; readonly flow: string; readonly names: readonly AskedName[] } | undefined;

/** Everything a condition of a flow can ask about, in the order of the file; the same files are looked through once. */
export function askedNames(files: Files, flow: string): readonly AskedName[] {
  if (last?.files === files && last.flow === flow) return last.names;
  const names = [...questionsOf(files, flow, '', DEEP), ...derivedOf(files, flow), ...choicesOf(files)];
  last = { files, flow, names };
  return names;
}

function questionsOf(files: Files, flow: string, prefix: string, deep: number): readonly AskedName[] {
  const root = rawFile(files, `flows/${flow}.yaml`);
  const texts = rawFile(files, `content/nl/${flow}.yaml`);
  if (deep === 0) return [];
  return keysAt(root, ['steps']).flatMap((step): readonly AskedName[] => {
    const node = nodeAt(root, ['steps', step]);
    const called = textAt(node, ['call']);
    if (called !== '') return questionsOf(files, called, `${prefix}${step}/`, deep - 1);
    const ask = textAt(node, ['ask']);
    const values = optionsOf(node).map((option) => [option, optionWords(texts, step, option)] as const);
    const typed = !PICK_KINDS.some((kind) => kind === ask);
    if (ask === '' || (typed && ask !== 'date' && values.length === 0)) return [];
    const kind = ask === 'choices' ? 'several' : ask === 'date' ? 'day' : 'answers';
    return [{ name: prefix + step, title: questionOfStep(files, flow, step), kind, values, from: 'question' }];
  });
}

/** Every question of a flow and of those it calls, with its words: also those whose answer is typed. */
export function questionsIn(
  files: Files,
  flow: string,
  deep = DEEP,
): readonly (readonly [name: string, title: string])[] {
  const root = rawFile(files, `flows/${flow}.yaml`);
  if (deep === 0) return [];
  return keysAt(root, ['steps']).flatMap((step): readonly (readonly [string, string])[] => {
    const called = textAt(root, ['steps', step, 'call']);
    if (called !== '') {
      return questionsIn(files, called, deep - 1).map(([name, title]) => [`${step}/${name}`, title] as const);
    }
    return nodeAt(root, ['steps', step, 'ask']) ? [[step, questionOfStep(files, flow, step)]] : [];
  });
}

function derivedOf(files: Files, flow: string): readonly AskedName[] {
  const derive = nodeAt(rawFile(files, `flows/${flow}.yaml`), ['derive']);
  return keysAt(derive, []).map((name) => {
    const [fn = ''] = keysAt(derive, [name]);
    const outcomes = Object.hasOwn(FUNCTIONS, fn) ? FUNCTIONS[fn]?.outcomes : undefined;
    const values = (outcomes ?? []).map((outcome) => [outcome, outcome] as const);
    return { name, title: name, kind: outcomes ? 'answers' : 'day', values, from: 'derived' };
  });
}

/** The choices of the town: what is chosen now, and yes and no. */
function choicesOf(files: Files): readonly AskedName[] {
  const choices = nodeAt(rawFile(files, 'content/municipality.yaml'), ['keuze']);
  return keysAt(choices, []).map((choice) => {
    const values = [...new Set(['ja', 'nee', textAt(choices, [choice])])].filter((value) => value !== '');
    return {
      name: `keuze.${choice}`,
      title: choice,
      kind: 'answers',
      values: values.map((value) => [value, value] as const),
      from: 'town',
    };
  });
}
