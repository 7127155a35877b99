import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/prepared-data.ts'],
    pool: 'forks',
    // Loading the modules anew for each of some two hundred files took as long as a third of the tests.
    isolate: false,
    maxWorkers: 2,
    // Wide, also for a machine that is busy with something else: they only end what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
