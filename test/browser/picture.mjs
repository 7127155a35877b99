/**
 * Makes `docs/widget.png`: the widget on the demo page of a server that it starts itself (`npm start` with a free
 * port), at the first question about a lost wallet. Run it by hand: `node test/browser/picture.mjs`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');
const data = mkdtempSync(join(tmpdir(), 'wegwijs-picture-'));
const server = spawn(process.execPath, [join(root, 'src', 'cli', 'bootstrap.mjs'), 'serve'], {
  cwd: root,
  env: { ...process.env, PORT: '0', WEGWIJS_DATA: data, WEGWIJS_NOW: '2026-11-23T10:00:00+01:00', WEGWIJS_LOG: 'off' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
try {
  const url = await addressOf(server);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 390, height: 780 }, reducedMotion: 'reduce' });
  await page.goto(`${url}/demo`);
  await page.locator('wegwijs-chat .launcher').click();
  await page.locator('wegwijs-chat button[value="portemonnee"]').click();
  await page.locator('wegwijs-chat button[value="veilig"]').waitFor();
  await page.locator('wegwijs-chat .panel').evaluate((panel) => {
    document.activeElement?.shadowRoot?.activeElement?.blur();
    panel.scrollIntoView({ block: 'start' });
    window.scrollBy(0, -80);
  });
  await page.screenshot({ path: join(root, 'docs', 'widget.png') });
  await browser.close();
} finally {
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

/** The address that the server prints when it is there. */
function addressOf(child) {
  return new Promise((found, failed) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      const address = /http:\/\/[\w.[\]:]+:\d+/.exec(said);
      if (address) found(address[0].replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => failed(new Error(`the server did not start:\n${said}`)));
  });
}
