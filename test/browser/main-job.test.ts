import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import { onPage, openBrowser } from './browser.js';
import { atApi, PATHS, randomPath } from './paths.js';
import { resultOf, type ShownResult, shownResult } from './shown.js';
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

async function walk(surface: Surface, flow: string, inputs: readonly TurnInput[]): Promise<ShownResult> {
  await surface.begin(flow);
  for (const input of inputs) await surface.take(input);
  return shownResult(surface.root);
}

const inWidget = (flow: string, inputs: readonly TurnInput[]) =>
  onPage(browser, {}, (page) => walk(widgetOn(page, site.host.url), flow, inputs));
const onPages = (flow: string, inputs: readonly TurnInput[], javaScriptEnabled: boolean) =>
  onPage(browser, { javaScriptEnabled }, (page) => walk(pagesOn(page, site.url), flow, inputs));

describe.each(['portemonnee', 'verhuizen'] as const)('the whole of %s', (flow) => {
  it('ends the same in the widget on another site, on plain pages without and with JavaScript, and over the API', async () => {
    const inputs = PATHS[flow];
    const expected = resultOf(await atApi(site.url, flow, inputs));
    expect(expected.heading.length).toBeGreaterThan(5);
    expect(expected.actions.length).toBeGreaterThan(2);
    expect(await inWidget(flow, inputs)).toEqual(expected);
    expect(await onPages(flow, inputs, false)).toEqual(expected);
    expect(await onPages(flow, inputs, true)).toEqual(expected);
  });

  it('ends the same everywhere on random paths', async () => {
    const walks = fc.asyncProperty(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 200, maxLength: 200 }),
      async (numbers) => {
        let thrown = 0;
        const dice = () => numbers[thrown++ % numbers.length] ?? 0;
        const { inputs, view } = await randomPath(site.url, flow, dice);
        const expected = resultOf(view);
        const [widget, pages] = await Promise.all([inWidget(flow, inputs), onPages(flow, inputs, false)]);
        expect(widget, JSON.stringify(inputs)).toEqual(expected);
        expect(pages, JSON.stringify(inputs)).toEqual(expected);
      },
    );
    await fc.assert(walks, { numRuns: 2, seed: 20261123, endOnFailure: true });
  });
});

it('says in the report exactly what was answered', async () => {
  const { rows } = await onPages('verhuizen', PATHS.verhuizen, false);
  const values = Object.fromEntries(rows);
  expect(Object.values(values).join(' | ')).toContain('1234 AB');
  expect(Object.values(values).join(' | ')).toContain('woensdag 25 november 2026');
  expect(Object.values(values).join(' | ')).toContain('Sanne de Wit');
});
