import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { currentVersion } from '../src/server/current-version.js';
import { openStore } from '../src/store/open-store.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which the real flows and texts were checked and learned from; to be copied, never used itself. */
    preparedData: string;
  }
}

/** Once for all tests: checks the real flows and learns from the real topics, which each test file would do again. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-prepared-'));
  const store = await openStore(folder);
  await currentVersion(store, { flowsFolder: 'flows', contentFolder: 'content' }, Date.now(), () => undefined);
  await store.close();
  provide('preparedData', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
