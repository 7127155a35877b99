import { entryOf, textOf } from '../../../flow/package-files.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import { writtenAs } from '../merge/written-as.js';
import type { Titles } from './file-titles.js';

const ASKS = new Map([
  ['choice', 'Vraag met één antwoord'],
  ['choices', 'Vraag met een of meer antwoorden'],
  ['yes-no', 'Vraag met ja of nee'],
]);

/** Keys of a step that have a line of their own below; the others are told as they are written. */
const KNOWN = ['ask', 'message', 'call', 'result', 'options', 'next'];

/** A step of a flow in words: what it is, which answers it has, and where it leads. */
export function stepLines(titles: Titles, flow: string, step: string, node: YamlNode): readonly string[] {
  const rest = node.kind === 'map' ? node.entries.filter(({ key }) => !KNOWN.includes(key)) : [];
  return [
    ...kindLine(titles, node),
    ...optionLines(titles, flow, step, entryOf(node, 'options')),
    ...nextLines(titles, flow, entryOf(node, 'next')),
    ...rest.flatMap(({ key, value }) => restLines(titles, flow, key, value)),
  ];
}

function kindLine(titles: Titles, node: YamlNode): readonly string[] {
  const [ask, call, result] = ['ask', 'call', 'result'].map((key) => textOf(entryOf(node, key)));
  if (ask !== undefined) return [ASKS.get(ask) ?? `Vraag om te typen: ${ask}`];
  if (call !== undefined) return [`Gaat langs het gesprek "${titles.flow(call)}"`];
  if (result !== undefined) return [`Uitkomst: ${result}`];
  return entryOf(node, 'message') ? ['Mededeling'] : [];
}

function optionLines(titles: Titles, flow: string, step: string, node: YamlNode | undefined): readonly string[] {
  if (node?.kind !== 'list') return [];
  return node.items.map((item) => {
    const [only] = item.kind === 'map' ? item.entries : [];
    const id = textOf(item) ?? only?.key ?? '';
    const more = only ? ` (${plainLine(only.value)})` : '';
    return `Antwoord: ${titles.option(flow, step, id)}${more}`;
  });
}

function nextLines(titles: Titles, flow: string, node: YamlNode | undefined): readonly string[] {
  const to = (go: string | undefined) => `"${titles.step(flow, go ?? '')}"`;
  if (node?.kind === 'text') return [`Daarna: ${to(textOf(node))}`];
  if (node?.kind !== 'list') return [];
  return node.items.map((item) => {
    const when = entryOf(item, 'when');
    const lead = when ? `Als ${conditionLine(titles, flow, when)}` : 'Anders';
    return `${lead}: ${to(textOf(entryOf(item, 'go')))}`;
  });
}

function restLines(titles: Titles, flow: string, key: string, value: YamlNode): readonly string[] {
  if (value.kind !== 'list') return [`${key}: ${plainLine(value)}`];
  return value.items.map((item) => {
    const [only] = item.kind === 'map' ? item.entries : [];
    const when = only && entryOf(only.value, 'when');
    const condition = when ? `, als ${conditionLine(titles, flow, when)}` : '';
    const others = only?.value.kind === 'map' ? only.value.entries.filter((entry) => entry.key !== 'when') : [];
    const more = others.map((entry) => `, ${entry.key} ${plainLine(entry.value)}`).join('');
    return `${key}: ${only ? `${only.key}${more}${condition}` : plainLine(item)}`;
  });
}

/** A condition as a part of a sentence, from how it is written. */
function conditionLine(titles: Titles, flow: string, node: YamlNode): string {
  if (node.kind !== 'map') return plainLine(node);
  const parts = node.entries.map(({ key, value }) => {
    const inner = (value.kind === 'list' ? value.items : [value]).map((one) => conditionLine(titles, flow, one));
    if (key === 'all') return inner.join(' en ');
    if (key === 'any') return `(${inner.join(' of ')})`;
    if (key === 'not') return `niet (${inner.join(' en ')})`;
    return `"${key.includes('.') ? key : titles.step(flow, key)}" ${answerLine(titles, flow, key, value)}`;
  });
  return parts.join(' en ');
}

const RELATIONS = new Map([
  ['before', 'vóór'],
  ['after', 'na'],
  ['includes', 'bevat'],
]);

function answerLine(titles: Titles, flow: string, step: string, node: YamlNode): string {
  const answersIn = (value: YamlNode) =>
    (value.kind === 'list' ? value.items : [value])
      .map((one) => titles.option(flow, step, textOf(one) ?? plainLine(one)))
      .join(' of ');
  if (node.kind !== 'map') return `is ${answersIn(node)}`;
  return node.entries.map(({ key, value }) => `${RELATIONS.get(key) ?? 'is'} ${answersIn(value)}`).join(' en ');
}

const plainLine = (node: YamlNode) => writtenAs(node).replace(/\s+/g, ' ').trim();
