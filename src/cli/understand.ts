import { LANGUAGES, meaningOf, type Setting } from '../conversation/meaning-of.js';
import { momentAt } from '../conversation/moment-at.js';
import type { Version } from '../flow/version.js';
import { closestWords } from '../lib/closest-words.js';
import { readArguments, timeOf } from './arguments.js';
import type { Io } from './io.js';
import { filesVersion, learnedVersion } from './learned-version.js';
import { eachLine } from './read-lines.js';
import { wrongUse } from './wrong-use.js';

const USE =
  'Gebruik: wegwijs understand [--language auto] [--step GESPREK/STAP] [--at 2026-11-23T10:00+01:00] < berichten';

/**
 * `wegwijs understand`: reads one message a line (`{"text": "..."}` or bare) and writes what it means, one line of JSON
 * each. Exit code 0, 2 for wrong use.
 */
export async function understand(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { language: 'string', step: 'string', at: 'string' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const at = timeOf(read.values.at);
  if (at === undefined) return wrongUse(io, `"${read.values.at}" is geen tijd.`, USE);
  const { language = 'auto', step } = read.values;
  if (language !== 'auto' && !LANGUAGES.includes(language))
    return wrongUse(io, `De taal "${language}" kennen wij niet.`, USE);
  const version = await filesVersion(io);
  if (typeof version === 'string') return wrongUse(io, version, USE);
  const place = step === undefined ? {} : placeOf(version, step);
  if (typeof place === 'string') return wrongUse(io, place, USE);
  const setting: Setting = {
    version: learnedVersion(version),
    language,
    moment: momentAt(version.municipality, at),
    ...place,
  };
  return eachLine(io, (text) => meaningOf(setting, text));
}

function placeOf(version: Version, named: string): Pick<Setting, 'flow' | 'step'> | string {
  const [name = '', ...rest] = named.split('/');
  const flow = version.flows.get(name);
  if (!flow) return notThere(`Het gesprek "${name}"`, name, version.flows.keys());
  const step = rest.join('/');
  if (flow.steps.has(step)) return { flow: name, step };
  return notThere(`De stap "${step}" van "${name}"`, step, flow.steps.keys());
}

function notThere(what: string, name: string, known: Iterable<string>): string {
  const [near] = closestWords(name, known);
  return `${what} bestaat niet.${near ? ` Bedoelt u "${near}"?` : ''}`;
}
