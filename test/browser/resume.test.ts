import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { PATHS } from './paths.js';
import { openSite, type Site, TUESDAY } from './site.js';
import { openPanel, pagesOn, type Surface, settled, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const HALF = PATHS.verhuizen.slice(0, 6);

async function half(surface: Surface): Promise<string> {
  await surface.begin('verhuizen');
  for (const input of HALF) await surface.take(input);
  return stepTitle(surface);
}

const stepTitle = async ({ root }: Surface) => (await root.locator('#step-title').textContent())?.trim() ?? '';
const answersGiven = async ({ root }: Surface) =>
  (await root.locator('.answers .answer-list dd:not(.no-print)').allTextContents()).map((text) => text.trim());

/** Pauses, and gives the code as it stands on the screen. */
async function codeOf(surface: Surface): Promise<string> {
  await surface.take({ type: 'pause' });
  return (await surface.root.locator('.code').textContent())?.trim() ?? '';
}

const typeCode = async ({ root, press }: Surface, field: string, code: string) => {
  await root.locator(field).fill(code);
  await press(root.locator(`form:has(${field}) button`));
};

describe('goes on where they were', () => {
  it('after a reload, in the widget and on the pages', async () => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      const title = await half(widget);
      const given = await answersGiven(widget);
      await page.reload();
      expect(await widget.root.locator('.panel').isVisible()).toBe(false);
      await openPanel(page);
      expect(await stepTitle(widget)).toBe(title);
      expect(await answersGiven(widget)).toEqual(given);
      expect(given).toHaveLength(HALF.length);
      expect(await widget.root.locator('.history').textContent()).toContain('25 november 2026');
    });
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const pages = pagesOn(page, site.url);
      const title = await half(pages);
      await page.reload();
      expect(await stepTitle(pages)).toBe(title);
      await page.goto(site.url);
      await page.getByRole('link', { name: 'Ga verder waar u was' }).click();
      await page.waitForURL('**/gesprek/*');
      expect(await stepTitle(pages)).toBe(title);
    });
  });

  it('the next day, after the server was started again', async () => {
    const own = await openSite();
    const widgetContext = await browser.newContext();
    const pagesContext = await browser.newContext({ javaScriptEnabled: false });
    const widget = widgetOn(await widgetContext.newPage(), own.host.url);
    const pages = pagesOn(await pagesContext.newPage(), own.url);
    const titles = [await half(widget), await half(pages)];
    await own.stop();
    await own.startAgain({ WEGWIJS_NOW: TUESDAY });
    await widget.page.goto(own.host.url);
    await openPanel(widget.page);
    await pages.page.goto(`${own.url}/gesprek`);
    expect([await stepTitle(widget), await stepTitle(pages)]).toEqual(titles);
    await widget.take({ type: 'choose', step: 'invullen', option: 'nee' });
    await pages.take({ type: 'choose', step: 'invullen', option: 'nee' });
    expect(await stepTitle(widget)).toBe(await stepTitle(pages));
    await widgetContext.close();
    await pagesContext.close();
    await own.close();
  });

  it('with a code from the widget on the pages of another browser, and the other way around', async () => {
    const { code, title } = await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      return { title: await half(widget), code: await codeOf(widget) };
    });
    expect(code).toMatch(/^[CDFGHJKMPRTWX34679]{4} [CDFGHJKMPRTWX34679]{4}$/);
    const second = await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const pages = pagesOn(page, site.url);
      await page.goto(`${site.url}/verder`);
      await typeCode(pages, '#code', `  ${code.toLowerCase().replace(' ', '-')} `);
      expect(await stepTitle(pages)).toBe(title);
      expect(await answersGiven(pages)).toHaveLength(HALF.length);
      return codeOf(pages);
    });
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await widget.begin();
      await widget.root.locator('.resume summary').click();
      await typeCode(widget, '#resume-code', second.replaceAll(' ', ''));
      await page.locator('wegwijs-chat #step-title', { hasText: title }).waitFor();
      expect(await answersGiven(widget)).toHaveLength(HALF.length);
    });
  });

  it('a wrong code gets a kind word, keeps what was typed, and loses nothing', async () => {
    await onPage(browser, {}, async (page) => {
      const pages = pagesOn(page, site.url);
      await page.goto(`${site.url}/verder`);
      await typeCode(pages, '#code', 'CCCC CCCC');
      expect(await page.title()).toMatch(/^Fout: /);
      expect(await page.locator('#code').inputValue()).toBe('CCCC CCCC');
      expect(await page.locator('#code-error').textContent()).toContain('Kijk de code nog een keer na');
    });
  });
});

