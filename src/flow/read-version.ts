import { checkNames } from './check-names.js';
import type { Content, FlowTexts } from './content.js';
import type { Diagnostic } from './diagnostic.js';
import type { FlowDraft } from './draft.js';
import type { LinkedFlow } from './flow.js';
import { linkedSize, linkFlow } from './link-flow.js';
import type { Municipality } from './municipality.js';
import type { World } from './names.js';
import { noFlowTexts, parseFlowTexts } from './parse-content.js';
import { parseFlow } from './parse-flow.js';
import { parseGlossary } from './parse-glossary.js';
import { noInterface, parseInterface } from './parse-interface.js';
import { parseLexicon } from './parse-lexicon.js';
import { parseMunicipality } from './parse-municipality.js';
import { parseReplies } from './parse-replies.js';
import { parseTalks } from './parse-talks.js';
import { checkPhrases, parseTopic } from './parse-topic.js';
import { readYaml } from './read-yaml.js';
import { report, type Sheet } from './sheet.js';
import { type SortedFiles, sortFiles } from './sort-files.js';
import type { Talk } from './talk.js';
import type { KnownTopic, Lexicon } from './topic-texts.js';
import type { SourceFile, Version } from './version.js';
import type { YamlNode } from './yaml-node.js';

interface ReadVersion {
  /** Absent when the flows cannot be run. Texts that are missing do not stand in the way of that: they are empty. */
  readonly version?: Version;
  /** Everything found, in order of file, line and column. Publish only when none is an error. */
  readonly diagnostics: readonly Diagnostic[];
  readonly talks: readonly Talk[];
}

/** More steps than any real flow has, with everything it calls spread into it. */
const MAX_STEPS = 100_000;

/** Opens a file as YAML and hands its content to `parse`; undefined when there is nothing to parse. */
type Open = <T>(file: SourceFile | undefined, parse: (sheet: Sheet, root: YamlNode) => T) => T | undefined;

/** What a file said, for as long as its text and all flows and facts stay the same. */
interface Remembered {
  readonly text: string;
  readonly sheet: Sheet;
  readonly parsed: unknown;
}

/** The flows and facts: everything else is read with them. */
interface Structure {
  readonly texts: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly world: World;
  readonly municipality?: Municipality;
  readonly flows?: ReadonlyMap<string, LinkedFlow>;
}

/** What was read the time before, so that after an edit only what changed is read. It begins without a structure and texts. */
export interface ReadBefore {
  structure?: Structure;
  readonly texts: Map<string, Remembered>;
}

/** Reads all files of a version named `id`; what is wrong in them becomes diagnostics, never an exception. */
export function readVersion(files: readonly SourceFile[], id: string, before?: ReadBefore): ReadVersion {
  const sorted = sortFiles(files);
  const structure = readStructure(sorted, before);
  const { world, municipality, flows } = structure;
  const sheets = [...structure.sheets];
  const open = opener(sheets);
  const openKept = opener(sheets, before?.texts);
  const content = new Map(
    [...sorted.languages.keys()].map((code) => [code, readLanguage(world, sorted, code, openKept)]),
  );
  const topics = readTopics(world, sorted, open);
  const lexicon = readLexicon(sorted, openKept);
  const talks = [...sorted.talks].flatMap(
    ([flow, file]) => openKept(file, (sheet, root) => parseTalks(sheet, root, flow)) ?? [],
  );
  const diagnostics = [...sorted.found, ...sheets.flatMap((sheet) => sheet.found)].sort(inOrder);
  if (!flows || !municipality) return { diagnostics, talks };
  return { version: { id, flows, content, municipality, topics, lexicon }, diagnostics, talks };
}

