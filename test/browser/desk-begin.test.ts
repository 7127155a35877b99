import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt, PASSWORD } from '../server/staff-desk.js';
import { axeViolations } from './axe.js';
import { onPage, openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { hasFocus } from './has-focus.js';

const WIDE = { viewport: { width: 1280, height: 900 } };

let site: DeskSite;
let browser: Browser;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** Fills in the page behind the link, and answers the secret that stands on it in groups. */
async function makeAccount(page: Page): Promise<string> {
  await page.goto(site.first);
  await heading(page, 'Welkom bij de balie');
  await page.getByRole('button', { name: 'Verder' }).click();
  expect(await page.locator('.error-words, .utrecht-form-field-error-message').allTextContents()).toEqual([
    'Vul de naam in die inwoners van u zien.',
    'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
    'Kies een wachtwoord van ten minste 12 tekens.',
  ]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('begin-name');
  expect(await page.locator('input[aria-invalid="true"]').count()).toBe(3);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Uw naam').fill('Fatima');
  await page.getByLabel('E-mailadres').fill('fatima@example.org');
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Verder' }).click();
  const secret = await page.locator('.secret').textContent();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Een code bij het inloggen');
  expect(secret).toMatch(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/);
  expect(await page.getByRole('link', { name: 'Open uw app voor inlogcodes' }).getAttribute('href')).toMatch(
    /^otpauth:\/\/totp\//,
  );
  expect(await axeViolations(page)).toEqual([]);
  return (secret ?? '').replace(/ /g, '');
}

describe('coming in', () => {
  it('goes by the first link, an app for codes, and from then on by e-mail, password and one code', async () => {
    const said: string[] = [];
    await onPage(browser, WIDE, async (page) => {
      page.on('console', (line) => said.push(line.text()));
      const secret = await makeAccount(page);
      await page.getByLabel('De code die de app nu laat zien').fill('000000');
      await page.getByRole('button', { name: 'Klaar' }).click();
      await page.getByRole('alert').filter({ hasText: 'De code heeft 6 cijfers' }).waitFor();
      await page.getByLabel('De code die de app nu laat zien').fill(codeAt(secret, site.now()).replace(/(...)/, '$1 '));
      await page.getByRole('button', { name: 'Klaar' }).click();
      await page.getByRole('link', { name: 'Medewerkers' }).waitFor();
      expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toEqual([
        'Gesprekken',
        'Meelopen',
        'Terugbellen',
        'Opmerkingen',
        'Medewerkers',
        'Instellingen',
        'Redactie',
      ]);
      // Who leaves before the live connection stands has the browser say so.
      await page.getByRole('group', { name: 'Uw dienst' }).waitFor();
      await page.getByRole('link', { name: 'Instellingen' }).click();
      await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
      await heading(page, 'Inloggen');
      expect(await axeViolations(page)).toEqual([]);
      await signIn(page, secret);
    });
    // The browser's own words for a 401 are no mistake of the page; a broken content policy would be.
    expect(said.filter((line) => !/status of (401|404)/.test(line))).toEqual([]);
  });

  it('cannot be framed, and lets no text become script', async () => {
    const { headers } = await fetch(`${site.url}/desk/`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'"]) {
      expect(policy).toContain(part);
    }
    const bare = await fetch(`${site.url}/desk`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/desk/']);
  });
});

async function signIn(page: Page, secret: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill('fatima@example.org');
  await page.getByLabel('Wachtwoord').fill('iets heel anders');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('alert').filter({ hasText: 'Het e-mailadres of het wachtwoord klopt niet' }).waitFor();
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByText('Vul ook de code uit uw app in.').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sign-in-code');
  const fields = await page.locator('input').evaluateAll((all) => all.map((one) => one.getAttribute('autocomplete')));
  expect(fields).toEqual(['username', 'current-password', 'one-time-code']);
  await page.getByLabel('Code uit uw app').fill(codeAt(secret, site.now() + 30_000));
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('link', { name: 'Medewerkers' }).waitFor();
  await page.getByRole('group', { name: 'Uw dienst' }).waitFor();
}

describe('a link that does not work', () => {
  it('says so, and asks for nothing', async () => {
    await onPage(browser, WIDE, async (page) => {
      await page.goto(`${site.url}/desk/begin#nothing`);
      await page.getByRole('alert').filter({ hasText: 'Deze link werkt niet meer.' }).waitFor();
      expect(await page.locator('input').count()).toBe(0);
      await page.getByRole('link', { name: 'Hebt u al een account? Log in' }).waitFor();
    });
  });
});

describe('the team', () => {
  it('is run by the manager: invite, roles, block; a colleague who is blocked is out at once', async () => {
    const own = await openDeskSite();
    try {
      const piet = await own.hire('Piet', ['desk']);
      const page = await atDesk(browser, own, await own.manager());
      await page.goto(`${own.url}/desk/#/medewerkers`);
      const desk = page
        .getByRole('group', { name: 'Wat mag deze collega?' })
        .first()
        .getByLabel(/^Balie/);
      await desk.uncheck();
      await page.getByRole('button', { name: 'Uitnodigen' }).click();
      await page.getByRole('alert').filter({ hasText: 'Kies ten minste één taak.' }).waitFor();
      await desk.check();
      await page.getByRole('button', { name: 'Uitnodigen' }).click();
      const link = await page.getByLabel('Link om door te geven').inputValue();
      expect(link).toMatch(/\/desk\/begin#.{20,}/);
      const pietPage = await atDesk(browser, own, piet);
      await pietPage.getByRole('group', { name: 'Uw dienst' }).waitFor();
      const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Piet' }) });
      const block = row.getByRole('button', { name: /^Blokkeren\b.*Piet/ });
      // It throws a colleague out at once, so it is asked first; who does not mean it is back where they were.
      await block.click();
      await page.getByRole('dialog', { name: /^Piet blokkeren\? Piet wordt meteen uitgelogd/ }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Nee, toch niet' }).click();
      await hasFocus(block);
      await block.click();
      await page.getByRole('button', { name: 'Ja, blokkeren' }).click();
      await row.getByText('geblokkeerd', { exact: true }).waitFor();
      await pietPage.getByRole('heading', { name: 'Log opnieuw in' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
      await pietPage.context().close();
    } finally {
      await own.close();
    }
  });
});
