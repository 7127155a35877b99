import { defineConfig } from 'vite';

/** The server and the command line for Node. Packages stay outside it, but those of many small files load faster inside. */
export default defineConfig({
  ssr: { noExternal: ['yaml', 'libphonenumber-js'] },
  build: {
    ssr: 'src/cli/wegwijs.ts',
    outDir: '../../dist/server',
    target: 'node20',
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: '[name].js' } },
  },
});
