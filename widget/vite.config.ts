import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { smallStyles, surfaceAssets } from './build/surface-assets.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds what a resident's browser loads into `dist/widget`: `widget.js` (its name never changes, so that a site can
 * link to it), and under `assets/` files with a hash in their name that may be cached for ever. `manifest.json` says
 * where they are.
 */
export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  plugins: [smallStyles(), surfaceAssets(resolve(here, 'styles'))],
  build: {
    outDir: resolve(here, '../dist/widget'),
    emptyOutDir: true,
    target: 'es2020',
    modulePreload: false,
    rolldownOptions: {
      input: { widget: resolve(here, 'launcher/define.ts'), page: resolve(here, 'page/page.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'widget' ? 'widget.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
      },
    },
  },
});
