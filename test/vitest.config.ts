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
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One second, as it is by itself, is too short on a machine that is busy with something else.
    expect: { poll: { timeout: 20_000 } },
  },
});
