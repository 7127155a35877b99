import { expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';

it('a file of ten million characters is not read, and says so', () => {
  const files = [{ path: 'content/municipality.yaml', text: `a: ${'x'.repeat(10_000_000)}` }];
  const { version, diagnostics } = readVersion(files, 'v');
  expect(version).toBeUndefined();
  expect(diagnostics).toContainEqual({
    file: 'content/municipality.yaml',
    line: 1,
    column: 1,
    rule: 'file-too-long',
    severity: 'error',
    message: 'Dit bestand is te lang: een bestand mag vijf miljoen tekens hebben. Deel het op.',
  });
});
