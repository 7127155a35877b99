import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWegwijs } from './start-wegwijs.js';

/** Bytes over the wire (gzip): the widget with its panel, the first plain page with all it loads, a later step. */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-weight-'));
  const { url, child } = await startWegwijs(data);
  try {
    const launcher = await weigh(url, '/widget.js');
    const chunks = chunksOf(launcher.text);
    const panel = await withImports(
      url,
      chunks.filter((path) => path.endsWith('.js')),
    );
    const scripts = await weighAll(url, panel);
    // Browsers without adopted style sheets load the same styles once more, as a file.
    const styles = await weighAll(
      url,
      chunks.filter((path) => path.endsWith('.css')),
    );
    const all = launcher.bytes + scripts;
    console.log(
      `weight: widget launcher ${kb(launcher.bytes)}, launcher and panel ${kb(all)}; in an old browser ${kb(all + styles)}`,
    );
    const later = await talkScripts(url, panel);
    console.log(
      `weight: only for a talk with a person: ${kb(await weighAll(url, later.talk))}, the socket ${kb(await weighAll(url, later.socket))}`,
    );
    const started = await fetch(`${url}/gesprek/start`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url },
      body: 'flow=verhuizen',
    });
    const cookie = (started.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const home = await weigh(url, '/');
    const first = await weigh(url, '/gesprek/1', cookie);
    const assets = await weighAll(url, assetsOf(first.text));
    const desk = await weigh(url, '/desk/');
    const parts = [...desk.text.matchAll(/(?:href|src)="(\/desk\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    console.log(`weight: desk, first load ${kb(desk.bytes + (await weighAll(url, parts)))}`);
    console.log(`weight: start page with all it loads ${kb(home.bytes + assets)}`);
    console.log(`weight: first step with all it loads ${kb(first.bytes + assets)}, a later step ${kb(first.bytes)}`);
  } finally {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

interface Weighed {
  readonly bytes: number;
  readonly text: string;
}

/** The length of the compressed body as it travels. */
async function weigh(base: string, path: string, cookie = ''): Promise<Weighed> {
  const response = await fetch(new URL(path, base), { headers: { 'accept-encoding': 'gzip', cookie } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const { gzipSync } = await import('node:zlib');
  const length = response.headers.get('content-encoding') === 'gzip' ? gzipSync(text).length : Buffer.byteLength(text);
  return { bytes: length, text };
}

async function weighAll(base: string, paths: readonly string[]): Promise<number> {
  const weights = await Promise.all(paths.map((path) => weigh(base, path)));
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The scripts with those they cannot do without. */
async function withImports(base: string, paths: readonly string[], known: readonly string[] = []): Promise<string[]> {
  const found = [...paths];
  for (const path of found) {
    const { text } = await weigh(base, path);
    for (const [, from = ''] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      const { pathname } = new URL(from, new URL(path, base));
      if (pathname !== '/widget.js' && !found.includes(pathname) && !known.includes(pathname)) found.push(pathname);
    }
  }
  return found;
}

/** What the panel loads when a person is asked for: what draws and follows the talk, and the socket. */
async function talkScripts(base: string, panel: readonly string[]) {
  const named = async (paths: readonly string[], name: RegExp) => {
    const texts = await Promise.all(paths.map(async (path) => (await weigh(base, path)).text));
    const [file] = texts.flatMap((text) => name.exec(text)?.[0] ?? []);
    return withImports(base, file ? [`/assets/${file}`] : [], panel);
  };
  const talk = await named(panel, /follow-talk-[\w-]+\.js/);
  return { talk, socket: await named(talk, /talk-socket-[\w-]+\.js/) };
}

const chunksOf = (script: string) =>
  [...new Set(script.match(/assets\/[\w-]+(?:-[\w-]+)?\.(?:js|css)/g) ?? [])].map((path) => `/${path}`);

const assetsOf = (page: string) =>
  [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
