import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.js';
import { openSite, type Site } from './site.js';
import { pagesOn, type Surface, widgetOn } from './surface.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const rowsOn = (surface: Surface) =>
  surface.root
    .locator('.callback-check dl > div')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((part) => part.textContent?.trim()).join(': ')));

/** What has focus, inside the panel too. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inside?.id || inside?.textContent?.trim() || '';
  });

describe('in the panel, a request for a call', () => {
  /** The callback screen of a fresh widget, and how often something was sent. */
  async function onScreen(act: (widget: Surface, sent: () => number) => Promise<void>): Promise<void> {
    await onPage(browser, {}, async (page) => {
      const widget = widgetOn(page, site.host.url);
      await widget.begin('portemonnee');
      let turns = 0;
      page.on('request', (request) => {
        if (request.method() === 'POST' && request.url().endsWith('/turns')) turns += 1;
      });
      await widget.press(widget.root.locator('.exit-callback button'));
      await widget.root.locator('.callback-form').waitFor();
      await act(widget, () => turns);
    });
  }

  it('is read back before it is sent, can be changed, and is one turn in the end', async () => {
    await onScreen(async (widget, sent) => {
      const { root, page } = widget;
      await root.locator('#callback-phone').fill('0031 612345678');
      await root.locator('#callback-name').fill('Saïda');
      await root.locator('.callback-needs summary').click();
      await root.locator('[name=needs][value=slow]').check();
      await root.locator('#callback-language').selectOption('pl');
      await root.locator('.callback-form .primary').click();
      expect(await focused(page)).toBe('Klopt dit?');
      expect(await rowsOn(widget)).toEqual([
        'Hoe wilt u contact?: Bel mij',
        'Telefoonnummer: 06 12 34 56 78',
        'Naam: Saïda',
        'Wanneer: vandaag, tussen 11.00 en 12.00 uur',
        'Wij letten op: Spreek langzaam',
        'Taal: Pools',
      ]);
      await root.getByRole('button', { name: 'Wijzig' }).click();
      expect(await focused(page)).toBe('callback-title');
      expect(await root.locator('#callback-name').inputValue()).toBe('Saïda');
      expect(await root.locator('[name=needs][value=slow]').isChecked()).toBe(true);
      expect(await root.locator('#callback-language').inputValue()).toBe('pl');
      await root.locator('#callback-phone').fill('06 87 65 43 21');
      await root.locator('.callback-form .primary').click();
      expect(sent()).toBe(0);
      await widget.press(root.locator('.callback-check .primary'));
      await root.locator('.callback-made').waitFor();
      expect(sent()).toBe(1);
      const made = (await root.locator('.callback-made').textContent()) ?? '';
      expect(made).toContain('06 87 65 43 21');
      expect(made).toContain('U wilt praten in deze taal: Pools.');
      expect(made).toMatch(/T-[A-Z0-9]{6}/);
    });
  });

  it('without a number, or with one that is too short, is not read back: focus is on the field to mend', async () => {
    await onScreen(async ({ root, page }, sent) => {
      const problem = async () => {
        await root.locator('.callback-form .primary').click();
        await root.locator('#callback-error').waitFor();
        expect(await focused(page)).toBe('callback-phone');
        expect(await root.locator('#callback-phone').getAttribute('aria-invalid')).toBe('true');
        expect(await root.locator('#callback-phone').getAttribute('aria-describedby')).toBe('callback-error');
        return root.locator('#callback-error').textContent();
      };
      expect(await problem()).toContain('Vul een telefoonnummer of een e-mailadres in.');
      await root.locator('#callback-phone').fill('06 12');
      expect(await problem()).toContain('te kort');
      expect(await root.locator('#callback-phone').inputValue()).toBe('06 12');
      expect(sent()).toBe(0);
    });
  });

  it('that only the server can refuse comes back with everything still filled in', async () => {
    await onScreen(async (widget, sent) => {
      const { root } = widget;
      await root.locator('#callback-phone').fill('0900 123 4567');
      await root.locator('#callback-name').fill('Bo');
      await root.locator('.callback-form .primary').click();
      await widget.press(root.locator('.callback-check .primary'));
      expect(await root.locator('#callback-error').textContent()).toContain('van een dienst');
      expect(await root.locator('#callback-phone').inputValue()).toBe('0900 123 4567');
      expect(await root.locator('#callback-name').inputValue()).toBe('Bo');
      expect(sent()).toBe(1);
    });
  });

  it('needs no number for who comes by', async () => {
    await onScreen(async (widget) => {
      const { root } = widget;
      await root.locator('[name=way][value=visit]').check();
      await root.locator('.callback-form .primary').click();
      expect((await rowsOn(widget))[0]).toBe('Hoe wilt u contact?: Ik kom langs');
      await widget.press(root.locator('.callback-check .primary'));
      expect(await root.locator('.callback-made').textContent()).toContain('Raadhuisplein 1');
    });
  });
});

describe('without JavaScript, in a real browser', () => {
  it('Enter in a field sends the form, and another language keeps what was typed', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const pages = pagesOn(page, site.url);
      await pages.begin('portemonnee');
      await page.goto(`${site.url}/gesprek/terugbellen`);
      await page.locator('#callback-name').fill('Oma');
      await page.locator('.languages summary').click();
      await pages.press(page.locator('.languages button[value=en]'));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('#callback-name').inputValue()).toBe('Oma');
      await page.locator('#callback-phone').fill('06 11 22 33 44');
      await Promise.all([page.waitForEvent('load'), page.locator('#callback-phone').press('Enter')]);
      expect(await page.locator('h1').textContent()).toBe('Is this right?');
      expect(await page.locator('.callback-check').textContent()).toContain('06 11 22 33 44');
    });
  });

  it('a request is read back, sent, found again by its reference, moved and stopped; nothing of it in an address', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      const pages = pagesOn(page, site.url);
      await pages.begin('portemonnee');
      await page.goto(`${site.url}/gesprek/terugbellen`);
      await page.locator('#callback-phone').fill('06 11 22 33 44');
      await pages.press(page.locator('.callback-form .primary'));
      expect(await page.locator('h1').textContent()).toBe('Klopt dit?');
      expect(await page.locator('.callback-check').textContent()).toContain('06 11 22 33 44');
      expect(await page.locator('.exit-callback').textContent(), 'nothing is promised yet').toBe('Bel mij terug');
      await pages.press(page.locator('.callback-check .primary'));
      const made = (await page.locator('.callback-made').textContent()) ?? '';
      const reference = /T-[A-Z0-9]{6}/.exec(made)?.[0] ?? '';
      await pages.press(page.locator('.site-footer a[href^="/terugbellen"]'));
      await page.locator('#call-reference').fill(reference);
      await page.locator('#call-proof').fill('3344');
      await pages.press(page.locator('main form .primary'));
      await page.locator('.callback-change summary').click();
      await page.locator('[name=slot]').nth(2).check();
      await pages.press(page.locator('.callback-change .primary'));
      expect(await page.locator('.notice').textContent()).toContain('Uw afspraak is aangepast.');
      expect(await page.locator('.callback-made').textContent()).toContain(reference);
      await pages.press(page.locator('.callback-made button'));
      expect(await page.locator('main').textContent()).toContain('Wij nemen geen contact meer met u op.');
      expect(addresses.join('\n')).not.toMatch(/3344|T-[A-Z0-9]{6}|11.?22/);
    });
  });
});
