import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A phone as many residents have it. */
export const PHONE = { width: 360, height: 640 };
export const DESK = { width: 1280, height: 800 };

/** One real browser; `CHROME_PATH` says which, else Debian's Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
}

/** A browser of somebody else: no cookies, nothing stored. */
export function freshContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: PHONE, locale: 'nl-NL', ...options });
}

/** A page in a fresh context, closed with its context after `act`. What the page throws fails the test. */
export async function onPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await freshContext(browser, options);
  const page = await context.newPage();
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  try {
    const result = await act(page);
    if (thrown[0]) throw thrown[0];
    return result;
  } finally {
    await context.close();
  }
}
