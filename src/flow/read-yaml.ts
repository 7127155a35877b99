import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLError } from 'yaml';
import { readPlainYaml } from './plain-yaml.js';
import { openSheet, report, type Sheet } from './sheet.js';
import type { SourceFile } from './version.js';
import { MAX_DEPTH, type YamlEntry, type YamlNode } from './yaml-node.js';

/** The longest file that is read, in characters: a flow of 10,000 steps fits in it three times. */
const LONGEST = 5_000_000;

/** The longest file in a draft, in characters: an editor reads it at every key. Ten times the longest real one. */
export const LONGEST_FILE = 1_000_000;

/** What is said of a longer one. */
export const tooLong = (millions: string) => ({
  rule: 'file-too-long',
  message: `Dit bestand is te lang: een bestand mag ${millions} tekens hebben. Deel het op.`,
});

/** Reads a file as YAML; `root` is undefined when it is empty or no YAML, and the sheet says why. */
export function readYaml(file: SourceFile): { readonly sheet: Sheet; readonly root?: YamlNode } {
  if (file.text.length > LONGEST) return refused(file);
  const source = normalised(file.text);
  const sheet = openSheet(file, source);
  const root = readPlainYaml(source) ?? readFullYaml(sheet);
  if (!root && sheet.found.length === 0) {
    report(sheet, 0, { rule: 'empty-file', message: 'Dit bestand is leeg. Vul het of haal het weg.' });
  }
  return { sheet, root };
}

function refused(file: SourceFile): { readonly sheet: Sheet } {
  const sheet = openSheet(file, '\n');
  report(sheet, 0, tooLong('vijf miljoen'));
  return { sheet };
}

/** Newlines as on Unix, no byte order mark, a newline at the end: none of it moves a line or column. */
function normalised(text: string): string {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return source.endsWith('\n') ? source : `${source}\n`;
}

/** Reads all of YAML 1.2 except references, every scalar as text. Errors become findings in Dutch. */
export function readFullYaml(sheet: Sheet): YamlNode | undefined {
  const { source } = sheet;
  const tooDeep = deepAt(source);
  if (tooDeep !== undefined) {
    report(sheet, tooDeep, { rule: 'yaml-syntax', message: 'Hier staan te veel haakjes in elkaar.' });
    return undefined;
  }
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    // With 'silent' a second document in the file would be left out without a word.
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (!error) return convert(sheet, document.contents, 0, 0);
  // What follows the first error is mostly its consequence.
  report(sheet, error.pos[0], { rule: ruleOf(error), message: messageOf(error) });
  return undefined;
}

/** Where brackets or dashes nest deeper than any real file, which would exhaust the parser's stack. */
function deepAt(source: string): number | undefined {
  let open = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '[' || sign === '{') open++;
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    if (open > 10 * MAX_DEPTH) return at;
  }
  const dashes = /^ *(?:[-?:] ){400}/m.exec(source);
  return dashes?.index;
}

function convert(sheet: Sheet, node: unknown, at: number, depth: number): YamlNode | undefined {
  const start = startOf(node) ?? at;
  if (depth > MAX_DEPTH) {
    report(sheet, start, { rule: 'yaml-syntax', message: 'Dit staat te diep in elkaar.' });
    return undefined;
  }
  if (isAlias(node)) {
    const message = `Een verwijzing met een sterretje ("*${node.source}") kan hier niet. Schrijf de tekst voluit.`;
    report(sheet, start, { rule: 'no-reference', message });
    return undefined;
  }
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : String(node.source ?? '');
    return text === '' && node.type === 'PLAIN' ? { kind: 'empty', at } : { kind: 'text', at: start, text };
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => convert(sheet, item, dashOf(sheet, item) ?? start, depth + 1) ?? []);
    return { kind: 'list', at: start, items };
  }
  if (isMap(node)) return { kind: 'map', at: start, entries: convertPairs(sheet, node.items, start, depth) };
  return depth === 0 ? undefined : { kind: 'empty', at };
}

function convertPairs(sheet: Sheet, pairs: readonly Pair[], start: number, depth: number): YamlEntry[] {
  const entries = new Map<string, YamlEntry>();
  for (const pair of pairs) {
    const at = startOf(pair.key) ?? start;
    if (!isScalar(pair.key)) {
      report(sheet, at, { rule: 'yaml-syntax', message: 'Links van de dubbele punt hoort een naam.' });
      continue;
    }
    const key = String(pair.key.value ?? '');
    if (entries.has(key)) {
      report(sheet, at, { rule: 'duplicate-key', message: `"${key}" staat hier twee keer. Haal er één weg.` });
      continue;
    }
    const value = convert(sheet, pair.value, at, depth + 1);
    if (value) entries.set(key, { key, at, value });
  }
  return [...entries.values()];
}

/** So far before an item its dash is looked for: in a list between brackets there may be none. */
const NEAR = 1000;

/** Where the dash of an item stands: an item without anything has no other place. */
function dashOf(sheet: Sheet, item: unknown): number | undefined {
  const start = startOf(item);
  if (start === undefined) return undefined;
  const from = Math.max(0, start - NEAR);
  const dash = sheet.source.slice(from, start).lastIndexOf('-');
  return dash < 0 ? start : from + dash;
}

function startOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range?.[0];
}

function ruleOf(error: YAMLError): string {
  return error.code === 'TAB_AS_INDENT' ? 'tab-indent' : 'yaml-syntax';
}

function messageOf(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'Hier staat een tab. Gebruik spaties om in te springen.';
    case 'BAD_INDENT':
      return 'Deze regel springt verkeerd in. Zet hem recht onder de regels waar hij bij hoort.';
    case 'MISSING_CHAR':
      return 'Hier ontbreekt een teken: een haakje, een aanhalingsteken, een komma of een dubbele punt.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_COLLECTION_TYPE':
      return 'Dit past niet op deze plek. Staat er een dubbele punt in de tekst? Zet die tekst dan tussen aanhalingstekens.';
    case 'BAD_SCALAR_START':
      return 'Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.';
    case 'BAD_ALIAS':
      return 'Een sterretje of & aan het begin kan niet. Zet de tekst tussen aanhalingstekens.';
    case 'BAD_DQ_ESCAPE':
      return 'Achter een schuine streep (\\) kan dit teken niet. Schrijf twee schuine strepen.';
    case 'MULTIPLE_DOCS':
      return 'Een bestand heeft één deel. Haal de regel met drie streepjes weg.';
    default:
      return 'Dit kan de computer niet lezen. Staat er een haakje, accolade of dubbele punt in de tekst? Zet die tekst dan tussen aanhalingstekens.';
  }
}
