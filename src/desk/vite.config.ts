import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { themeTokens } from '../../widget/build/theme-tokens.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const find = createRequire(import.meta.url);
const SHEETS = ['../../widget/styles/tokens.css', 'styles/components.css', 'styles/bridge.css', 'styles/desk.css'];
const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';
const TOKENS = 'virtual:theme.css';

/** Builds what staff load into `dist/desk`, served at `/desk/`: one page, its scripts and one sheet, all with a hash. */
export default defineConfig({
  root: here,
  base: '/desk/',
  publicDir: false,
  plugins: [themeSheet()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(here, '../../dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});

/** The tokens of the default theme that our sheets and the components refer to, as `virtual:theme.css`. */
function themeSheet(): Plugin {
  return {
    name: 'wegwijs-desk-theme',
    resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
    load(id) {
      if (id !== `\0${TOKENS}`) return undefined;
      const sheets = SHEETS.map((sheet) => withPackages(readFileSync(resolve(here, sheet), 'utf8')));
      return themeTokens(readFileSync(find.resolve(THEME), 'utf8'), sheets.join('\n'));
    },
  };
}

/** A sheet with the sheets of the packages it imports. */
function withPackages(css: string): string {
  return css.replace(/@import "(@[^"]+)";/g, (_, name: string) => readFileSync(find.resolve(name), 'utf8'));
}
