import { defineConfig, type Plugin } from 'vite';
import { LANGUAGE_NOTICE, LANGUAGE_TABLE, languageTableFile, languageTableNotice } from './language-table-file.js';

/** The server and the command line for Node. Packages stay outside it, but those of many small files load faster inside. */
export default defineConfig({
  plugins: [languageTable()],
  ssr: { noExternal: ['yaml', 'libphonenumber-js'] },
  build: {
    ssr: true,
    outDir: '../../dist/server',
    target: 'node20',
    sourcemap: true,
    rollupOptions: {
      input: [
        'src/cli/wegwijs.ts',
        'src/server/train-topics-worker.ts',
        'src/server/publishing/examine-worker.ts',
        'src/server/reviews/review-content-worker.ts',
        'src/server/packages/read-package-worker.ts',
      ],
      checks: { pluginTimings: false },
      output: { entryFileNames: '[name].js' },
    },
  },
});

/** Puts the table by which languages are told apart beside the server, with its notice. */
function languageTable(): Plugin {
  return {
    name: 'wegwijs-language-table',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: LANGUAGE_TABLE, source: await languageTableFile() });
      this.emitFile({ type: 'asset', fileName: LANGUAGE_NOTICE, source: languageTableNotice() });
    },
  };
}
