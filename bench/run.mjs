/** `node bench/run.mjs [engine|turns|weight|check ...]`: runs the benchmarks and prints them. Needs the packages of the tests. */
import { runnerImport } from 'vite';
import { ensureBuilt, ensureInstalled } from '../src/cli/prepare.mjs';

ensureInstalled({ dev: true });
ensureBuilt();
const wanted = process.argv.slice(2);
for (const name of ['engine', 'turns', 'weight', 'check']) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { module } = await runnerImport(new URL(`./${name}.ts`, import.meta.url).pathname);
  await module.bench();
}
process.exit(0);
