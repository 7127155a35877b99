/**
 * Makes a fresh checkout ready: installs what is missing and builds what changed. Plain JavaScript, because it runs
 * before anything is installed or built; nothing here may import a package. Says what it does on standard error.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the built command line and server stand. */
export const built = join(root, 'dist');

/** What the build reads. */
const SOURCES = [
  'src',
  'widget',
  'docs/redactie',
  'docs/redactie.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Installs the packages of the lock file that are missing or of another version. With `dev` also those of the tests. */
export function ensureInstalled({ dev }) {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(readLock(join(root, 'package-lock.json'))).filter(([path]) => path !== '');
  const fits = ([path, entry]) => installed[path]?.version === entry.version;
  const needed = wanted.filter(([, entry]) => !entry.optional && !entry.devOptional && (dev || !entry.dev));
  if (needed.every(fits)) return;
  say('Wegwijs installeert wat nodig is. Dat is eenmalig en duurt een tot twee minuten.');
  const keepDev = dev || wanted.some(([path, entry]) => entry.dev && installed[path]);
  run('npm', ['ci', '--no-audit', '--no-fund', ...(keepDev ? ['--include=dev'] : ['--omit=dev'])]);
}

/** Builds the widget, the pages' files and the server when a source changed since the last build. */
export function ensureBuilt() {
  const stamp = hashOf(SOURCES);
  if (existsSync(join(built, 'stamp')) && readFileSync(join(built, 'stamp'), 'utf8') === stamp) return;
  say('Wegwijs bouwt de pagina’s en de server.');
  const fresh = `${built}.${process.pid}`;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  mkdirSync(fresh, { recursive: true });
  try {
    for (const [config, folder] of [
      ['widget/vite.config.ts', 'widget'],
      ['src/desk/vite.config.ts', 'desk'],
      ['src/editor/vite.config.ts', 'editor'],
      ['src/cli/vite.config.ts', 'server'],
    ]) {
      const to = join(fresh, folder);
      run(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn', '--outDir', to, '--emptyOutDir']);
    }
    writeFileSync(join(fresh, 'stamp'), stamp);
    rmSync(built, { recursive: true, force: true });
    renameSync(fresh, built);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  const entries = path.includes('.')
    ? undefined
    : readdirSync(join(root, path), { withFileTypes: true, recursive: true });
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Runs a program to its end; stops with its exit code when it fails. Its output goes to standard error. */
function run(command, args, env = process.env) {
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.error) stop(`${command} kon niet starten: ${result.error.message}`);
  if (result.status !== 0) stop(`Dit is niet gelukt: ${command} ${args.slice(0, 3).join(' ')}`, result.status ?? 1);
}

/** One line for people, on standard error. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the process with a line that says why. */
export function stop(line, code = 1) {
  say(line);
  process.exit(code);
}
