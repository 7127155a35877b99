import type { HardWord } from './content.js';
import type { World } from './names.js';
import { checkSimple, parseBeside, type Reading, type Slots } from './parse-words.js';
import { readYaml } from './read-yaml.js';
import { asMap, asTexts, field, onlyKnown, report, type Sheet } from './sheet.js';
import type { SourceFile } from './version.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';

/**
 * The hard words that stay, of one language (`content/<language>/glossary.yaml`), in the order of the file: what each
 * means, and the other forms it has in texts. A text may name facts of the town.
 */
export function parseGlossary({ facts }: World, sheet: Sheet, root: YamlNode): readonly HardWord[] {
  const slots: Slots = {
    kindOf: (name) => (facts?.has(name) ? 'text' : undefined),
    known: () => facts?.keys() ?? [],
  };
  const reading: Reading = { sheet, slots, question: false };
  const seen = new Map<string, string>();
  return asMap(sheet, root, 'glossary').flatMap((entry) => parseWord(reading, entry, seen) ?? []);
}

function parseWord(reading: Reading, { key, at, value }: YamlEntry, seen: Map<string, string>): HardWord | undefined {
  const { sheet } = reading;
  asMap(sheet, value, key);
  if (value.kind !== 'map') return undefined;
  onlyKnown(sheet, value, ['text', 'simple', 'also']);
  const alsoNode = field(value, 'also');
  const also = alsoNode ? asTexts(sheet, alsoNode, 'also') : [];
  for (const form of [key, ...also]) {
    const before = seen.get(form.toLowerCase());
    seen.set(form.toLowerCase(), key);
    if (before === undefined) continue;
    const message = `"${form}" staat al bij het woord "${before}". Haal het op één van de twee plekken weg.`;
    report(sheet, at, { rule: 'same-word', message });
  }
  checkSimple(sheet, value, at, `Woord "${key}"`);
  return { word: key, forms: [key, ...also], words: parseBeside(reading, value, at) };
}

/** Every form of the explained words of a language, in lower case, from the files as they are. */
export function glossaryForms(files: readonly SourceFile[], language: string): ReadonlySet<string> {
  const file = files.find(({ path }) => path.endsWith(`${language}/glossary.yaml`));
  const root = file && readYaml(file).root;
  if (root?.kind !== 'map') return new Set();
  const forms = root.entries.flatMap(({ key, value }) => [key, ...alsoOf(value)]);
  return new Set(forms.map((form) => form.toLowerCase()));
}

function alsoOf(value: YamlNode): string[] {
  const also = value.kind === 'map' ? field(value, 'also') : undefined;
  return also?.kind === 'list' ? also.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
}
