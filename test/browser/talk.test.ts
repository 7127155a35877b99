import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshContext, openBrowser } from './browser.js';
import { addProbe, focusedSince, focusedWords, focusLost, type Heard, heardSince } from './probe.js';
import { openPanel, type Surface, settled, widgetOn } from './surface.js';
import { type AtWork, openTalkSite, type TalkSite } from './talk-site.js';

let site: TalkSite;
let browser: Browser;
let fatima: AtWork;
beforeAll(async () => {
  [site, browser] = await Promise.all([openTalkSite(), openBrowser()]);
  fatima = await site.work('Fatima');
});
afterEach(() => fatima.clear());
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function withWidget(act: (widget: Surface) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await freshContext(browser, options);
  await addProbe(context);
  const widget = widgetOn(await context.newPage(), site.host.url);
  try {
    await widget.begin('portemonnee');
    await said(widget.page, 'Bent u nu veilig?');
    await act(widget);
    expect(await focusLost(widget.page), 'times that focus fell to the body').toBe(0);
  } finally {
    await context.close();
  }
}

/** Asks for a person; there is a field to write in. */
async function wait({ root, take }: Surface): Promise<void> {
  await take({ type: 'ask-for-person' });
  await root.locator('#talk-field').waitFor();
}

/** Asks, and Fatima comes; the conversation. */
async function talk(widget: Surface): Promise<string> {
  await wait(widget);
  const conversation = await fatima.claim();
  await widget.root.locator('.talk-talking').waitFor();
  return conversation;
}

const write = async ({ root }: Surface, text: string) => {
  await root.locator('#talk-field').fill(text);
  await root.locator('.talk-write .primary').click();
};

/** The lines as they stand on the screen; under way ones too. */
const lines = ({ root }: Surface) =>
  root
    .locator('.talk-lines > li')
    .evaluateAll((all) => all.map((line) => [...line.querySelectorAll('p')].map((part) => part.textContent).join(' ')));

const arrived = ({ root }: Surface, text: string) =>
  root.locator('.talk-line:not(.talk-unsent)', { hasText: text }).waitFor();

/** Waits until these words are said; everything that was said since the last time. */
async function said(page: Page, words: string): Promise<Heard[]> {
  await page.waitForFunction((text) => window.probe?.heard.some((heard) => heard.text.includes(text)), words);
  return heardSince(page);
}

