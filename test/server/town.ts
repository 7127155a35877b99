import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { INTERFACE_KEYS } from '../../src/flow/interface-keys.js';
import { readSettings, type Settings } from '../../src/server/settings.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { interfaceFile } from '../fixtures/interface-file.js';

/** A Monday morning in opening hours. */
const MONDAY = '2026-11-23T10:00:00+01:00';

export interface Town {
  readonly folder: string;
  /** The environment a server of this town starts with. */
  readonly env: Readonly<Record<string, string>>;
  /** Starts a server on a free port; several may run on the same files. `extra` are settings for this one. */
  start(extra?: Readonly<Record<string, string>>): Promise<RunningServer>;
  settings(extra?: Readonly<Record<string, string>>): Settings;
  /** Takes the folder away. */
  remove(): void;
}

/** A small town with one flow, in a folder of its own: real files, a real database. */
export function makeTown(): Town {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-'));
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'town'), folder, { recursive: true });
  for (const language of ['nl', 'en'] as const) {
    writeFileSync(join(folder, 'content', language, 'interface.yaml'), interfaceWords(language));
  }
  builtSurfaces(join(folder, 'widget'));
  const env = {
    PORT: '0',
    WEGWIJS_DATA: join(folder, 'data'),
    WEGWIJS_FLOWS: join(folder, 'flows'),
    WEGWIJS_CONTENT: join(folder, 'content'),
    WEGWIJS_WIDGET: join(folder, 'widget'),
    WEGWIJS_NOW: MONDAY,
    WEGWIJS_LOG: 'off',
  };
  const settings = (extra: Readonly<Record<string, string>> = {}) => readSettings({ ...env, ...extra });
  return {
    folder,
    env,
    settings,
    start: (extra) => startOrSayWhy(settings(extra)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A start that fails tells what was wrong in the files. */
async function startOrSayWhy(settings: Settings): Promise<RunningServer> {
  const said: string[] = [];
  try {
    return await startServer(settings, (line) => said.push(line));
  } catch (error) {
    throw new Error([(error as Error).message, ...said].join('\n'));
  }
}

/** The real words of the interface: exactly the keys it must have, so that a change of one does not break these tests. */
function interfaceWords(language: 'nl' | 'en'): string {
  const real = parse(interfaceFile(language)) as Record<string, unknown>;
  return stringify(Object.fromEntries(INTERFACE_KEYS.map((key) => [key, real[key] ?? key])));
}

/** What the build leaves in `dist/widget`, small. */
function builtSurfaces(folder: string): void {
  const manifest = {
    'theme.css': 'assets/theme-1.css',
    'pages.css': 'assets/pages-1.css',
    'page.js': 'assets/page-1.js',
  };
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const file of Object.values(manifest)) writeFileSync(join(folder, file), `/* ${'wegwijs '.repeat(300)}*/`);
  writeFileSync(join(folder, 'widget.js'), `export const widget = ${JSON.stringify('wegwijs '.repeat(300))};`);
}
