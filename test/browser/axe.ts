import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that see other colours. All others see the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** Every violation that axe finds on the page and in its shadow trees, one line each; throws when axe saw nothing. */
export async function axeViolations(page: Page, rules = ALL_RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const result: AxeResult = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(where: Document, how: object): Promise<AxeResult> } }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
        preload: false,
      }),
    rules,
  );
  if (result.passes.length === 0) throw new Error('axe has looked at nothing');
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/** Light and dark, on a small phone and a wide screen: all rules at both widths, those of colours in all four looks. */
const LOOKS = [
  { colorScheme: 'light', width: 320, rules: ALL_RULES },
  { colorScheme: 'dark', width: 320, rules: COLOUR_RULES },
  { colorScheme: 'dark', width: 1280, rules: ALL_RULES },
  { colorScheme: 'light', width: 1280, rules: COLOUR_RULES },
] as const;

/** The violations of a state in all looks, each line with its look; the page is as before afterwards. */
export async function violationsInAllLooks(page: Page, state: string): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const lines = await axeViolations(page, rules);
    found.push(...lines.map((line) => `${state} (${colorScheme}, ${width}): ${line}`));
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
  return found;
}
