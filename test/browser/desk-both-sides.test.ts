import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshContext, openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';
import { widgetOn } from './surface.js';

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

describe('two people on two browsers', () => {
  it('hold a talk that survives a restart of the server, and the resident is back on the same question', async () => {
    const desk = await atDesk(browser, site, await site.hire('Fatima', ['desk']));
    await onShift(desk);
    const context = await freshContext(browser);
    const { page, root, begin, take } = widgetOn(await context.newPage(), `${site.url}/demo`);
    await begin('portemonnee');
    await take({ type: 'choose', step: 'gevaar', option: 'veilig' });
    await take({ type: 'ask-for-person' });
    await desk.getByRole('button', { name: 'Volgende' }).click();
    await root.getByText('U praat nu met Fatima').first().waitFor();
    const say = async (text: string) => {
      await desk.getByLabel('Uw bericht').fill(text);
      await desk.getByRole('button', { name: 'Versturen' }).click();
      await root.getByText(text).last().waitFor();
    };
    const answer = async (text: string) => {
      await root.locator('form:has(input[value="write"]) textarea').fill(text);
      await root.locator('form:has(input[value="write"]) button[type="submit"]').click();
      await desk.locator('.line-resident', { hasText: text }).waitFor();
    };
    await say('Goedemorgen, waar bent u de portemonnee kwijtgeraakt?');
    await root.locator('form:has(input[value="write"]) textarea').pressSequentially('In');
    await desk.getByText('De inwoner typt …').waitFor();
    await answer('In de trein');
    await site.restart();
    await say('Dan kijken wij eerst naar uw bankpas.');
    await answer('Dat is goed');
    expect(await desk.locator('.line-resident', { hasText: 'In de trein' }).count()).toBe(1);
    await desk.getByRole('button', { name: 'Gesprek afronden' }).click();
    await root.getByText('Wat bent u kwijt?').first().waitFor();
    await root.getByText('Open het gesprek opnieuw').waitFor();
    await page.context().close();
    await desk.context().close();
  });
});
