/** `node bench/run.mjs [engine|turns|talks|desk|editor|weight|check|language|topics|bad-input|lint ...]`: runs the benchmarks and prints them. Needs the packages of the tests. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from '../src/cli/prepare.mjs';

ensureInstalled({ dev: true });
const { build } = await import('vite');
const out = join(root, 'dist.bench');
const names =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['engine', 'turns', 'talks', 'desk', 'editor', 'weight', 'check', 'language', 'topics', 'bad-input', 'lint'];
if (names.some((name) => ['turns', 'talks', 'desk', 'editor', 'weight', 'language'].includes(name))) ensureBuilt();
try {
  for (const name of names) {
    // Built as the product is, so that what is measured is what runs.
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: { ssr: join(root, 'bench', `${name}.ts`), outDir: out, target: 'node20', minify: false },
    });
    const { bench } = await import(`${pathToFileURL(join(out, `${name}.js`)).href}?${Date.now()}`);
    await bench();
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(0);
