import { nodeAt, textAt } from '../../../flow/yaml-at.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import { readWhen } from '../condition.js';
import { askedNames } from '../condition-names.js';
import { conditionWordsInDutch, whenWords } from '../condition-words.js';
import type { Files } from '../files.js';
import { writtenAs } from '../merge/written-as.js';
import { partNamesInDutch } from '../part-names.js';
import { flowFieldWords, valueWords } from '../place-words.js';
import { titlesIn } from '../titles.js';

/** Keys of a step that have a line of their own below; the others are told as they are written. */
const KNOWN = ['ask', 'message', 'call', 'result', 'options', 'next'];

/** The flow in which a step stands. */
interface Where {
  readonly files: Files;
  readonly flow: string;
}

/** A step of a flow in words: what it is, which answers it has, and where it leads. */
export function stepLines(where: Where, step: string, node: YamlNode): readonly string[] {
  const rest = node.kind === 'map' ? node.entries.filter(({ key }) => !KNOWN.includes(key)) : [];
  return [
    ...kindLine(where, node),
    ...optionLines(where, step, nodeAt(node, ['options'])),
    ...nextLines(where, nodeAt(node, ['next'])),
    ...rest.flatMap(({ key, value }) => restLines(where, key, value)),
  ];
}

function kindLine({ files }: Where, node: YamlNode): readonly string[] {
  const [ask = '', call = '', result = ''] = ['ask', 'call', 'result'].map((key) => textAt(node, [key]));
  if (ask !== '') return [`${partNamesInDutch('step-ask')}: ${valueWords('ask', ask)}`];
  if (call !== '') return [`${partNamesInDutch('call-which')}: "${titlesIn(files).flow(call)}"`];
  if (result !== '') return [`${partNamesInDutch('step-result')}: ${valueWords('result', result)}`];
  return nodeAt(node, ['message']) ? [partNamesInDutch('kind-message')] : [];
}

function optionLines({ files, flow }: Where, step: string, node: YamlNode | undefined): readonly string[] {
  if (node?.kind !== 'list') return [];
  return node.items.map((item) => {
    const [only] = item.kind === 'map' ? item.entries : [];
    const more = only ? ` (${plainLine(only.value)})` : '';
    return `Antwoord: ${titlesIn(files).option(flow, step, only?.key ?? textAt(item, []))}${more}`;
  });
}

function nextLines(where: Where, node: YamlNode | undefined): readonly string[] {
  const to = (go: string) => `"${titlesIn(where.files).step(where.flow, go)}"`;
  if (node?.kind === 'text') return [`Leidt naar: ${to(textAt(node, []))}`];
  if (node?.kind !== 'list') return [];
  return node.items.map((item) => {
    const when = nodeAt(item, ['when']);
    const go = to(textAt(item, ['go']));
    return when ? `${conditionLine(where, when)}. Dan naar: ${go}` : `Leidt anders naar: ${go}`;
  });
}

function restLines(where: Where, key: string, value: YamlNode): readonly string[] {
  if (value.kind !== 'list') return [said(key, plainLine(value))];
  return value.items.map((item) => {
    const [only] = item.kind === 'map' ? item.entries : [];
    if (!only) return said(key, plainLine(item));
    const more = only.value.kind === 'map' ? only.value.entries : [];
    const parts = more.map((entry) =>
      entry.key === 'when' ? conditionLine(where, entry.value) : said(entry.key, plainLine(entry.value)),
    );
    return [said(key, only.key), ...parts].join('. ');
  });
}

/** A value behind what its key is called in the form. */
function said(key: string, value: string): string {
  const name = flowFieldWords(partNamesInDutch, [key]);
  return `${name}${name.endsWith('?') ? '' : ':'} ${value}`;
}

/** A condition as the form says it; one that the form cannot read is told as it is written. */
function conditionLine({ files, flow }: Where, node: YamlNode): string {
  const when = readWhen(node);
  return when ? whenWords(conditionWordsInDutch, askedNames(files, flow), when) : `Als ${plainLine(node)}`;
}

const plainLine = (node: YamlNode) => writtenAs(node).replace(/\s+/g, ' ').trim();
