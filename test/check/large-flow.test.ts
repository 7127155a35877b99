import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { largeFlow } from './large-flow.js';
import { MONDAY } from './town.js';

const shared = ['content/municipality.yaml', 'content/nl/interface.yaml'].map((path) => ({
  path,
  text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
}));

it('explores a flow twice as long in twice as many states, however many boxes it has', () => {
  const check = (steps: number) => checkFiles(largeFlow(steps, shared), MONDAY);
  const { flows, diagnostics } = check(100);
  expect(diagnostics.filter(({ file }) => file.includes('groot'))).toEqual([]);
  expect(flows).toEqual([{ flow: 'groot', states: 146, steps: 101 }]);
  expect(check(200).flows).toEqual([{ flow: 'groot', states: 291, steps: 201 }]);
});
