import type { Texts } from '../../../conversation/format.js';
import { interfaceText } from '../../../conversation/speech.js';
import type { Content } from '../../../flow/content.js';
import type { Municipality } from '../../../flow/municipality.js';
import { noInterface, parseInterface } from '../../../flow/parse-interface.js';
import { parseMunicipality } from '../../../flow/parse-municipality.js';
import { readYaml } from '../../../flow/read-yaml.js';
import type { Files } from '../files.js';
import { TOWN } from './town-edit.js';

/** The facts of the town as residents will read them. */
interface ReadTown {
  /** Absent while its name or its telephone number is missing. */
  readonly municipality?: Municipality;
  /** The words of the product in a language. */
  readonly texts: Texts;
}

/** Reads the facts of the town and the words in one language around them. */
export function readTown(files: Files, language: string): ReadTown {
  const town = readYaml({ path: TOWN, text: files.get(TOWN) ?? '' });
  const municipality = town.root && parseMunicipality(town.sheet, town.root);
  const path = `content/${language}/interface.yaml`;
  const own = readYaml({ path, text: files.get(path) ?? '' });
  const { name, dir, words } = own.root ? parseInterface(language, own.sheet, own.root) : noInterface(language);
  const content: Content = { language, name, dir, flows: new Map(), interface: words, replies: [] };
  return {
    ...(municipality && { municipality }),
    texts: { text: (key, slots = {}) => interfaceText(content, key, false, slots) },
  };
}
