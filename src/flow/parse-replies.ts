import type { Reply } from './content.js';
import type { World } from './names.js';
import { checkSimple, parseBeside, type Reading, type Slots } from './parse-words.js';
import { asMap, asText, field, isName, onlyKnown, report, type Sheet } from './sheet.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';

/**
 * The canned replies of one language (`content/<language>/replies.yaml`), in the order of the file: a title for staff and
 * the text in both reading levels. A text may name facts of the town, and nothing a resident answered.
 */
export function parseReplies({ facts }: World, sheet: Sheet, root: YamlNode): readonly Reply[] {
  const slots: Slots = {
    kindOf: (name) => (facts?.has(name) ? 'text' : undefined),
    known: () => facts?.keys() ?? [],
  };
  const reading: Reading = { sheet, slots, question: false };
  return asMap(sheet, root, 'replies').flatMap((entry) => parseReply(reading, entry) ?? []);
}

function parseReply(reading: Reading, { key, at, value }: YamlEntry): Reply | undefined {
  const { sheet } = reading;
  if (!isName(sheet, key, at)) return undefined;
  asMap(sheet, value, key);
  if (value.kind !== 'map') return undefined;
  onlyKnown(sheet, value, ['title', 'text', 'simple']);
  const titleNode = field(value, 'title');
  const title = titleNode && asText(sheet, titleNode, 'title');
  if (!titleNode) {
    const message = `Antwoord "${key}" heeft geen "title". Medewerkers kiezen het daarmee. Voeg die regel toe.`;
    report(sheet, at, { rule: 'missing-text', message });
  }
  const words = parseBeside(reading, value, at);
  checkSimple(sheet, value, at, `Antwoord "${key}"`);
  return { id: key, title: title ?? key, words };
}
