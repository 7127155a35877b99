import { parseArgs } from 'node:util';
import { closestWords } from '../lib/closest-words.js';

/** The options of a command: whether each takes a value. */
export type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

export interface Arguments {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** Reads what stands after a command; a sentence in Dutch when it cannot be used. */
export function readArguments(args: readonly string[], types: OptionTypes): Arguments | string {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const words: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const type = types[token.name];
    if (type === undefined) return unknownOption(token.rawName, types);
    if (type === 'string' && token.value === undefined) return `Achter "--${token.name}" hoort een waarde.`;
    if (type === 'boolean' && token.value !== undefined) return `Achter "--${token.name}" hoort geen waarde.`;
    if (token.value === undefined) flags.add(token.name);
    else values[token.name] = token.value;
  }
  return { words, values, flags };
}

function unknownOption(name: string, types: OptionTypes): string {
  const known = Object.keys(types).map((option) => `--${option}`);
  const [near] = closestWords(name, known);
  return `De optie "${name}" bestaat niet.${near ? ` Bedoelt u "${near}"?` : ` Kies uit: ${known.join(', ')}.`}`;
}

/** The time of `--at` in epoch ms, now without it; undefined when it is no ISO time. */
export function timeOf(at: string | undefined): number | undefined {
  if (at === undefined) return Date.now();
  const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(at);
  const time = isTime ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
