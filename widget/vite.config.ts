import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { smallStyles, surfaceAssets } from './build/surface-assets.js';
import { withoutWebTransport } from './build/without-web-transport.js';

/** Drawn with the first step. What the launcher needs too, or what comes later, is left out. */
const IN_PANEL =
  /node_modules\/preact\/|widget\/panel\/(?!stored-key|callback)|widget\/view\/(?!callback|talk-part|talk-ended)|styles\/panel|form-input|@oxc-project/;

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
  plugins: [withoutWebTransport(), smallStyles(), surfaceAssets(resolve(here, 'styles'))],
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
        // What the panel shares with the parts that come later stays in the panel: one file packs better than two.
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'start-panel', test: IN_PANEL }] },
      },
    },
  },
});
