import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RealProvider, startProvider } from '../server/real-provider.js';
import { freshContext, openBrowser } from './browser.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

let provider: RealProvider;
let site: DeskSite;
let browser: Browser;
beforeAll(async () => {
  provider = await startProvider();
  site = await openDeskSite({
    WEGWIJS_OIDC_ISSUER: provider.issuer,
    WEGWIJS_OIDC_CLIENT_SECRET: 'geheim-van-de-proef',
    WEGWIJS_OIDC_ROLE_CLAIM: 'realm_access.roles',
    WEGWIJS_OIDC_ROLES: 'wegwijs-desk=desk',
    WEGWIJS_CONTACT_EMAIL: 'beheer@example.org',
  });
  provider.expect(`${site.url}/desk/oidc/callback`);
  provider.people.set('eva', { name: 'Eva', email: 'eva@example.org', verified: true, roles: ['wegwijs-desk'] });
  provider.people.set('bob', { name: 'Bob', email: 'bob@example.org', verified: true, roles: [] });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await provider.close();
});

/** Presses the button at the desk, and logs in at the organisation as `login`. */
async function signOn(login: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await freshContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}/desk/`);
    await page.getByRole('link', { name: 'Inloggen via uw organisatie' }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.locator('input[name="login"]').fill(login);
    await page.locator('input[name="password"]').fill('maakt niet uit');
    await page.locator('button[type="submit"]').click();
    // The provider asks whether the desk may know who this is.
    await page.locator('input[name="prompt"][value="consent"]').waitFor({ state: 'attached' });
    await page.locator('button[type="submit"]').click();
    await page.waitForURL(`${site.url}/**`);
    await act(page);
  } finally {
    await context.close();
  }
}

describe('the button to log in by the organisation', () => {
  it('leads to the organisation and back to the desk, where the work can begin', async () => {
    await signOn('eva', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/desk/');
      await page.getByRole('button', { name: 'Ik ben er', exact: true }).click();
      await page.locator('button[aria-pressed="true"]', { hasText: 'Ik ben er' }).waitFor();
      // It is a log-in like any other: it stays at a reload.
      await page.reload();
      await page.locator('button[aria-pressed="true"]', { hasText: 'Ik ben er' }).waitFor();
    });
  });

  it('tells who has no role yet whom to ask, and lets nobody in', async () => {
    await signOn('bob', async (page) => {
      await page.getByText('U heeft nog geen rol in Wegwijs').waitFor();
      expect(await page.locator('body').textContent()).toContain('beheer@example.org');
      await page.goto(`${site.url}/desk/`);
      await page.getByLabel('Wachtwoord').waitFor();
    });
  });
});
