import type { World } from './names.js';
import { parseTopicTexts, type SaidPhrase } from './parse-topic-texts.js';
import { asBoolean, asMap, asOneOf, asText, field, onlyKnown, report, required, type Sheet } from './sheet.js';
import { ANSWERING, type KnownTopic, TOPIC_COMMANDS, TOPIC_LANGUAGES, type TopicTexts } from './topic-texts.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** A topic as read from one file, with its phrases where they stand. */
export interface TopicDraft {
  readonly sheet: Sheet;
  readonly topic: KnownTopic;
  readonly said: readonly SaidPhrase[];
}

const OF_A_TOPIC = ['topic', 'flow', 'link', 'command', 'sensitive', 'none'];

/** The topic `id` of a file `content/topics/<id>.yaml`; undefined when it is not even a mapping. */
export function parseTopic(world: World, sheet: Sheet, root: YamlNode, id: string): TopicDraft | undefined {
  asMap(sheet, root, id);
  if (root.kind !== 'map') return undefined;
  checkId(sheet, root, id);
  const none = flagOf(sheet, root, 'none');
  const fields = none ? ['topic', 'none'] : OF_A_TOPIC;
  const codes = TOPIC_LANGUAGES.filter((code) => !fields.includes(code));
  onlyKnown(sheet, root, [...fields, ...codes]);
  const commandNode = field(root, 'command');
  const command = commandNode && asOneOf(sheet, commandNode, 'command', TOPIC_COMMANDS);
  const said: SaidPhrase[] = [];
  const languages = new Map<string, TopicTexts>();
  for (const code of codes) {
    const node = field(root, code);
    const answers = !none && !commandNode && ANSWERING.includes(code);
    if (node) languages.set(code, parseTopicTexts(world, sheet, node, { code, none, answers, said }));
  }
  required(sheet, root, 'nl');
  const base = { id, none, flow: flowOf(world, sheet, root), link: linkOf(world, sheet, root), command };
  return { sheet, said, topic: { ...base, sensitive: flagOf(sheet, root, 'sensitive'), languages } };
}

/** Reports a phrase that stands in two topics: it could only ever be guessed which of them is meant. */
export function checkPhrases(drafts: readonly TopicDraft[]): void {
  const first = new Map<string, { readonly topic: string; readonly code: string }>();
  for (const { sheet, topic, said } of drafts) {
    for (const { plain, code, at } of said) {
      const before = first.get(plain);
      if (!before) first.set(plain, { topic: topic.id, code });
      else if (before.topic !== topic.id) {
        const message = `Deze zin staat ook bij onderwerp "${before.topic}". Haal hem op één van de twee plekken weg.`;
        report(sheet, at, { rule: 'same-phrase', message });
      } else if (before.code === code) {
        const message = 'Deze zin staat hier twee keer. Haal er één weg.';
        report(sheet, at, { rule: 'same-phrase', severity: 'warning', message });
      }
    }
  }
}

function checkId(sheet: Sheet, root: YamlMap, id: string): void {
  const node = field(root, 'topic');
  const given = node ? asText(sheet, node, 'topic') : undefined;
  if (!node || given === undefined || given === id) return;
  const message = `Het onderwerp heet "${given}", maar het bestand heet "${id}". Geef ze dezelfde naam.`;
  report(sheet, node.at, { rule: 'file-name', message });
}

function flagOf(sheet: Sheet, root: YamlMap, key: string): boolean {
  const node = field(root, key);
  return node !== undefined && asBoolean(sheet, node, key) === true;
}

function flowOf({ drafts }: World, sheet: Sheet, root: YamlMap): string | undefined {
  const node = field(root, 'flow');
  const flow = node && asText(sheet, node, 'flow');
  if (!node || flow === undefined || drafts.has(flow)) return flow;
  const message = `Er is geen gesprek "${flow}".`;
  report(sheet, node.at, { rule: 'unknown-flow', message, near: { word: flow, known: drafts.keys() } });
  return undefined;
}

function linkOf({ facts }: World, sheet: Sheet, root: YamlMap): string | undefined {
  const node = field(root, 'link');
  const link = node && asText(sheet, node, 'link');
  if (!node || link === undefined || !facts || facts.get(link)?.type === 'link') return link;
  const links = [...facts].flatMap(([name, fact]) => (fact.type === 'link' ? name : []));
  const bare = links.includes(`link.${link}`);
  const message = `"${link}" is geen link van de gemeente.${bare ? ` Schrijf "link.${link}".` : ''}`;
  report(sheet, node.at, { rule: 'unknown-name', message, near: bare ? undefined : { word: link, known: links } });
  return undefined;
}
