import { parseTalkLine } from './parse-talk-line.js';
import { asList, asMap, asText, asTexts, field, onlyKnown, report, required, type Sheet } from './sheet.js';
import type { Talk } from './talk.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** The example talks of `flow`; findings for what is not a talk. Whether they hold is for the checker to say. */
export function parseTalks(sheet: Sheet, root: YamlNode, flow: string): Talk[] {
  const names = new Set<string>();
  return asList(sheet, root, 'talk').flatMap((item) => {
    const talk = parseTalk(sheet, item, flow);
    if (!talk) return [];
    if (names.has(talk.name)) {
      const message = `Er zijn twee voorbeeldgesprekken met de naam "${talk.name}". Geef er één een andere naam.`;
      report(sheet, item.at, { rule: 'duplicate-name', message });
    }
    names.add(talk.name);
    return [talk];
  });
}

function parseTalk(sheet: Sheet, node: YamlNode, flow: string): Talk | undefined {
  asMap(sheet, node, 'talk');
  if (node.kind !== 'map') return undefined;
  onlyKnown(sheet, node, ['talk', 'at', 'inputs', 'end']);
  const nameNode = required(sheet, node, 'talk');
  const name = nameNode && asText(sheet, nameNode, 'talk');
  const inputsNode = required(sheet, node, 'inputs');
  const endNode = required(sheet, node, 'end');
  if (name === undefined || !inputsNode || !endNode) return undefined;
  const at = parseTime(sheet, node);
  return {
    name,
    flow,
    ...(at !== undefined && { at }),
    lines: asList(sheet, inputsNode, 'inputs').flatMap((line) => {
      const read = parseTalkLine(sheet, line);
      return read ? [{ ...read, place: sheet.place(line.at) }] : [];
    }),
    end: parseEnd(sheet, endNode),
    place: sheet.place(node.at),
  };
}

function parseTime(sheet: Sheet, node: YamlMap): string | undefined {
  const value = field(node, 'at');
  const text = value && asText(sheet, value, 'at');
  if (!value || text === undefined) return undefined;
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)$/;
  if (shape.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const message = `"${text}" is geen tijd. Schrijf bijvoorbeeld 2026-11-23T10:00+01:00.`;
  report(sheet, value.at, { rule: 'bad-time', message });
  return undefined;
}

function parseEnd(sheet: Sheet, node: YamlNode): Talk['end'] {
  asMap(sheet, node, 'end');
  if (node.kind !== 'map') return {};
  onlyKnown(sheet, node, ['step', 'kind', 'actions', 'not', 'answers', 'says']);
  const text = (key: string) => {
    const value = field(node, key);
    return value && asText(sheet, value, key);
  };
  const texts = (key: string) => {
    const value = field(node, key);
    return value && asTexts(sheet, value, key);
  };
  const answersNode = field(node, 'answers');
  const answers = answersNode && parseAnswers(sheet, answersNode);
  const end = { step: text('step'), kind: text('kind'), actions: texts('actions'), not: texts('not'), answers };
  return Object.fromEntries(Object.entries({ ...end, says: texts('says') }).filter(([, value]) => value !== undefined));
}

function parseAnswers(sheet: Sheet, node: YamlNode): Record<string, string | string[]> {
  const answers: [string, string | string[]][] = [];
  for (const { key, value } of asMap(sheet, node, 'answers')) {
    const answer = value.kind === 'list' ? asTexts(sheet, value, key) : asText(sheet, value, key);
    if (answer !== undefined) answers.push([key, answer]);
  }
  return Object.fromEntries(answers);
}
