import { expect, it } from 'vitest';
import { INTERFACE_KEYS } from '../../src/flow/interface-keys.js';
import { LABEL_KEYS } from '../../widget/view/labels.js';

it('the words that must be there are those the widget and the pages use, once each', () => {
  expect(new Set(INTERFACE_KEYS).size).toBe(INTERFACE_KEYS.length);
  const ofSurfaces = (keys: readonly string[]) => keys.filter((key) => key.startsWith('ui-')).sort();
  expect(ofSurfaces(INTERFACE_KEYS)).toEqual(ofSurfaces(LABEL_KEYS));
  expect(LABEL_KEYS.filter((key) => !INTERFACE_KEYS.some((known) => known === key))).toEqual([]);
});
