import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-weight-'));
const KB = 1024;

// In a process of its own, as it is built to be used: a test runner has another environment, and builds more.
beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--config', 'widget/vite.config.ts', '--logLevel', 'error', '--outDir', folder];
  const env = { ...process.env, NODE_ENV: 'production' };
  expect(spawnSync(process.execPath, [vite, ...args, '--emptyOutDir'], { cwd: root, env }).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const packed = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(text(file)).length, 0);

/** The scripts a script cannot do without, itself included. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of text(file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(join(file, '..', from), seen);
  }
  return seen;
}

const chunk = (name: string) => {
  const found = readdirSync(join(folder, 'assets')).filter((file) => file.startsWith(`${name}-`));
  expect(found, name).toHaveLength(1);
  return `assets/${found[0]}`;
};
const panel = () => withImports(chunk('start-panel'), withImports('widget.js'));

it('launcher and panel weigh at most 25 KB', () => {
  expect(packed([...panel()])).toBeLessThanOrEqual(25 * KB);
});

it('the socket weighs at most 14 KB, and neither it nor the talk is there before a talk', () => {
  const socket = [...withImports(chunk('talk-socket'))];
  expect(packed(socket)).toBeLessThanOrEqual(14 * KB);
  for (const later of ['talk-socket', 'follow-talk']) expect([...panel()]).not.toContain(chunk(later));
  expect([...panel()].filter((file) => text(file).includes('EIO'))).toEqual([]);
});

it('the launcher alone does not bring the panel', () => {
  expect([...withImports('widget.js')]).toEqual(['widget.js']);
});
