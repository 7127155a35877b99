import { type Arguments, type OptionTypes, readArguments } from './arguments.js';

/** A command that was not typed as it should be; the message says why, in Dutch. */
export class WrongUse extends Error {}

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
