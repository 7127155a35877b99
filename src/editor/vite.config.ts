import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { handbookPage } from '../../widget/build/handbook-page.js';
import { smallStyles } from '../../widget/build/surface-assets.js';
import { themeSheet } from '../../widget/build/theme-sheet.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const desk = resolve(here, '../desk');
const SHEETS = [
  resolve(here, '../../widget/styles/tokens.css'),
  resolve(desk, 'styles/components.css'),
  resolve(desk, 'styles/bridge.css'),
  resolve(desk, 'styles/desk.css'),
  resolve(here, 'styles/editor.css'),
  resolve(here, 'styles/handbook.css'),
  resolve(here, 'styles/preview.css'),
  resolve(here, 'styles/review.css'),
  resolve(here, 'styles/signals.css'),
  resolve(here, 'tree/tree.css'),
];

/** Builds what editors load into `dist/editor`, served at `/editor/`, the page behind a link to review, and the handbook. The preview is drawn by Preact, all else by React. */
export default defineConfig({
  root: here,
  base: '/editor/',
  publicDir: false,
  plugins: [themeSheet(SHEETS), smallStyles(), handbookPage(resolve(here, '../../docs/redactie.md'))],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  worker: { format: 'es' },
  build: {
    outDir: resolve(here, '../../dist/editor'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ['index', 'review', 'handbook'].map((page) => resolve(here, `${page}.html`)) },
  },
});
