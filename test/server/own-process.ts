import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');

export interface Program {
  readonly file: string;
  remove(): void;
}

interface ServerProcess {
  readonly url: string;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  readonly errors: () => string;
}

/** Builds the server as one file, near its packages. */
export async function buildServer(): Promise<Program> {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'wegwijs-test-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'serve-process.ts'), outDir: folder, target: 'node20', minify: false },
  });
  return { file: join(folder, 'serve-process.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts it with these settings; resolves when it serves, rejects when it ends before that. */
export function startProcess(program: Program, env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program.file], { env: { ...process.env, ...env }, stdio: 'pipe' });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const ended = endOf(child);
  return new Promise((serving, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /Startpagina +(\S+)/.exec(line)?.[1];
      if (url) serving({ url, ended, errors: () => errors, kill: (signal) => void child.kill(signal) });
    });
    ended.then((code) => failed(new Error(`Ended with ${code}: ${errors}`)));
  });
}

/** Starts it and waits for its end: the exit code and everything it said. */
export async function runProcess(program: Program, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [program.file], { env: { ...process.env, ...env }, stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  return { code: await endOf(child), said };
}

function endOf(child: ChildProcess): Promise<number | string | null> {
  return new Promise((done) => child.once('close', (code, signal) => done(signal ?? code)));
}
