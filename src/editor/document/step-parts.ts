import { WAYS } from '../../flow/flow.js';
import { keysAt, nodeAt, textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';

/** What a step is, as its file says. */
export type StepKind = 'question' | 'message' | 'call' | 'result' | 'unknown';

/** One text of a step: where it stands below the step, which also names it, and its reading levels. */
export interface StepPart {
  readonly keys: readonly string[];
  readonly levels: readonly ('text' | 'simple' | 'spoken')[];
  /** Stands in the form from the start; others are folded away while they are empty. */
  readonly always: boolean;
  /** The step's own text: all its levels stand in the form. */
  readonly main?: boolean;
}

const ERRORS = ['empty', 'unclear', 'too-early', 'too-late', 'not-an-option', 'too-long'] as const;
const WAY_TEXTS: readonly string[] = WAYS;
const ACTION_TEXTS = ['phone', 'online', 'desk', 'paper', 'bring', 'cost', 'how-long', 'if-not'] as const;

/** What kind of step stands below `steps.<step>`. */
export function kindOf(node: YamlNode | undefined): StepKind {
  for (const [key, kind] of [
    ['ask', 'question'],
    ['message', 'message'],
    ['call', 'call'],
    ['result', 'result'],
  ] as const) {
    if (nodeAt(node, [key])) return kind;
  }
  return 'unknown';
}

/** The texts that belong to a step, in the order of the form. `node` is the step in its flow's file. */
export function partsOf(node: YamlNode | undefined): readonly StepPart[] {
  switch (kindOf(node)) {
    case 'question':
      return questionParts(node);
    case 'message':
      return [folded(['heading']), main];
    case 'result':
      return RESULT_PARTS;
    default:
      return [];
  }
}

const main: StepPart = {
  keys: [],
  levels: ['text', 'simple', 'spoken'],
  always: true,
  main: true,
};
const folded = (keys: readonly string[]): StepPart => ({
  keys,
  levels: ['text', 'simple', 'spoken'],
  always: false,
});
const always = (keys: readonly string[]): StepPart => ({ ...folded(keys), always: true });

function questionParts(node: YamlNode | undefined): readonly StepPart[] {
  const asksWhy = textAt(node, ['purpose']) !== '';
  return [
    main,
    asksWhy ? always(['why']) : folded(['why']),
    folded(['hint']),
    folded(['short']),
    folded(['example']),
    ...ERRORS.map((error) => folded(['errors', error])),
  ];
}

const RESULT_PARTS: readonly StepPart[] = [
  folded(['heading']),
  main,
  always(['filed-note']),
  always(['next']),
  always(['if-not']),
];

/** The texts of a section of a result. */
export function sectionParts(id: string): readonly StepPart[] {
  return [always(['sections', id, 'heading']), always(['sections', id])];
}

/** The texts of an action: what to do, and what to do per way; what else may be said of it is folded. */
export function actionParts(id: string, ways: readonly string[]): readonly StepPart[] {
  const more = ACTION_TEXTS.filter((one) => !WAY_TEXTS.includes(one) || ways.includes(one));
  return [
    always(['actions', id]),
    ...more.map((one) => ({ ...folded(['actions', id, one]), always: WAY_TEXTS.includes(one) })),
  ];
}

/** The names in a list of `name` and `name: { ... }`. */
export function namesIn(node: YamlNode | undefined): readonly string[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : (keysAt(item, [])[0] ?? [])));
}

/** The answers of a question, ja and nee included where they stand there of themselves. */
export function optionsOf(node: YamlNode | undefined): readonly string[] {
  const own = textAt(node, ['ask']) === 'yes-no' ? ['ja', 'nee'] : [];
  return [...own, ...namesIn(nodeAt(node, ['options'])).filter((id) => !own.includes(id))];
}

/** Where the words of an answer stand: short, below `label` with what people type beside it, or with levels below that. */
export function labelKeys(
  root: YamlNode | undefined,
  at: readonly string[],
  level: 'text' | 'simple',
): readonly string[] {
  const node = nodeAt(root, at);
  if (nodeAt(node, ['text'])) return [...at, level];
  const short = level === 'text' && nodeAt(node, ['label'])?.kind !== 'map';
  if (short) return node?.kind === 'map' ? [...at, 'label'] : at;
  return [...at, 'label', level];
}

/** What an answer says in the texts of a flow; its own name where it has no words. */
export function optionWords(texts: YamlNode | undefined, step: string, option: string): string {
  return textAt(texts, labelKeys(texts, ['steps', step, 'options', option], 'text')) || option;
}

/** Where the words of a part stand: short for `text` where nothing is beside it, else below its own key. */
export function keysFor(root: YamlNode | undefined, at: readonly string[], level: string): readonly string[] {
  const node = nodeAt(root, at);
  const wide = node?.kind === 'map';
  if (level === 'text') return wide ? [...at, 'text'] : at;
  return [...at, level];
}