describe('waiting', () => {
  it('loads the socket only when a person is asked for', async () => {
    const loaded: string[] = [];
    const context = await freshContext(browser);
    const page = await context.newPage();
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const widget = widgetOn(page, site.host.url);
    await widget.begin('portemonnee');
    await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
    const talkFiles = () => loaded.filter((path) => /talk-|socket/.test(path));
    expect(talkFiles()).toEqual([]);
    await wait(widget);
    // It may have been asked for already.
    await expect.poll(() => talkFiles().join(' ')).toMatch(/talk-socket.*\/socket\.io\//);
    await widget.press(widget.root.getByRole('button', { name: 'Stop met wachten' }));
    await context.close();
  });

  it('says the place, keeps the step in use, and asking moves focus to the heading above the talk', async () => {
    await withWidget(async (widget) => {
      const { page, root } = widget;
      await wait(widget);
      expect(await focusedWords(page)).toBe('Digitale hulp. Dit is een computer.');
      const heard = await said(page, 'Wij zoeken een medewerker voor u.');
      expect(heard).toHaveLength(1);
      expect(await root.locator('.talk-status').textContent()).toContain('U bent nummer 1 in de rij.');
      await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      expect(await said(page, 'Wat bent u kwijt?')).toHaveLength(1);
      expect(await root.locator('.talk-waiting').count()).toBe(1);
      await root.getByRole('button', { name: 'Stop met wachten' }).click();
      await root.locator('.talk-part').waitFor({ state: 'detached' });
      expect(await focusedWords(page)).toBe('Wat bent u kwijt?');
      expect(await said(page, 'U wacht niet meer')).toHaveLength(1);
    });
  });

  it('can become a call, and the person is not waited for any more', async () => {
    await withWidget(async (widget) => {
      const { root } = widget;
      await wait(widget);
      await root.getByRole('button', { name: 'Liever gebeld worden' }).click();
      expect(await focusedWords(widget.page)).toBe('Bel mij terug');
      await root.getByRole('button', { name: 'Terug naar uw gesprek' }).click();
      expect(await focusedWords(widget.page)).toBe('Uw gesprek met een medewerker');
      await widget.press(root.getByRole('button', { name: 'Stop met wachten' }));
    });
  });
});

describe('a talk', () => {
  it('every message of staff is said once, with its sender, and never moves focus', async () => {
    await withWidget(async (widget) => {
      const { page, root } = widget;
      const conversation = await talk(widget);
      await said(page, 'U praat nu met Fatima, medewerker van de gemeente.');
      await root.locator('#talk-field').focus();
      await focusedSince(page);
      for (const text of ['Goedemorgen!', 'Wat bent u kwijt?', 'Neem uw tijd.']) {
        await fatima.write(conversation, text);
        const heard = await said(page, text);
        expect(heard).toEqual([{ text: `Fatima: ${text}`, existed: true, region: 'hidden' }]);
      }
      expect(await focusedSince(page)).toEqual([]);
      expect(await page.evaluate(() => document.title)).toBe('Gemeente Voorbeeld');
      await write(widget, 'Mijn sleutels <i>en</i> "pas"');
      await said(page, 'Uw bericht is verstuurd.');
      expect(await lines(widget)).toEqual([
        'U praat nu met Fatima, medewerker van de gemeente.',
        'Fatima: Goedemorgen!',
        'Fatima: Wat bent u kwijt?',
        'Fatima: Neem uw tijd.',
        'U: Mijn sleutels <i>en</i> "pas"',
      ]);
      await fatima.act(conversation, { type: 'end-talk', outcome: 'answered' });
      const ended = await said(page, 'De medewerker heeft het gesprek afgesloten.');
      expect(ended.map(({ text }) => text)).toEqual([
        'De medewerker heeft het gesprek afgesloten. U bent terug bij uw vraag.',
      ]);
      expect(await root.locator('[role="alert"]').textContent()).toContain('afgesloten');
    });
  });

  it('shows that staff type, until their message comes', async () => {
    await withWidget(async (widget) => {
      const { page, root } = widget;
      const conversation = await talk(widget);
      await said(page, 'U praat nu met Fatima');
      const typing = root.getByText('Fatima typt ...');
      // Told to who has a socket at that moment, or to nobody.
      await expect
        .poll(
          () => {
            fatima.typing(conversation);
            return typing.isVisible();
          },
          { interval: 500 },
        )
        .toBe(true);
      await fatima.write(conversation, 'Klaar');
      await arrived(widget, 'Klaar');
      expect(await root.locator('.talk-typing').count()).toBe(0);
      expect((await said(page, 'Klaar')).map(({ text }) => text)).toEqual(['Fatima: Klaar']);
    });
  });

  it('folds the questions, unfolds the one that staff ask, and says what they filled in', async () => {
    await withWidget(async (widget) => {
      const { page, root } = widget;
      await widget.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
      const conversation = await talk(widget);
      const open = () => root.locator('.questions').evaluate((part) => (part as HTMLDetailsElement).open);
      expect(await open()).toBe(false);
      await fatima.act(conversation, { type: 'ask', step: 'wat-kwijt' });
      expect((await said(page, 'Fatima: Wat bent u kwijt?')).length).toBeGreaterThan(0);
      expect(await open()).toBe(true);
      await root.getByRole('button', { name: 'Beantwoord de vraag' }).click();
      expect(await focusedWords(page)).toBe('Wat bent u kwijt?');
      await widget.take({ type: 'choose', step: 'wat-kwijt', options: ['sleutels'] });
      expect(await open()).toBe(true);
      await heardSince(page);
      await fatima.act(conversation, {
        type: 'for-resident',
        input: { type: 'choose', step: 'wat-kwijt', options: ['geld'] },
      });
      expect((await said(page, 'ingevuld door Fatima')).map(({ text }) => text).join(' ')).toContain('Geld');
      await root.locator('.answers summary').click();
      expect(await root.locator('.answers').textContent()).toContain('ingevuld door Fatima');
    });
  });

  it('does not fold away a field the resident is typing in, nor what they typed', async () => {
    await withWidget(async (widget) => {
      const { root } = widget;
      await wait(widget);
      await root.locator('#say-field').fill('ik ben mijn');
      await fatima.claim();
      await root.locator('.talk-talking').waitFor();
      expect(await root.locator('.questions').evaluate((part) => (part as HTMLDetailsElement).open)).toBe(true);
    });
  });

  it('can be opened again where it was, and nothing is told twice', async () => {
    await withWidget(async (widget) => {
      const { root } = widget;
      const conversation = await talk(widget);
      await write(widget, 'Tot straks');
      await arrived(widget, 'Tot straks');
      await root.getByRole('button', { name: 'Stop dit gesprek' }).click();
      await root.getByText(/^Dat kan tot dinsdag 10\.\d\d uur\.$/).waitFor();
      await root.getByRole('button', { name: 'Open het gesprek opnieuw' }).click();
      await settled(widget.page);
      await root.locator('.talk-waiting').waitFor();
      expect(await fatima.claim()).toBe(conversation);
      await fatima.write(conversation, 'Daar ben ik weer');
      await arrived(widget, 'Daar ben ik weer');
      expect((await lines(widget)).filter((line) => line === 'U: Tot straks')).toHaveLength(1);
    });
  });
});

describe('from the keyboard', () => {
  it('is asked for, written in and left without a mouse', async () => {
    await withWidget(async (widget) => {
      const { page, root } = widget;
      await root.locator('.exit-person button').focus();
      await page.keyboard.press('Enter');
      await root.locator('#talk-field').waitFor();
      const reached: string[] = [];
      for (let presses = 0; presses < 8 && !reached.includes('talk-field'); presses += 1) {
        await page.keyboard.press('Tab');
        reached.push(await focusedWords(page));
      }
      expect(reached.at(-1)).toBe('talk-field');
      await page.keyboard.type('Hallo');
      await page.keyboard.press('Tab');
      expect(await focusedWords(page)).toBe('Verstuur bericht');
      await page.keyboard.press('Enter');
      await arrived(widget, 'Hallo');
      expect(await focusedWords(page)).toBe('Verstuur bericht');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focusedWords(page)).toBe('Stop met wachten');
      await page.keyboard.press('Space');
      await root.locator('.talk-part').waitFor({ state: 'detached' });
      expect(await openPanelStillThere(page)).toBe(true);
    });
  });
});

