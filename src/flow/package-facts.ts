import type { PackageFact } from './package.js';
import { readYaml } from './read-yaml.js';
import type { SourceFile } from './version.js';
import { nodeAt, textAt } from './yaml-at.js';
import type { YamlNode } from './yaml-node.js';

/** The groups of facts in `content/municipality.yaml`. */
const GROUPS = ['gemeente', 'telefoon', 'link', 'leges', 'keuze'];
const NAME = new RegExp(`\\b(?:${GROUPS.join('|')})\\.[A-Za-z0-9_-]+`, 'g');
/** Enough to see what is meant. */
const LONGEST = 300;

/** The facts of a town that these files name, in order of name, with what the town wrote beside each and filled in. */
export function factsNamed(files: readonly SourceFile[], municipality: SourceFile): readonly PackageFact[] {
  const known = factsIn(municipality);
  const named = new Set(files.flatMap((file) => namesIn(readYaml(file).root)));
  return [...known.values()].filter(({ name }) => named.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of the facts that a package needs those that a town has not filled in. */
export function factsMissing(facts: readonly PackageFact[], municipality: SourceFile): readonly PackageFact[] {
  const known = factsIn(municipality);
  return facts.filter(({ name }) => !known.has(name));
}

function factsIn(municipality: SourceFile): ReadonlyMap<string, PackageFact> {
  const { root } = readYaml(municipality);
  const lines = municipality.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const facts = new Map<string, PackageFact>();
  for (const group of GROUPS) {
    const entries = nodeAt(root, [group]);
    for (const { key, at, value } of entries?.kind === 'map' ? entries.entries : []) {
      const name = `${group}.${key}`;
      facts.set(name, { name, about: noteAt(lines, at), example: exampleOf(value) });
    }
  }
  return facts;
}

/** The comment at the end of a line: what the maker wrote for who fills it in. */
function noteAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  return (/\s#\s+([^"'\]}]*)$/.exec(line)?.[1] ?? '').trim().slice(0, LONGEST);
}

/** A value in few words: the Dutch of several languages, the number of a phone, the first amount of a fee. */
function exampleOf(node: YamlNode): string {
  const one = node.kind === 'list' ? node.items[0] : node;
  const inner = ['nl', 'number', 'amount'].map((key) => textAt(one, [key])).find((text) => text !== '');
  const words = textAt(one, []) || inner || '';
  return words.replace(/\s+/g, ' ').slice(0, LONGEST);
}

function namesIn(node: YamlNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'text':
      return node.text.match(NAME) ?? [];
    case 'list':
      return node.items.flatMap(namesIn);
    case 'map':
      return node.entries.flatMap(({ key, value }) => [...(key.match(NAME) ?? []), ...namesIn(value)]);
    default:
      return [];
  }
}
