import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { openSite, type Site } from './site.js';
import { openPanel } from './surface.js';

const STYLES = 'widget/styles';
const css = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''));

describe('the theme', () => {
  const own = css(STYLES);
  const used = names(own, /var\(\s*(--[\w-]+)/g);

  it('defines every value that our styles use, and has no value that nothing uses', () => {
    const defined = names(own, /(?:^|[{;\s])(--[\w-]+)\s*:/g);
    const ours = [...used].filter((name) => !/^--(wegwijs|basis)-/.test(name));
    expect(ours.filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });

  it('gives every value a way out: the town, then NL Design System, then our own', () => {
    const bare = [...own.matchAll(/var\(\s*(--(?:wegwijs|basis)-[\w-]+)\s*\)/g)].map(([, name]) => name);
    expect(bare).toEqual([]);
  });

  it('of NL Design System has every name that our styles ask of it', () => {
    const theme = css(join(process.env.WEGWIJS_WIDGET ?? 'dist/widget', 'assets'));
    const given = names(theme, /(--basis-[\w-]+)\s*:/g);
    const asked = [...used].filter((name) => name.startsWith('--basis-'));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !given.has(name))).toEqual([]);
  });
});

describe('a town with colours of its own', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('gets them in the widget by --wegwijs-*, and by --basis-* where it has a theme of NL Design System', async () => {
    await onPage(browser, { bypassCSP: true }, async (page) => {
      await page.goto(site.host.url);
      await openPanel(page);
      const launcher = page.locator('wegwijs-chat .launcher');
      const colour = () => launcher.evaluate((button) => getComputedStyle(button).backgroundColor);
      await page.addStyleTag({ content: ':root { --basis-color-action-1-inverse-bg-default: rgb(1, 2, 3) }' });
      await expect.poll(colour).toBe('rgb(1, 2, 3)');
      await page.addStyleTag({ content: ':root { --wegwijs-button-background-color: rgb(9, 8, 7) }' });
      await expect.poll(colour).toBe('rgb(9, 8, 7)');
    });
  });
});
