import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshContext, onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { addProbe } from './probe.js';
import { openSite, type Site } from './site.js';
import { openPanel, pagesOn, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the widget on the website of a municipality', () => {
  it('asks nothing of another server, sets no cookie, and stays within a strict policy through a whole flow', async () => {
    const context = await freshContext(browser);
    await addProbe(context);
    const page = await context.newPage();
    const asked = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    const widget = widgetOn(page, site.host.url);
    await widget.begin('verhuizen');
    for (const input of PATHS.verhuizen) await widget.take(input);
    await widget.take({ type: 'pause' });
    await widget.take({ type: 'simplify', on: true });
    expect([...asked].filter((origin) => origin !== 'null').sort()).toEqual([site.host.url, site.url].sort());
    expect(await page.evaluate(() => window.probe?.blocked)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await context.close();
  });

  it('never opens by itself, also not when a conversation was going on, and takes no focus', async () => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await widget.begin('portemonnee');
      await page.reload();
      await widget.root.locator('.launcher').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await widget.root.locator('.panel').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });
  });

  it('covers none of the controls of the site at 320 pixels, closed, open, and halfway', async () => {
    await onPage(browser, { viewport: { width: 320, height: 568 } }, async (page) => {
      await page.goto(site.host.url);
      await page.locator('wegwijs-chat .launcher').waitFor();
      expect(await coveredControls(page)).toEqual([]);
      await openPanel(page);
      expect(await coveredControls(page)).toEqual([]);
      const widget = widgetOn(page, '');
      await widget.take({ type: 'choose', step: 'onderwerp', option: 'portemonnee' });
      expect(await coveredControls(page)).toEqual([]);
    });
  });

  it('is not touched by the styles of the site, nor the site by its own', async () => {
    await onPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const lookOf = () =>
        page.locator('header button').evaluate((button) => {
          const { color, fontSize, borderTopWidth, backgroundColor } = getComputedStyle(button);
          return { color, fontSize, borderTopWidth, backgroundColor };
        });
      await page.route('**/widget.js', (route) => route.abort());
      await page.goto(site.host.url);
      const before = await lookOf();
      await page.unroute('**/widget.js');
      const widget = widgetOn(page, site.host.url);
      await widget.begin('portemonnee');
      expect(await lookOf()).toEqual(before);
      const border = await widget.root
        .locator('.option')
        .first()
        .evaluate((option) => getComputedStyle(option).borderTopWidth);
      expect(border).toBe('2px');
    });
  });

  it('begins with the task, language and words that the site names', async () => {
    await onPage(browser, {}, async (page) => {
      site.host.embed(site.url, 'flow="verhuizen" language="en" open-label="Moving house?"');
      await page.goto(site.host.url);
      const launcher = page.locator('wegwijs-chat .launcher');
      await launcher.waitFor();
      expect(await launcher.textContent()).toBe('Moving house?');
      await openPanel(page);
      expect(await page.locator('wegwijs-chat .option').first().getAttribute('value')).toBe('hier');
      expect(await page.locator('wegwijs-chat .talk').getAttribute('lang')).toBe('en');
      site.host.embed(site.url);
    });
  });
});

/** Controls of the site that something else lies over, wherever the page is scrolled to. */
async function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const covered: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('[data-host]')) {
      control.scrollIntoView({ block: 'center' });
      const box = control.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!top || !control.contains(top)) covered.push(`${control.textContent} under ${top?.tagName}`);
    }
    window.scrollTo(0, 0);
    return covered;
  });
}

describe('what stays when something is missing', () => {
  const fallback = (page: Page) => page.locator('wegwijs-chat [data-fallback]').first();

  it('without JavaScript and with the script blocked: the link to the plain pages and the phone number', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.host.url);
      expect(await fallback(page).isVisible()).toBe(true);
      await fallback(page).click();
      await page.waitForURL(`${site.url}/`);
      expect(await page.locator('button[value="portemonnee"]').count()).toBe(1);
    });
    await onPage(browser, {}, async (page) => {
      await page.route('**/widget.js', (route) => route.abort());
      await page.goto(site.host.url);
      expect(await fallback(page).isVisible()).toBe(true);
    });
  });

  it('with our server away: the same, before the page loads and after it', async () => {
    const away = await openSite();
    await onPage(browser, {}, async (page) => {
      await page.goto(away.host.url);
      await page.locator('wegwijs-chat .launcher').waitFor();
      await away.stop();
      await page.locator('wegwijs-chat .launcher').click();
      await fallback(page).waitFor();
      expect(await page.locator('wegwijs-chat .status').textContent()).toContain('Bel ons');
    });
    await onPage(browser, {}, async (page) => {
      await page.goto(away.host.url);
      expect(await fallback(page).isVisible()).toBe(true);
    });
    await away.close();
  });

  it('a site that is not on the list cannot hold a conversation, and shows its fallback or the phone number', async () => {
    const strange = await openSite({ WEGWIJS_ORIGINS: 'https://www.example.org' });
    await onPage(browser, {}, async (page) => {
      await page.goto(strange.host.url);
      await page.locator('wegwijs-chat .launcher').click();
      await page.locator('wegwijs-chat .trouble a, wegwijs-chat [data-fallback]').first().waitFor();
      expect(await page.locator('wegwijs-chat .option').count()).toBe(0);
    });
    await strange.close();
  });
});

it('the plain pages ask nothing of another server, and keep one cookie that no script can read', async () => {
  await onPage(browser, {}, async (page) => {
    const asked = new Set<string>();
    const addresses: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:') asked.add(origin);
    });
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    const pages = pagesOn(page, site.url);
    await pages.begin('verhuizen');
    for (const input of PATHS.verhuizen) await pages.take(input);
    expect([...asked]).toEqual([site.url]);
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([{ name: 'wegwijs', httpOnly: true, sameSite: 'Lax', path: '/' }]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(addresses.filter((address) => /sanne|1234|november|\?/i.test(address))).toEqual([]);
  });
});
