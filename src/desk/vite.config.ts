import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { themeSheet } from '../../widget/build/theme-sheet.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const SHEETS = ['../../widget/styles/tokens.css', 'styles/components.css', 'styles/bridge.css', 'styles/desk.css'];

/** Builds what staff load into `dist/desk`, served at `/desk/`: one page, its scripts and one sheet, all with a hash. */
export default defineConfig({
  root: here,
  base: '/desk/',
  publicDir: false,
  plugins: [themeSheet(SHEETS.map((sheet) => resolve(here, sheet)))],
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
