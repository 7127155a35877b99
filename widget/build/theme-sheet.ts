import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { themeTokens } from './theme-tokens.js';

const find = createRequire(import.meta.url);
const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';
const TOKENS = 'virtual:theme.css';

/** The tokens of the default theme that these sheets (full paths) and the components refer to, as `virtual:theme.css`. */
export function themeSheet(sheets: readonly string[]): Plugin {
  return {
    name: 'wegwijs-theme-sheet',
    resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
    load(id) {
      if (id !== `\0${TOKENS}`) return undefined;
      const texts = sheets.map((sheet) => withPackages(readFileSync(sheet, 'utf8')));
      return themeTokens(readFileSync(find.resolve(THEME), 'utf8'), texts.join('\n'));
    },
  };
}

/** A sheet with the sheets of the packages it imports. */
function withPackages(css: string): string {
  return css.replace(/@import "(@[^"]+)";/g, (_, name: string) => readFileSync(find.resolve(name), 'utf8'));
}
