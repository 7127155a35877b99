import { defineConfig } from 'vite';

/** The server and the command line in one file for Node; packages stay outside it. */
export default defineConfig({
  build: {
    ssr: 'src/cli/wegwijs.ts',
    outDir: '../../dist/server',
    target: 'node20',
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: '[name].js' } },
  },
});
