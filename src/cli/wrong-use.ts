import { type Arguments, type OptionTypes, readArguments } from './arguments.js';
import type { Io } from './io.js';

/** A command that was not typed as it should be; the message says why, in Dutch. */
export class WrongUse extends Error {}

/** Says what was wrong and how a command is used; the exit code, 2. */
export function wrongUse(io: Io, message: string, use: string | readonly string[]): number {
  for (const line of [message, use].flat()) io.err(line);
  return 2;
}

/** What stands after a command, with its one word. Throws `WrongUse`. */
export function oneWord(
  args: readonly string[],
  types: OptionTypes,
  what: string,
): Arguments & { readonly word: string } {
  const read = readArguments(args, types);
  if (typeof read === 'string') throw new WrongUse(read);
  const [word, ...more] = read.words;
  if (word === undefined || more.length > 0) throw new WrongUse(`Noem één ${what}.`);
  return { ...read, word };
}