const openPanelStillThere = (page: Page) => page.locator('wegwijs-chat .panel').isVisible();

describe('on our own demo page', () => {
  it('the policy lets the socket through to its own server, and nothing is blocked', async () => {
    const context = await freshContext(browser);
    await addProbe(context);
    const page = await context.newPage();
    // Listened for from the moment it opens: its first words come at once.
    const answered = new Promise<void>((done) => {
      page.on('websocket', (socket) => {
        if (socket.url().includes('/socket.io/')) socket.once('framereceived', () => done());
      });
    });
    const widget = widgetOn(page, `${site.url}/demo`);
    await widget.begin('portemonnee');
    await wait(widget);
    await answered;
    expect(await page.evaluate(() => window.probe?.blocked)).toEqual([]);
    await context.close();
  });
});

describe('on another page of the site', () => {
  it('goes on in the background: said, counted on the button, and all there once when it is opened', async () => {
    await withWidget(async (widget) => {
      const { page, root } = widget;
      const conversation = await talk(widget);
      await page.goto(`${site.host.url}/?verder`);
      await fatima.write(conversation, 'Kijk eens bij gevonden voorwerpen');
      const heard = await said(page, 'Fatima: Kijk eens');
      expect(heard).toHaveLength(1);
      expect(await root.locator('.launcher').textContent()).toBe('Digitale hulp1 nieuw bericht');
      await openPanel(page);
      await arrived(widget, 'Kijk eens');
      expect((await lines(widget)).filter((line) => line.includes('Kijk eens'))).toHaveLength(1);
      expect(await root.locator('.launcher').textContent()).toBe('Digitale hulp');
    });
  });
});
