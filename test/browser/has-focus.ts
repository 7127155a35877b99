import type { Locator } from 'playwright-core';

/** Waits until this has the focus: what comes on the screen may get it a moment after it stands there. */
export async function hasFocus(part: Locator): Promise<void> {
  await part.and(part.page().locator(':focus')).waitFor({ state: 'attached' });
}
