import type { Template, Words } from './content.js';
import type { World } from './names.js';
import { checkSimple, parseWords, type Reading, type Slots } from './parse-words.js';
import { asMap, asText, asTexts, field, onlyKnown, report, type Sheet } from './sheet.js';
import { ANSWERING, type TopicTexts } from './topic-texts.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** A phrase with where it stands; `plain` is how it is compared. */
export interface SaidPhrase {
  readonly code: string;
  readonly plain: string;
  readonly at: number;
}

/** What is asked of the texts of a topic in one language, and where its phrases are noted. */
interface Asked {
  readonly code: string;
  readonly none: boolean;
  /** It must have an answer; without one it may not have any. */
  readonly answers: boolean;
  readonly said: SaidPhrase[];
}

const MOST_SENTENCES = 3;
const MOST_LETTERS = 400;

/** The texts of a topic in one language; findings for what is missing, too long or of no use. */
export function parseTopicTexts(world: World, sheet: Sheet, node: YamlNode, asked: Asked): TopicTexts {
  asMap(sheet, node, asked.code);
  if (node.kind !== 'map') return { phrases: [], keywords: [] };
  onlyKnown(sheet, node, asked.none ? ['phrases'] : ['title', 'phrases', 'keywords', 'answer']);
  const phrases = parsePhrases(sheet, node, asked);
  if (asked.none) return { phrases, keywords: [] };
  const reading: Reading = { sheet, slots: slotsOf(world), question: false };
  const keywordsNode = field(node, 'keywords');
  const keywords = keywordsNode ? asTexts(sheet, keywordsNode, 'keywords') : [];
  return { title: parseTitle(reading, node, asked), phrases, keywords, answer: parseAnswer(reading, node, asked) };
}

/** As phrases are compared: lower case, no accents or punctuation, single spaces. */
export function plainPhrase(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function slotsOf({ facts }: World): Slots {
  return {
    kindOf: (name) => (facts?.get(name)?.type === 'link' ? 'link' : !facts || facts.has(name) ? 'text' : undefined),
    known: () => facts?.keys() ?? [],
  };
}

function parsePhrases(sheet: Sheet, node: YamlMap, { code, said }: Asked): readonly string[] {
  const list = field(node, 'phrases');
  if (!list || (list.kind === 'list' && list.items.length === 0)) {
    const message = `Hier staat nog niet hoe mensen dit zeggen. Voeg hele zinnen toe (phrases).`;
    report(sheet, list?.at ?? node.at, { rule: 'no-phrases', message });
    return [];
  }
  if (list.kind !== 'list') return asTexts(sheet, list, 'phrases');
  return list.items.flatMap((item) => {
    const text = asText(sheet, item, 'phrases');
    if (text === undefined) return [];
    const plain = plainPhrase(text);
    if (plain === '')
      report(sheet, item.at, { rule: 'bad-phrase', message: 'Hier staat geen woord. Schrijf een zin.' });
    if (text.length > MOST_LETTERS) {
      const message = `Deze zin is te lang: hoogstens ${MOST_LETTERS} tekens. Maak hem korter.`;
      report(sheet, item.at, { rule: 'too-long', message });
    }
    if (plain === '' || text.length > MOST_LETTERS) return [];
    said.push({ code, plain, at: item.at });
    return [text];
  });
}

function parseTitle(reading: Reading, node: YamlMap, { code, answers }: Asked): Words | undefined {
  const title = field(node, 'title');
  if (title) return parseWords(reading, title, 'title');
  if (code !== 'nl' && !answers) return undefined;
  report(reading.sheet, node.at, {
    rule: 'missing-text',
    message: 'Hier ontbreekt de naam van het onderwerp (title). Mensen kiezen daarmee.',
  });
  return undefined;
}

function parseAnswer(reading: Reading, node: YamlMap, { code, answers }: Asked): Words | undefined {
  const { sheet } = reading;
  const answer = field(node, 'answer');
  if (!answer) {
    const message =
      'Hier ontbreekt het antwoord (answer). Schrijf in hoogstens drie korte zinnen wat de inwoner kan doen.';
    if (answers) report(sheet, node.at, { rule: 'missing-text', message });
    return undefined;
  }
  if (!answers && ANSWERING.includes(code)) {
    const message = 'Dit onderwerp is een vraag om een medewerker of een telefoontje. Haal het antwoord weg.';
    report(sheet, answer.at, { rule: 'unused-text', message });
  }
  const words = parseWords(reading, answer, 'answer');
  if (answer.kind === 'map') checkSimple(sheet, answer, answer.at, 'Dit antwoord');
  for (const key of ['text', 'simple'] as const) {
    const at = answer.kind === 'map' ? (field(answer, key)?.at ?? answer.at) : answer.at;
    const count = sentencesIn(words[key] ?? []);
    if (count <= MOST_SENTENCES) continue;
    const message = `Dit antwoord heeft ${count} zinnen. Gebruik er hoogstens ${MOST_SENTENCES}.`;
    report(sheet, at, { rule: 'too-many-sentences', message });
  }
  return words;
}

/** A full stop inside a number, a time or a name ("9.00", "d.m.v.") ends no sentence. */
function sentencesIn(template: Template): number {
  const text = template.map((part) => (typeof part === 'string' ? part : 'x')).join('');
  return text.split(/(?<=[.!?])["')]*\s+(?=\S)|\n+/).filter((part) => part.trim() !== '').length;
}
