import { WAYS_OUT } from '../../flow/parse-question.js';
import type { Plain } from './edit.js';
import { checkName } from './flow-parts.js';
import type { ImportedTree, TreeNode, WrittenTree } from './import-tree.js';
import { ASK_US_TEXTS, resultTexts, standardTranslation, WAY_OUT_LABELS } from './standard-texts.js';
import { type Data, Inline, writeEntries } from './write-yaml.js';

/** Where "Dat weet ik niet" leads. */
const ASK_US = 'vraag-het-ons';
const UNKNOWN = 'weet-niet';

interface Making {
  readonly steps: Record<string, Data>;
  readonly texts: Record<string, Plain>;
  readonly notes: string[];
  /** The step of each node. */
  readonly names: ReadonlyMap<string, string>;
  asksUs: boolean;
}

/** The files of a flow made from a written tree. In other languages than Dutch stands what needs no translator. */
export function draftOfTree(
  flow: string,
  { title, nodes }: WrittenTree,
  languages: readonly string[] = ['nl'],
): ImportedTree {
  checkName(flow);
  const making: Making = { steps: {}, texts: {}, notes: [], names: namesOf(nodes), asksUs: false };
  for (const node of nodes) addNode(making, node);
  if (making.asksUs) {
    making.steps[ASK_US] = { result: 'answer' };
    making.texts[ASK_US] = resultTexts('nl', ASK_US_TEXTS.nl);
  }
  const name = title ?? nodes[0]?.text.split('\n')[0] ?? flow;
  const texts = { title: name, description: name, steps: making.texts };
  const others = languages.filter((language) => language !== 'nl');
  return {
    files: {
      [`flows/${flow}.yaml`]: writeEntries({ flow, steps: making.steps }, 0),
      [`content/nl/${flow}.yaml`]: writeEntries(texts, 0),
      ...Object.fromEntries(others.flatMap((language) => begunIn(flow, language, texts))),
    },
    notes: [...making.notes, ...others.map(toTranslate)],
  };
}

function begunIn(flow: string, language: string, texts: Plain): readonly (readonly [string, string])[] {
  const begun = standardTranslation(language, texts);
  return begun === undefined
    ? []
    : [[`content/${language}/${flow}.yaml`, writeEntries(begun as Record<string, Data>, 0)]];
}

const toTranslate = (language: string) =>
  `Vertaal het gesprek nog (${language}). Eerder kunt u het niet publiceren. Kies bij een stap "Andere taal ernaast".`;

function addNode(making: Making, node: TreeNode): void {
  const step = making.names.get(node.id) ?? node.id;
  const labelled = node.arrows.filter(({ label }) => label !== undefined);
  const [only] = node.arrows;
  if (!only) addResult(making, step, node.text);
  else if (node.arrows.length === 1 && labelled.length === 0 && !node.text.endsWith('?')) {
    making.steps[step] = { message: 'true', next: target(making, only.to) };
    making.texts[step] = { text: cleaned(node.text) };
  } else addQuestion(making, step, node);
}

/** The first line is the heading; the rest, or the same again, is the text. */
function addResult(making: Making, step: string, words: string): void {
  const [heading = '', ...rest] = cleaned(words).split('\n');
  const short = heading.length <= 60;
  const text = rest.length > 0 && short ? rest.join('\n') : cleaned(words);
  making.steps[step] = { result: 'answer' };
  making.texts[step] = resultTexts('nl', { heading: short ? heading.replace(/[.]$/, '') : 'Het antwoord', text });
  if (heading.endsWith('?')) {
    making.notes.push(`Bij "${heading}" staan geen antwoorden. Nu is het een einde. Voeg antwoorden toe.`);
  }
}

function addQuestion(making: Making, step: string, node: TreeNode): void {
  const taken = new Set<string>();
  const options = node.arrows.map(({ label = 'Verder', to }) => {
    const id = uniqueName(label, taken, 'antwoord');
    taken.add(id);
    return { id, label, to };
  });
  const ids = options.map(({ id }) => id);
  const isYesNo = ids.length === 2 && ids.includes('ja') && ids.includes('nee');
  const hasWayOut = ids.some((id) => WAYS_OUT.includes(id));
  const own = isYesNo ? [] : ids;
  making.asksUs ||= !hasWayOut;
  making.steps[step] = {
    ask: isYesNo ? 'yes-no' : 'choice',
    options: hasWayOut ? own : [...own, UNKNOWN],
    next: [
      ...options.map(({ id, to }) => ({ when: new Inline({ [step]: id }), go: target(making, to) })),
      ...(hasWayOut ? [] : [{ go: ASK_US }]),
    ],
  };
  const labels = options.map(({ id, label }) => [id, label] as const);
  const unknown = hasWayOut ? [] : [[UNKNOWN, WAY_OUT_LABELS.nl?.[UNKNOWN] ?? ''] as const];
  making.texts[step] = { text: cleaned(node.text), options: Object.fromEntries([...labels, ...unknown]) };
  if (node.arrows.some(({ label }) => label === undefined)) {
    making.notes.push(`Bij "${cleaned(node.text)}" heeft een pijl geen antwoord. Kijk naar "Verder".`);
  }
}

const target = (making: Making, id: string) => making.names.get(id) ?? id;

/** Braces would be taken for the name of a fact; a line that goes on in the middle of a sentence is none. */
const cleaned = (words: string) =>
  words
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/\n(?=\p{Ll})/gu, ' ')
    .trim();

/** A name for every node, from its first words. */
function namesOf(nodes: readonly TreeNode[]): ReadonlyMap<string, string> {
  const taken = new Set([ASK_US]);
  return new Map(
    nodes.map(({ id, text }) => {
      const name = uniqueName(text, taken, 'stap');
      taken.add(name);
      return [id, name];
    }),
  );
}

/** Words that say nothing in a name. */
const EMPTY = /^(?:de|het|een|is|zijn|u|uw|ik|mijn|wat|wilt|hebt|heeft|er|dan|of|en|te|in|op|van|dat|dit|mag|hoeft)$/;

function uniqueName(words: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = words.split('\n')[0]?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() ?? '';
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  const telling = parts.filter((part) => !EMPTY.test(part));
  const all = (telling.length > 0 ? telling : parts).slice(0, 4).join('-').slice(0, 40).replace(/-$/, '');
  const known = /^(?:dat |dit )?(?:weet ik (?:het )?niet|weet niet)$/.test(plain.trim()) ? UNKNOWN : all;
  const name = known === '' ? otherwise : known;
  if (!taken.has(name)) return name;
  let n = 2;
  while (taken.has(`${name}-${n}`)) n++;
  return `${name}-${n}`;
}
