import type { Io } from '../../src/cli/io.js';

/** An Io that remembers what was written; `lines` is what is typed. */
export function fakeIo(
  env: Readonly<Record<string, string>> = {},
  lines: readonly string[] = [],
): Io & { readonly outs: string[]; readonly errs: string[] } {
  const outs: string[] = [];
  const errs: string[] = [];
  const typed = async function* () {
    yield* lines;
  };
  return {
    ...{ outs, errs, env },
    out: (line) => void outs.push(line),
    err: (line) => void errs.push(line),
    input: typed(),
  };
}
