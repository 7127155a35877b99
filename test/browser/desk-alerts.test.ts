import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import type { Person } from '../server/staff-desk.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, onShift, openDeskSite } from './desk-site.js';

let site: DeskSite;
let browser: Browser;
let fatima: Person;
beforeAll(async () => {
  site = await openDeskSite();
  browser = await openBrowser();
  fatima = await site.hire('Fatima', ['desk']);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Watched {
  /** Tones that were started. */
  tones: number;
  /** Notifications that the browser was given. */
  shown: { title: string; body?: string }[];
  /** Whether the window is behind another one. */
  behind: boolean;
}

const watched = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

/** Counts what the browser is really asked for: its own sound and its own notifications go on. */
function watch(): void {
  const seen: Watched = { tones: 0, shown: [], behind: false };
  Object.assign(window, { watched: seen });
  Object.defineProperty(document, 'visibilityState', { get: () => (seen.behind ? 'hidden' : 'visible') });
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (this: OscillatorNode, ...when) {
    seen.tones += 1;
    start.apply(this, when);
  };
  window.Notification = class extends Notification {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      seen.shown.push({ title, body: options?.body });
    }
  };
}

/** The desk of Fatima, on shift, with her choice of alerts made in the settings. */
async function withAlerts(
  alerts: readonly string[],
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
) {
  const page = await atDesk(browser, site, fatima, options);
  try {
    await page.addInitScript(watch);
    await page.reload();
    await onShift(page);
    await page.getByRole('link', { name: 'Instellingen' }).click();
    for (const alert of alerts) await page.getByLabel(alert).click();
    await act(page);
  } finally {
    await page.context().close();
  }
}

const twin = (page: Page) => page.locator('.alert-twin');

/** Somebody asks for a person, and leaves once the line that says so stands out on the screen: then it is no news any more. */
async function somebodyWaits(page: Page): Promise<void> {
  const resident = await begin(site.url, { flow: 'portemonnee' });
  await resident.turn({ type: 'ask-for-person' });
  await page.locator('.alert-twin.alert-fresh', { hasText: /Er wacht iemand: \S+/ }).waitFor();
  await resident.turn({ type: 'leave-queue' });
}

describe('somebody who comes to wait', () => {
  it('is heard where the sound is on, and the same stands on the screen in words', async () => {
    await withAlerts(['Geluid'], {}, async (page) => {
      // The sound is let hear when it is switched on.
      expect((await watched(page)).tones).toBe(1);
      expect(await twin(page).textContent()).toBe('Niets nieuws.');
      await somebodyWaits(page);
      expect((await watched(page)).tones).toBe(2);
    });
  });

  it('makes no sound where it is off, as it is at first; the line is there all the same', async () => {
    await withAlerts([], {}, async (page) => {
      await somebodyWaits(page);
      expect((await watched(page)).tones).toBe(0);
    });
  });
});

describe('a notification outside the window', () => {
  it('comes when the browser allows it and the window is behind: the topic, and nothing else', async () => {
    await withAlerts(['Melding buiten dit venster'], { permissions: ['notifications'] }, async (page) => {
      // The browser is asked first.
      await expect.poll(() => page.getByLabel('Melding buiten dit venster').isChecked()).toBe(true);
      await somebodyWaits(page);
      expect((await watched(page)).shown).toEqual([]);
      await page.evaluate(() => {
        (window as unknown as { watched: Watched }).watched.behind = true;
      });
      await somebodyWaitsUnseen(page);
      const { shown } = await watched(page);
      expect(shown).toHaveLength(1);
      expect(shown[0]?.body).toMatch(/^Er wacht iemand: /);
    });
  });

  it('does not come when the browser says no, and that is told where it is switched on', async () => {
    await withAlerts(['Melding buiten dit venster'], {}, async (page) => {
      await page.getByText('Uw browser staat geen meldingen toe.').waitFor();
      expect(await page.getByLabel('Melding buiten dit venster').isChecked()).toBe(false);
      await page.evaluate(() => {
        (window as unknown as { watched: Watched }).watched.behind = true;
      });
      await somebodyWaits(page);
      expect((await watched(page)).shown).toEqual([]);
    });
  });
});

/** The line says the same as the one before: what is waited for is the notification, or the line of another topic. */
async function somebodyWaitsUnseen(page: Page): Promise<void> {
  const resident = await begin(site.url, { flow: 'verhuizen' });
  await resident.turn({ type: 'ask-for-person' });
  await twin(page)
    .filter({ hasText: /verhui/i })
    .waitFor();
  await resident.turn({ type: 'leave-queue' });
}