function opener(sheets: Sheet[], kept?: Map<string, Remembered>): Open {
  return <T>(file: SourceFile | undefined, parse: (sheet: Sheet, root: YamlNode) => T) => {
    if (!file) return undefined;
    const known = kept?.get(file.path);
    if (known?.text === file.text) {
      sheets.push(known.sheet);
      return known.parsed as T | undefined;
    }
    const { sheet, root } = readYaml(file);
    sheets.push(sheet);
    const parsed = root && parse(sheet, root);
    kept?.set(file.path, { text: file.text, sheet, parsed });
    return parsed;
  };
}

function readStructure(sorted: SortedFiles, before: ReadBefore | undefined): Structure {
  const files = [...(sorted.municipality ? [sorted.municipality] : []), ...sorted.flows.values()];
  const texts = files.flatMap(({ path, text }) => [path, text]);
  const known = before?.structure;
  if (known && known.texts.length === texts.length && known.texts.every((text, at) => text === texts[at])) return known;
  const sheets: Sheet[] = [];
  const open = opener(sheets);
  const municipality = open(sorted.municipality, parseMunicipality);
  const drafts = readFlows(sorted, open);
  const world: World = { drafts, facts: municipality?.facts };
  for (const draft of drafts.values()) checkNames(world, draft);
  const structure = { texts, sheets, world, municipality, flows: linkFlows(sorted, drafts) };
  if (before) {
    before.structure = structure;
    before.texts.clear();
  }
  return structure;
}

function readFlows(sorted: SortedFiles, open: Open): Map<string, FlowDraft> {
  const drafts = new Map<string, FlowDraft>();
  for (const [id, file] of sorted.flows) {
    const draft = open(file, (sheet, root) => parseFlow(sheet, root, id));
    if (draft) drafts.set(id, draft);
  }
  return drafts;
}

/** All flows with what they call; undefined when one of them cannot be run. */
function linkFlows(
  sorted: SortedFiles,
  drafts: ReadonlyMap<string, FlowDraft>,
): ReadonlyMap<string, LinkedFlow> | undefined {
  const all = [...drafts.values()];
  if (all.length === 0 || drafts.size < sorted.flows.size || all.some((draft) => draft.broken)) return undefined;
  const sizes = new Map<string, number>();
  const large = all.filter((draft) => linkedSize(drafts, draft.flow, sizes) > MAX_STEPS);
  for (const draft of large) {
    const message = 'Dit gesprek wordt te groot, samen met de gesprekken die het aanroept. Deel het op.';
    report(draft.sheet, draft.flow.place, { rule: 'too-many-steps', message });
  }
  return large.length > 0 ? undefined : new Map(all.map(({ flow }) => [flow.id, linkFlow(drafts, flow)]));
}

function readLanguage(world: World, sorted: SortedFiles, language: string, open: Open): Content {
  const files = sorted.languages.get(language);
  const words = open(files?.get('interface'), (sheet, root) => parseInterface(language, sheet, root));
  const { name, dir, words: product } = words ?? noInterface(language);
  const flows = new Map<string, FlowTexts>();
  for (const [id, draft] of world.drafts) {
    const texts = open(files?.get(id), (sheet, root) => parseFlowTexts(world, draft, sheet, root));
    flows.set(id, texts ?? noFlowTexts(draft));
  }
  const replies = open(files?.get('replies'), (sheet, root) => parseReplies(world, sheet, root)) ?? [];
  const glossary = open(files?.get('glossary'), (sheet, root) => parseGlossary(world, sheet, root));
  return { language, name, dir, flows, interface: product, replies, glossary };
}

function readTopics(world: World, sorted: SortedFiles, open: Open): readonly KnownTopic[] {
  const drafts = [...sorted.topics].flatMap(
    ([id, file]) => open(file, (sheet, root) => parseTopic(world, sheet, root, id)) ?? [],
  );
  checkPhrases(drafts);
  return drafts.map(({ topic }) => topic);
}

function readLexicon(sorted: SortedFiles, open: Open): Lexicon {
  const files = [...sorted.languages.values()].map((language) => language.get('lexicon')).reverse();
  return new Map(files.flatMap((file) => [...(open(file, parseLexicon) ?? [])]));
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
