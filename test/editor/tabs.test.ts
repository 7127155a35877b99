import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTabsBrowser, type Tab, type TabsBrowser } from './tabs.js';

const A = 'content/nl/a.yaml';
const B = 'content/nl/b.yaml';
let browser: TabsBrowser;
beforeEach(() => {
  browser = openTabsBrowser(
    new Map([
      [A, 'title: A\nabout: A\n'],
      [B, 'title: B\nabout: B\n'],
    ]),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Types in one tab, and goes elsewhere. */
function type({ store, happens }: Tab, path: string, key: string, text: string): void {
  happens('focus');
  expect(store.tryEdit({ type: 'set-text', path, keys: [key], text })).toBe('');
  happens('blur');
}
const title = ({ store }: Tab, path: string) => store.editorState().files.get(path)?.split('\n')[0];

describe('two tabs of one editor', () => {
  it('show one work: what is typed and taken back in one does not undo the other', async () => {
    const [first, second] = [await browser.open(), await browser.open()];
    type(first, A, 'title', 'Werk');
    expect(title(second, A)).toBe('title: Werk');
    type(second, B, 'title', 'x');
    second.store.undoEdit();
    first.happens('pagehide');
    const again = await browser.open();
    expect([title(again, A), again.unsaved()]).toEqual(['title: Werk', [A]]);
    expect(again.store.undoEdit()?.label).toBe('set-text');
    expect([again, second].map((tab) => [title(tab, A), tab.unsaved()])).toEqual([
      ['title: A', []],
      ['title: A', []],
    ]);
  });

  it('save everything from either, and go on', async () => {
    const [first, second] = [await browser.open(), await browser.open()];
    type(first, A, 'title', 'Werk');
    type(second, B, 'title', 'Ook');
    await second.store.saveDraft('Twee');
    expect([...browser.files.values()]).toEqual(['title: Werk\nabout: A\n', 'title: Ook\nabout: B\n']);
    await expect.poll(() => [title(first, A), first.unsaved()]).toEqual(['title: Werk', []]);
    type(first, A, 'about', 'Verder');
    expect(await first.store.saveDraft('Drie')).toBe('saved');
    expect(browser.files.get(A)).toBe('title: Werk\nabout: Verder\n');
  });

  it('at one field go on with what the other wrote', async () => {
    const [first, second] = [await browser.open(), await browser.open()];
    type(first, A, 'title', 'Eerst');
    second.happens('focus');
    expect(title(second, A)).toBe('title: Eerst');
    type(second, A, 'title', 'Eerst en dan');
    expect(title(first, A)).toBe('title: Eerst en dan');
  });

  it('lose nothing when one goes on while the other saves', async () => {
    const [first, second] = [await browser.open(), await browser.open()];
    type(first, A, 'title', 'Werk');
    const saving = first.store.saveDraft('Een');
    type(second, B, 'title', 'Intussen');
    await saving;
    for (const tab of [first, second]) await expect.poll(() => tab.unsaved()).toEqual([B]);
    expect(title(second, B)).toBe('title: Intussen');
  });
});

describe('after a reload', () => {
  it('what was saved can still be undone, without what a colleague saved since', async () => {
    const tab = await browser.open();
    type(tab, A, 'title', 'Werk');
    await tab.store.saveDraft('Een');
    browser.saves(A, 'title: Werk\nabout: Van een collega\n');
    const again = await browser.open();
    expect(again.store.undoEdit()?.refused).toBeUndefined();
    expect(again.store.editorState().files.get(A)).toBe('title: A\nabout: Van een collega\n');
  });
});

describe('when a session is over', () => {
  const enter = async ({ store }: Tab, staff: string) => {
    browser.staff = staff;
    await store.enterEditor(browser.me());
  };

  it('somebody else begins with their own work, and what the first one wrote waits for them', async () => {
    const tab = await browser.open();
    tab.store.tryEdit({ type: 'set-text', path: A, keys: ['title'], text: 'Van Fatima' });
    await enter(tab, 'sam');
    expect([browser.reloads, tab.store.editorState().me?.staff.id]).toEqual([['sam'], 'fatima']);
    tab.happens('pagehide');
    const sams = await browser.open();
    expect([sams.store.editorState().me?.staff.id, sams.unsaved()]).toEqual(['sam', []]);
    browser.staff = 'fatima';
    expect(title(await browser.open(), A)).toBe('title: Van Fatima');
  });

  it('the same person goes on where they were', async () => {
    const tab = await browser.open();
    tab.store.tryEdit({ type: 'set-text', path: A, keys: ['title'], text: 'Van Fatima' });
    await enter(tab, 'fatima');
    expect([browser.reloads, tab.unsaved()]).toEqual([[], [A]]);
    // What waits to be kept is kept now, and not in another test.
    tab.happens('blur');
  });
});
