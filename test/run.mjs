/** `npm test`: makes the checkout ready, finds a browser, and runs every test. Extra arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, say, stop } from '../src/cli/prepare.mjs';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

ensureInstalled({ dev: true });
ensureBuilt();
const browser = await findBrowser();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = [vitest, 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)];
const tests = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
});
process.exitCode = tests.status ?? 1;

async function findBrowser() {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    stop(`CHROME_PATH wijst naar een bestand dat er niet is: ${process.env.CHROME_PATH}`);
  }
  return (
    BROWSERS.find(existsSync) ??
    installOnDebian() ??
    (await download()) ??
    stop('Voor de tests is Chromium of Chrome nodig. Installeer een van beide, of zet CHROME_PATH op het programma.')
  );
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('De tests hebben een browser nodig. Het pakket chromium wordt geïnstalleerd.');
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0;
  if (!apt('install', '-y', 'chromium')) {
    apt('update');
    apt('install', '-y', 'chromium');
  }
  return BROWSERS.find(existsSync);
}

async function download() {
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  say('De tests hebben een browser nodig. Playwright haalt Chromium op.');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const got = spawnSync(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium'], {
    stdio: ['ignore', 2, 2],
  });
  return got.status === 0 && existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
