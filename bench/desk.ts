import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../test/browser/browser.js';
import { browser as deskBrowser, join as joinDesk, MORNING, type Person } from '../test/server/staff-desk.js';
import { median } from './measure.js';
import { LOG, startWegwijs } from './start-wegwijs.js';

const ROUNDS = 5;
/** An ordinary 4G connection, and a slow one: bytes a second down and up, milliseconds there and back. */
const NETWORKS = {
  '4G (9 Mbit/s, 60 ms)': { downloadThroughput: 9e6 / 8, uploadThroughput: 4e6 / 8, latency: 60 },
  'slow 4G (1.6 Mbit/s, 150 ms)': { downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, latency: 150 },
} as const;

/** How long a new browser takes until the desk can be worked with: somebody logged in can say "Ik ben er". */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  const began = performance.now();
  const { url, child } = await startWegwijs(data);
  const chromium = await openBrowser();
  try {
    const link = /\/desk\/begin#(\S+)/.exec(readFileSync(join(data, LOG), 'utf8'))?.[1] ?? '';
    const now = MORNING + performance.now() - began;
    const person = await joinDesk(deskBrowser(url), link, { name: 'Mo', email: 'mo@example.org', now });
    await person.browser.post(`staff/${person.id}`, { roles: ['manager', 'desk'] });
    for (const [name, network] of Object.entries(NETWORKS)) {
      const seconds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) seconds.push(await firstLoad(chromium, url, person, network));
      console.log(`desk: usable on ${name} after ${median(seconds).toFixed(2)} s, median of ${ROUNDS} (aim: 2 s)`);
    }
  } finally {
    await chromium.close();
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

async function firstLoad(
  chromium: Browser,
  url: string,
  person: Person,
  network: (typeof NETWORKS)[keyof typeof NETWORKS],
): Promise<number> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  const value = person.browser.cookies.get('wegwijs-desk') ?? '';
  await context.addCookies([{ name: 'wegwijs-desk', value, url, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  const start = performance.now();
  await page.goto(`${url}/desk/`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Ik ben er', exact: true }).waitFor();
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  return seconds;
}
