import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';

/** One way to hold the conversation in a browser; the same acts on every surface. */
export interface Surface {
  readonly page: Page;
  /** Around everything that belongs to the conversation. */
  readonly root: Locator;
  /** Opens the page and begins; with a flow its first question is on the screen. */
  begin(flow?: string): Promise<void>;
  /** Does it with the controls a resident has, and waits until the answer is on the screen. */
  take(input: TurnInput): Promise<void>;
  /** Presses something that sends, and waits until the answer is on the screen. */
  press(control: Locator): Promise<void>;
}

const ANSWER = { timeout: 30_000, interval: 10 };

/** The plain pages of `url`. */
export function pagesOn(page: Page, url: string): Surface {
  const root = page.locator('body');
  const press = async (control: Locator) => {
    await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
    await control.click();
    await vi.waitFor(async () => expect(await page.evaluate(nextPageStands)).toBe(true), ANSWER);
  };
  return {
    page,
    root,
    press,
    begin: async (flow) => {
      await page.goto(url);
      if (flow) await press(root.locator(`button[name="flow"][value="${flow}"]`));
    },
    take: async (input) => {
      if (input.type === 'go-back') return press(root.locator('.step-nav .back'));
      await press(await fillIn(root, input));
    },
  };
}

/**
 * Whether the page that was pressed on has made place for another one, and that one is whole. Asked of the document
 * itself: the event `load` says nothing of a click that came late, and is waited for in vain once it was missed.
 */
function nextPageStands(): boolean {
  return !document.documentElement.hasAttribute('data-before') && document.readyState === 'complete';
}

/** The widget on the page at `address`. */
export function widgetOn(page: Page, address: string): Surface {
  const root = page.locator('wegwijs-chat');
  const press = async (control: Locator) => {
    await control.click();
    await settled(page);
  };
  const take = async (input: TurnInput) => press(await fillIn(root, input));
  return {
    page,
    root,
    press,
    take,
    begin: async (flow) => {
      if (address) await page.goto(address);
      await openPanel(page);
      if (flow) await take({ type: 'choose', step: 'onderwerp', option: flow });
    },
  };
}

/** Opens the panel with its button and waits for the first words of the conversation. */
export async function openPanel(page: Page): Promise<void> {
  await page.locator('wegwijs-chat .launcher').click();
  await settled(page);
}

/** Waits until the widget does not wait for the server and its newest line is the digital assistant's. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('wegwijs-chat')?.shadowRoot;
    const talk = root?.querySelector('.panel-body > .talk');
    const newest = talk?.querySelector('.history > li:last-child');
    const answered = newest ? newest.matches('.entry-turn') : talk?.querySelector('#callback-title');
    return Boolean(answered) && !root?.querySelector('.panel-body [aria-disabled]');
  });
}

/** Fills in what is needed for an input; gives the control that sends it. */
export async function fillIn(root: Locator, input: TurnInput): Promise<Locator> {
  switch (input.type) {
    case 'choose':
      if ('option' in input) return root.locator(`.answer-form button[name="option"][value="${input.option}"]`);
      await tickBoxes(root, input.options);
      return root.locator('.answer-form button.primary');
    case 'provide':
      await fillFields(root, input.value);
      return root.locator('.answer-form button.primary');
    case 'say':
      await root.locator('#say-field').fill(input.text);
      return root.locator('.say button');
    case 'tick':
      return root.locator(`form:has(input[name="action"][value="${input.action}"]) button.tick`);
    case 'simplify':
      return root.locator('[data-act="simplify"]');
    case 'switch-language':
      await root.locator('.languages summary').click();
      return root.locator(`.languages button[value="${input.language}"]`);
    default:
      return root.locator(`form:has(input[name="input"][value="${input.type}"]) button`);
  }
}

async function tickBoxes(root: Locator, wanted: readonly string[]): Promise<void> {
  for (const box of await root.locator('.answer-form input[type="checkbox"]').all()) {
    const value = (await box.getAttribute('value')) ?? '';
    if ((await box.isChecked()) !== wanted.includes(value)) await box.setChecked(wanted.includes(value));
  }
}

type Value = Extract<TurnInput, { type: 'provide' }>['value'];

async function fillFields(root: Locator, value: Value): Promise<void> {
  const form = root.locator('.answer-form');
  if (typeof value === 'string') return form.locator('[name="value"]').fill(value);
  await form.locator('[name="postcode"]').fill(value.postcode);
  await form.locator('[name="houseNumber"]').fill(value.houseNumber);
  await form.locator('[name="addition"]').fill(value.addition ?? '');
}
