import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../test/browser/browser.js';
import { largeFlow } from '../test/check/large-flow.js';
import { browser as deskBrowser, join as joinDesk, MORNING, type Person } from '../test/server/staff-desk.js';
import { median } from './measure.js';
import { LOG, startWegwijs } from './start-wegwijs.js';

const STEPS = 500;
const ROUNDS = 5;
const KEYS = 'abcdefghij';
const STEP = 'n12';
/** Half a second after a key the check has begun; keys come further apart, so that each is measured alone. */
const BETWEEN = 1500;

/** The editor with a flow of 500 steps in a real browser: opening it, one key in a text, the check, the tree. */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  const began = performance.now();
  const { url, child } = await startWegwijs(data);
  const chromium = await openBrowser();
  try {
    const link = /\/desk\/begin#(\S+)/.exec(readFileSync(join(data, LOG), 'utf8'))?.[1] ?? '';
    const now = MORNING + performance.now() - began;
    const person = await joinDesk(deskBrowser(url), link, { name: 'Mo', email: 'mo@example.org', now });
    await person.browser.post(`staff/${person.id}`, { roles: ['manager', 'editor'] });
    await saveLarge(person);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(chromium, url, person));
    const of = (name: keyof Round) => median(rounds.map((one) => one[name]));
    const line = (what: string, ms: number, aim: number) =>
      console.log(`editor: ${what} ${ms.toFixed(0)} ms, median of ${ROUNDS} (aim: ${aim} ms)`);
    console.log(`editor: a flow of ${STEPS} steps beside all flows of the town`);
    line('the outline and the preview stand there after', of('open'), 2000);
    line('a key in a text shows in outline and preview after', of('edit'), 100);
    console.log(`  of which the page computes ${of('computed').toFixed(0)} ms, everything after it included`);
    line('the check and the lint of all files in the worker take', of('check'), 1000);
    line('the tree is laid out by its worker and drawn after', of('tree'), 2000);
  } finally {
    await chromium.close();
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

async function saveLarge(person: Person): Promise<void> {
  const [flow, texts] = largeFlow(STEPS, []);
  const english = { path: 'content/en/groot.yaml', text: texts?.text ?? '' };
  const files = [flow, texts, english].map((file) => ({ ...file, was: null }));
  const { status } = await person.browser.post('../../editor/api/saves', { message: 'Groot', files });
  if (status !== 200) throw new Error(`saving failed: ${status}`);
}

interface Round {
  readonly open: number;
  readonly edit: number;
  /** Processor time of the page for one key: the same on a busy machine. */
  readonly computed: number;
  readonly check: number;
  readonly tree: number;
}

async function oneRound(chromium: Browser, url: string, person: Person): Promise<Round> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const value = person.browser.cookies.get('wegwijs-desk') ?? '';
  await context.addCookies([{ name: 'wegwijs-desk', value, url, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  await page.addInitScript(timeWorkers);
  const start = performance.now();
  await page.goto(`${url}/editor/#/gesprek/groot/${STEP}`, { waitUntil: 'commit' });
  await page.locator(`.outline a[data-step="${STEP}"]`).waitFor();
  await page.locator('.preview-frame').getByRole('button').first().waitFor();
  const open = performance.now() - start;
  await workerTimes(page, 1);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const computedSoFar = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await beginHere(page);
  const before = await computedSoFar();
  const edit = median(await typeKeys(page));
  const computed = ((await computedSoFar()) - before) / KEYS.length;
  const check = median(await workerTimes(page, 3));
  const asked = performance.now();
  await page.getByRole('link', { name: 'Boom', exact: true }).click();
  await page.locator(`.tree-canvas a[data-step="${STEP}"]`).waitFor();
  const tree = performance.now() - asked;
  await context.close();
  return { open, edit, computed, check, tree };
}

/** In the page: how long each worker takes from a question to its answer. */
function timeWorkers(): void {
  const times: number[] = [];
  Object.assign(globalThis, { workerTimes: times });
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
    const from = performance.now();
    this.addEventListener('message', () => times.push(performance.now() - from), { once: true });
    return Reflect.apply(postMessage, this, given);
  };
}

async function workerTimes(page: Page, least: number): Promise<readonly number[]> {
  const read = () => (globalThis as unknown as { workerTimes: number[] }).workerTimes;
  await page.waitForFunction(
    (count) => (globalThis as never as { workerTimes: number[] }).workerTimes.length >= count,
    least,
  );
  return page.evaluate(read);
}

/** The preview stands at the step, and the cursor at the end of its text. */
async function beginHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin hier' }).click();
  const field = page.getByRole('textbox', { name: 'Tekst, gewoon (nl)' });
  const shown = page.locator('.preview-frame').getByText(await field.inputValue(), { exact: true });
  await shown.first().waitFor();
  await field.focus();
  await page.keyboard.press('End');
}

/** Milliseconds from each key until both the outline and the preview have the letter. */
async function typeKeys(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of KEYS) {
    await page.evaluate(watchKey, STEP);
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown));
    await page.waitForTimeout(BETWEEN);
  }
  return times.slice(2);
}

/** In the page: waits for the next key, and then until what stands in the field stands in the outline and the preview. */
function watchKey(step: string): void {
  const field = document.activeElement as HTMLTextAreaElement;
  const before = field.value;
  const host = [...document.querySelectorAll('.preview-frame *')].find((one) => one.shadowRoot);
  const line = document.querySelector(`.outline a[data-step="${step}"] .strong`);
  const hasIt = () => {
    const { value } = field;
    return value !== before && line?.textContent === value && host?.shadowRoot?.textContent?.includes(value);
  };
  const shown = new Promise<number>((resolve) => {
    const begin = () => {
      const from = performance.now();
      const look = () => (hasIt() ? resolve(performance.now() - from) : setTimeout(look, 2));
      setTimeout(look, 0);
    };
    field.addEventListener('keydown', begin, { once: true });
  });
  Object.assign(globalThis, { shown });
}
