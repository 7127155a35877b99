import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
).replace(/export\s*\{.*?([\w$]+) as virtual\s*\};?/s, 'window.reader = $1;');

interface Reader {
  start(where: object): Promise<void>;
  next(): Promise<void>;
  act(): Promise<void>;
  type(text: string): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}
type WithReader = Window & { reader: Reader };

/** More than there is to read on a page of the desk. */
const MOST = 800;

/** A screen reader that goes through a page of a real browser. */
export interface PageReader {
  /** Reads on from where the reader is until something begins with these words; what was passed. */
  readTo(words: string): Promise<string[]>;
  /** Reads on to something and presses it. */
  press(words: string): Promise<string[]>;
  /** Types where the reader stands. */
  type(text: string): Promise<void>;
  /** What was said by itself, through live regions. */
  saidByItself(): Promise<string[]>;
  /** Waits until these words were said by itself. */
  heard(words: string): Promise<void>;
}

/** Starts the reader in a page, which has at most so much to read; its policy must be off (`bypassCSP`). */
export async function readerOn(page: Page, most = MOST): Promise<PageReader> {
  await page.addScriptTag({ type: 'module', content: READER });
  // An inline module runs when the page gets to it, which is not yet when its tag stands.
  await page.waitForFunction(() => 'reader' in window);
  await page.evaluate(() => (window as unknown as WithReader).reader.start({ container: document.body }));
  const readTo = (words: string) =>
    page.evaluate(
      async ([wanted, bound]) => {
        const { reader } = window as unknown as WithReader;
        const passed: string[] = [];
        do {
          await reader.next();
          passed.push(await reader.lastSpokenPhrase());
        } while (!passed.at(-1)?.startsWith(wanted) && passed.length < bound);
        if (passed.length === bound) throw new Error(`never read: ${wanted} in ${passed.slice(-60).join(' | ')}`);
        return passed;
      },
      [words, most] as const,
    );
  const saidByItself = async () => {
    const log = await page.evaluate(() => (window as unknown as WithReader).reader.spokenPhraseLog());
    return log.filter((phrase) => /^(polite|assertive): ./.test(phrase));
  };
  return {
    readTo,
    press: async (words) => {
      const passed = await readTo(words);
      await page.evaluate(() => (window as unknown as WithReader).reader.act());
      return passed;
    },
    type: (text) => page.evaluate((typed) => (window as unknown as WithReader).reader.type(typed), text),
    saidByItself,
    heard: (words) =>
      vi.waitFor(async () => expect((await saidByItself()).join('\n')).toContain(words), {
        timeout: 50_000,
        interval: 50,
      }),
  };
}
