import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** Every violation that axe finds on the page and in its shadow trees, one line each; throws when axe saw nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const result: AxeResult = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(where: Document, how: object): Promise<AxeResult> } }).axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
        preload: false,
      }),
    TAGS,
  );
  if (result.passes.length < 5) throw new Error('axe has looked at nothing');
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/** Light and dark, on a small phone and a wide screen: every look in which a state must be right. */
const LOOKS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** The violations of a state in all looks, each line with its look; the page is as before afterwards. */
export async function violationsInAllLooks(page: Page, state: string): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const lines = await axeViolations(page);
    found.push(...lines.map((line) => `${state} (${colorScheme}, ${width}): ${line}`));
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
  return found;
}
