import type { Io } from './io.js';
import { packageAdd } from './package-add.js';
import { packageKeys, packageMake } from './package-make.js';
import { WrongUse, wrongUse } from './wrong-use.js';

const ACTS: Readonly<Record<string, (args: readonly string[], io: Io) => number | Promise<number>>> = {
  keys: packageKeys,
  make: packageMake,
  check: (args, io) => packageAdd(args, io, { writes: false }),
  add: (args, io) => packageAdd(args, io, { writes: true }),
};

const USE = [
  'Gebruik: wegwijs package keys BESTAND                        (maakt een sleutel om pakketten te ondertekenen)',
  '         wegwijs package make GESPREK --key BESTAND [--out BESTAND]',
  '         wegwijs package check BESTAND                       (wat het is, wat het nodig heeft, wat er verandert)',
  '         wegwijs package add BESTAND [--trust "CODE"] [--choose mine|theirs]   (zet het in het concept)',
];

/**
 * `wegwijs package keys|make|check|add`: shares a flow with another town, or takes one. Exit code 1 when it cannot be, and
 * nothing was changed then; 2 for wrong use.
 */
export async function packages(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  try {
    if (!act) throw new WrongUse(name === '' ? 'Zeg wat u wilt.' : `"${name}" kan hier niet.`);
    return await act(rest, io);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return wrongUse(io, error.message, USE);
  }
}
