import type { Diagnostic } from './diagnostic.js';
import { fileKind } from './file-kind.js';
import type { SourceFile } from './version.js';

/** The files of a version by what they are for. */
export interface SortedFiles {
  readonly municipality?: SourceFile;
  /** By flow id. */
  readonly flows: ReadonlyMap<string, SourceFile>;
  readonly talks: ReadonlyMap<string, SourceFile>;
  /** By language, then by flow id; the words of the product are under `interface`. `nl` is first. */
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** By topic id. */
  readonly topics: ReadonlyMap<string, SourceFile>;
  /** Files that must be there and are not, and files that nothing uses. */
  readonly found: readonly Diagnostic[];
}

/** Sorts files by path (docs/format.md); findings for what is missing or stands in the wrong place. */
export function sortFiles(files: readonly SourceFile[]): SortedFiles {
  const flows = new Map<string, SourceFile>();
  const talks = new Map<string, SourceFile>();
  const languages = new Map<string, Map<string, SourceFile>>([['nl', new Map()]]);
  const topics = new Map<string, SourceFile>();
  const found: Diagnostic[] = [];
  let municipality: SourceFile | undefined;
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = fileKind(file.path);
    if (kind?.type === 'municipality') municipality = file;
    else if (kind?.type === 'texts') textsOf(languages, kind.language).set(kind.id, file);
    else if (kind) ({ flow: flows, talks, topic: topics })[kind.type].set(kind.id, file);
    else if (/\.ya?ml$/.test(file.path)) found.push(misplaced(file.path));
  }
  found.push(...missingFiles(municipality, flows, languages), ...unusedFiles(flows, talks, languages));
  return { municipality, flows, talks, languages, topics, found };
}

function textsOf(languages: Map<string, Map<string, SourceFile>>, language: string): Map<string, SourceFile> {
  const texts = languages.get(language) ?? new Map<string, SourceFile>();
  languages.set(language, texts);
  return texts;
}

function missingFiles(
  municipality: SourceFile | undefined,
  flows: SortedFiles['flows'],
  languages: SortedFiles['languages'],
): Diagnostic[] {
  const missing: string[] = municipality ? [] : ['content/municipality.yaml'];
  for (const [language, texts] of languages) {
    for (const name of ['interface', ...flows.keys()]) {
      if (!texts.has(name)) missing.push(`content/${language}/${name}.yaml`);
    }
  }
  const found = missing.map((path) => onFile(path, 'missing-file', missingMessage(path)));
  if (flows.size > 0) return found;
  return [...found, onFile('flows', 'missing-file', 'Er is nog geen gesprek. Zet een bestand in de map flows.')];
}

function missingMessage(path: string): string {
  const kind = fileKind(path);
  if (kind?.type !== 'texts' || kind.id === 'interface') return 'Dit bestand ontbreekt. Voeg het toe.';
  return `Het gesprek "${kind.id}" heeft nog geen teksten in deze taal (${kind.language}). Vul ze in.`;
}

/** Files of a language that belong to no flow. */
export const OF_A_LANGUAGE: readonly string[] = ['glossary', 'interface', 'lexicon', 'replies'];

function unusedFiles(
  flows: SortedFiles['flows'],
  talks: SortedFiles['talks'],
  languages: SortedFiles['languages'],
): Diagnostic[] {
  const used = (name: string) => OF_A_LANGUAGE.includes(name) || flows.has(name);
  const files = [...languages.values()].flatMap((texts) => [...texts]);
  return [...files, ...talks].flatMap(([name, file]) => {
    const message = `Er is geen gesprek "${name}" in de map flows. Haal dit bestand weg of geef het de goede naam.`;
    return used(name) ? [] : [onFile(file.path, 'unused-file', message)];
  });
}

function misplaced(path: string): Diagnostic {
  const message =
    'Dit bestand hoort hier niet. Kijk naar de naam en de map: flows/NAAM.yaml, content/TAAL/NAAM.yaml of content/topics/NAAM.yaml.';
  return onFile(path, 'unknown-file', message);
}

function onFile(file: string, rule: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, rule, severity: 'error', message };
}
