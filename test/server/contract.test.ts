import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin } from './client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  server = await town.start({ WEGWIJS_ORIGINS: 'https://www.example.org' });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const root = join(import.meta.dirname, '..', '..');

/** What Spectral has to say about a document, warnings included. */
function lint(file: string): Promise<string> {
  const spectral = join(root, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  const rules = join(root, 'test', 'fixtures', 'adr-spectral-linter-2.2-wv.yaml');
  const args = [spectral, 'lint', '--fail-severity', 'warn', '--quiet', '-r', rules, file];
  return new Promise((done) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      done(`${stdout}${stderr}${error ? error.message : ''}`),
    );
  });
}

describe('the contract', () => {
  it('passes the Dutch API design rules', async () => {
    const { body, headers, status } = await ask(`${server.url}/v1/openapi.json`);
    expect(status).toBe(200);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    const file = join(town.folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(body));
    const said = await lint(file);
    expect(said).toBe('');
  });

  it('names every path of the API, and the server answers there', async () => {
    const { body } = await ask(`${server.url}/v1/openapi.json`);
    const paths = body.paths as Record<string, Record<string, unknown>>;
    expect(Object.entries(paths).map(([path, methods]) => `${Object.keys(methods).join(' ')} ${path}`)).toEqual([
      'get /openapi.json',
      'get /topics',
      'post /conversations',
      'get /conversations/{id}',
      'post /conversations/{id}/turns',
      'get delete /conversations/{id}/record',
      'post /resumptions',
    ]);
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const { headers, body: said } = await ask(`${server.url}/v1${path}`, { method: method.toUpperCase() });
        expect(said.code, path).not.toBe('path-unknown');
        expect(headers.get('API-Version')).toBe('1.0.0');
      }
    }
  });

  it('is followed by the answers: nothing of a conversation is kept by a browser or proxy', async () => {
    const resident = await begin(server.url);
    const { headers } = await resident.get();
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('another site', () => {
  const preflight = (origin: string) =>
    ask(`${server.url}/v1/conversations`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });

  it('on the list may use the API from a browser, also when it is told to wait', async () => {
    expect((await preflight('https://www.example.org')).headers.get('Access-Control-Allow-Origin')).toBe(
      'https://www.example.org',
    );
    const topics = await ask(`${server.url}/v1/topics`, { headers: { Origin: 'https://www.example.org' } });
    expect(topics.headers.get('Access-Control-Allow-Origin')).toBe('https://www.example.org');
  });

  it('that is not on it may not', async () => {
    expect((await preflight('https://elders.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('on the list may show the pages in a frame, no other', async () => {
    const page = await ask(server.url);
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'self' https://www.example.org;");
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
  });

  it('may load the widget; its files are packed, and hashed ones kept for ever', async () => {
    const widget = await ask(`${server.url}/widget.js`);
    expect(widget.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(widget.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(widget.headers.get('Content-Encoding')).toBe('gzip');
    const hashed = await ask(`${server.url}/assets/page-1.js`);
    expect(hashed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await ask(server.url)).headers.get('Content-Encoding')).toBe('gzip');
  });
});
