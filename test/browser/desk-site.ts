import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathJoin } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { readSettings } from '../../src/server/settings.js';
import { startServer } from '../../src/server/start-server.js';
import { codeAt, browser as deskBrowser, join, type Person } from '../server/staff-desk.js';
import { freshContext } from './browser.js';
import { MONDAY } from './site.js';

const NOW = Date.parse(MONDAY);

/** The real server with the real flows, and a team that is hired over its own API. */
export interface DeskSite {
  readonly url: string;
  /** The link that the first start printed. */
  readonly first: string;
  /** What the clock of the server shows: on a slow machine the code of its first moment is over before it is typed. */
  now(): number;
  /** The first account; made once. */
  manager(): Promise<Person>;
  /** A colleague who was invited and has an account. */
  hire(name: string, roles: readonly string[]): Promise<Person>;
  /** Stops the server and starts it again on the same data and port. */
  restart(more?: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

export async function openDeskSite(extra: Readonly<Record<string, string>> = {}): Promise<DeskSite> {
  const data = mkdtempSync(pathJoin(tmpdir(), 'wegwijs-desk-'));
  cpSync(inject('preparedData'), data, { recursive: true });
  const env = {
    PORT: '0',
    WEGWIJS_DATA: data,
    WEGWIJS_WIDGET: process.env.WEGWIJS_WIDGET ?? 'dist/widget',
    WEGWIJS_DESK: process.env.WEGWIJS_DESK ?? 'dist/desk',
    WEGWIJS_EDITOR: process.env.WEGWIJS_EDITOR ?? 'dist/editor',
    WEGWIJS_NOW: MONDAY,
    WEGWIJS_LOG: 'off',
    WEGWIJS_TEAMS: 'Burgerzaken',
    ...extra,
  };
  const said: string[] = [];
  let began = Date.now();
  const now = () => NOW + Date.now() - began;
  let server = await startServer(readSettings(env), (line) => said.push(line));
  const { url } = server;
  const first = /\S+\/desk\/begin#\S+/.exec(said.join('\n'))?.[0] ?? '';
  let manager: Promise<Person> | undefined;
  const theManager = () => {
    manager ??= join(deskBrowser(url), tokenIn(first), { name: 'Mila', email: 'mila@example.org', now: now() });
    return manager;
  };
  return {
    url,
    first,
    now,
    manager: theManager,
    hire: async (name, roles) => {
      const { browser } = await theManager();
      const { link } = (await browser.post('staff/invitations', { roles })).body as unknown as { link: string };
      const email = `${name.toLowerCase()}@example.org`;
      const person = await join(deskBrowser(url), tokenIn(link), { name, email, now: now() });
      // What the app shows when it is asked, not when the account was made.
      return { ...person, code: (later = 1) => codeAt(person.secret, now() + later * 30_000) };
    },
    restart: async (more = {}) => {
      await server.close();
      began = Date.now();
      server = await startServer(readSettings({ ...env, ...more, PORT: new URL(url).port }), () => undefined);
    },
    close: async () => {
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const tokenIn = (link: string) => link.split('#')[1] ?? '';

/** The desk in a browser of this person, who is logged in already. */
export async function atDesk(
  browser: Browser,
  site: DeskSite,
  person: Person,
  options: BrowserContextOptions = {},
  place = '/desk/',
): Promise<Page> {
  const context = await freshContext(browser, { viewport: { width: 1280, height: 900 }, ...options });
  const value = person.browser.cookies.get('wegwijs-desk') ?? '';
  await context.addCookies([{ name: 'wegwijs-desk', value, url: site.url, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  await page.goto(`${site.url}${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Says "Ik ben er", and waits until the desk knows. */
export async function onShift(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ik ben er', exact: true }).click();
  await page.locator('button[aria-pressed="true"]', { hasText: 'Ik ben er' }).waitFor();
}