describe('takes along', () => {
  it('a plan on paper: actions, code and phone number, without the controls of the screen', async () => {
    await onPage(browser, {}, async (page) => {
      const pages = pagesOn(page, site.url);
      await pages.begin('portemonnee');
      for (const input of PATHS.portemonnee) await pages.take(input);
      const code = await codeOf(pages);
      await page.goto(`${site.url}/gesprek/overzicht`);
      const paper = await onPaper(page, 'body');
      expect(paper.text).toContain('Blokkeer');
      expect(paper.text).toContain('0800-0313');
      expect(paper.text).toContain('14 0999');
      expect(paper.text).toContain('Raadhuisplein 1');
      expect(paper.text).toContain(code);
      expect(paper.text).toContain('maandag 23 november 2026');
      expect(paper.controls).toEqual([]);
      expect(paper.addresses).toEqual([]);
    });
  });

  it('a report on paper: what was answered, and lines to sign on, from the page and from the widget alone', async () => {
    for (const make of [(page: Page) => pagesOn(page, site.url), (page: Page) => widgetOn(page, site.host.url)]) {
      await onPage(browser, {}, async (page) => {
        const surface = make(page);
        await surface.begin('verhuizen');
        for (const input of PATHS.verhuizen) await surface.take(input);
        await page.evaluate(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', printed());
          const printed = () => [...document.querySelectorAll('[data-wegwijs-not-printed]')].length.toString();
        });
        await surface.root.locator('.report [data-print]').click();
        expect(await page.locator('html').getAttribute('data-printed')).toMatch(/^\d+$/);
        const paper = await onPaper(page, '.report');
        for (const words of ['Sanne de Wit', '1234 AB', 'woensdag 25 november 2026', 'Handtekening', 'Datum']) {
          expect(paper.text).toContain(words);
        }
        expect(paper.controls).toEqual([]);
        expect(await besideForm(surface)).toEqual([]);
      });
    }
  });
});

interface Paper {
  readonly text: string;
  /** Words of buttons and fields that would be on the paper; what unfolds on the screen is a heading there. */
  readonly controls: readonly string[];
  /** Links to another site whose address is not on the paper. */
  readonly addresses: readonly string[];
}

/** What comes out of the printer, and proof that it is a PDF with pages. */
async function onPaper(page: Page, within: string): Promise<Paper> {
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator(within).evaluate((element) => {
    const visible = [...element.querySelectorAll<HTMLElement>('*')].filter((node) => node.checkVisibility());
    const texts = visible.flatMap((node) => [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
    const links = visible.filter((node) => node.matches('a[href^="http"]'));
    return {
      text: texts
        .map(({ nodeValue }) => nodeValue)
        .join(' ')
        .replace(/\s+/g, ' '),
      controls: visible
        .filter((node) => node.matches('button,input,textarea'))
        .map((node) => (node.textContent ?? '').trim()),
      addresses: links
        .filter((node) => !getComputedStyle(node, '::after').content.includes('http'))
        .map((node) => node.getAttribute('href') ?? ''),
    };
  });
  await page.emulateMedia({ media: null });
  return paper;
}

/** What would stand above the form on its sheet, or beside it. */
async function besideForm({ page, root }: Surface): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const words = await root.locator('.report').evaluate((form) => {
    if (getComputedStyle(form).breakAfter !== 'page') throw new Error('The form is no sheet by itself.');
    const { bottom } = form.getBoundingClientRect();
    const all = [...(form.getRootNode() as ParentNode).querySelectorAll<HTMLElement>('.wegwijs *')];
    return all
      .filter((one) => one.checkVisibility() && !one.matches('.hidden') && !one.contains(form) && !form.contains(one))
      .filter((one) => one.clientHeight > 1 && one.getBoundingClientRect().top < bottom)
      .map((one) => (one.textContent ?? '').trim());
  });
  await page.emulateMedia({ media: null });
  return words;
}

describe('"Wis mijn antwoorden"', () => {
  it('works at once in the widget: nothing is left on the screen, in the browser or behind the code', async () => {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await half(widget);
      const code = await codeOf(widget);
      const before = await page.evaluate(() => JSON.stringify(localStorage));
      await widget.root.locator('.erase summary').click();
      await widget.press(widget.root.locator('.erase .danger'));
      await widget.root.locator('button[value="verhuizen"]').waitFor();
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toBe(before);
      expect(await widget.root.locator('.history').textContent()).not.toContain('25 november 2026');
      expect(await widget.root.locator('.history > li').count()).toBe(2);
      expect(await widget.root.locator('.history > li').first().textContent()).toContain('Uw antwoorden zijn gewist.');
      await widget.root.locator('.resume summary').click();
      await typeCode(widget, '#resume-code', code);
      await widget.root.locator('#resume-error').waitFor();
      await settled(page);
    });
  });

  it('works at once on the pages without JavaScript: back shows no answer, and the cookie is gone', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const pages = pagesOn(page, site.url);
      await half(pages);
      await pages.root.locator('.erase summary').click();
      await pages.press(pages.root.locator('.erase .danger'));
      expect(await page.locator('main').textContent()).toContain('Uw antwoorden zijn gewist');
      expect(await page.context().cookies()).toEqual([]);
      await page.goBack();
      expect(await page.content()).not.toContain('25 november 2026');
    });
  });
});
