import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readSettings } from '../../src/server/settings.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { type HostSite, openHostSite } from './host-site.js';

/** A Monday morning in opening hours. */
export const MONDAY = '2026-11-23T10:00:00+01:00';
export const TUESDAY = '2026-11-24T10:00:00+01:00';

type Env = Readonly<Record<string, string>>;

export interface Site {
  /** Our own server: the plain pages, the widget and the API. */
  readonly url: string;
  /** The municipality's own website, of another origin, that has the widget on its page. */
  readonly host: HostSite;
  /** Another server on the same data; it is closed with the site. */
  another(extra: Env): Promise<RunningServer>;
  /** Takes our server away; the municipality's site stays. */
  stop(): Promise<void>;
  /** Starts our server again where it was. */
  startAgain(extra?: Env): Promise<void>;
  close(): Promise<void>;
}

/** The real server with the real flows and texts, on an empty database, beside a municipality's website. */
export async function openSite(extra: Env = {}): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-browser-'));
  cpSync(inject('preparedData'), data, { recursive: true });
  const host = await openHostSite();
  const env: Env = {
    PORT: '0',
    WEGWIJS_DATA: data,
    WEGWIJS_WIDGET: process.env.WEGWIJS_WIDGET ?? 'dist/widget',
    WEGWIJS_FLOWS: process.env.WEGWIJS_FLOWS ?? 'flows',
    WEGWIJS_CONTENT: process.env.WEGWIJS_CONTENT ?? 'content',
    WEGWIJS_NOW: MONDAY,
    WEGWIJS_LOG: 'off',
    WEGWIJS_ORIGINS: host.url,
    ...extra,
  };
  const start = (more: Env = {}) => startServer(readSettings({ ...env, ...more }), () => undefined);
  const main = await start();
  const running = new Set([main]);
  host.embed(main.url);
  const stop = async () => {
    await Promise.all([...running].map((server) => server.close()));
    running.clear();
  };
  const opened = async (more: Env) => {
    const server = await start(more);
    running.add(server);
    return server;
  };
  return {
    url: main.url,
    host,
    another: opened,
    stop,
    startAgain: async (more = {}) => {
      await opened({ ...more, PORT: new URL(main.url).port });
    },
    close: async () => {
      await stop();
      await host.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
