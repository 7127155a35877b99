import { vi } from 'vitest';
import type { DraftAnswer, SaveAnswer } from '../../src/protocol/editor.js';
import type { MeAnswer } from '../../src/protocol/staff.js';

interface SaveRequest {
  readonly files: readonly { readonly path: string; readonly text: string | null; readonly was: string | null }[];
}

type Store = typeof import('../../src/editor/live/editor-store.js');

/** A tab of a browser with the editor in it. */
export interface Tab {
  readonly store: Store;
  /** What happens to the page: `blur` when one goes to another tab, `pagehide` when it is closed. */
  happens(moment: string): void;
  unsaved(): readonly string[];
}

/** A browser of which every tab shares what is kept, and a server with one draft; `files` is what is saved there. */
export interface TabsBrowser {
  readonly files: Map<string, string>;
  /** Who the server says is logged in. */
  staff: string;
  me(): MeAnswer;
  readonly reloads: string[];
  open(): Promise<Tab>;
  /** Saves what somebody elsewhere wrote. */
  saves(path: string, text: string): void;
}

/** Opens it. What it puts in place of the browser goes again with `vi.unstubAllGlobals()`. */
export function openTabsBrowser(files: Map<string, string>): TabsBrowser {
  const kept = new Map<string, string>();
  const tabs: ((moment: string) => void)[] = [];
  let revision = 1;
  const draft = (): DraftAnswer => ({
    ...{ revision, base: 'v', live: 'v', conflicts: [] },
    files: [...files].map(([path, text]) => ({ path, text, hash: text })),
  });
  const save = ({ files: sent }: SaveRequest): [number, SaveAnswer | object] => {
    const wrong = sent.filter(({ path, was }) => (files.get(path) ?? null) !== was);
    const sides = wrong.map(({ path, was, text }) => ({
      path,
      base: was,
      mine: text,
      theirs: files.get(path) ?? null,
    }));
    if (wrong.length > 0) return [409, { code: 'conflict', conflicts: sides }];
    for (const { path, text } of sent) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    revision += 1;
    return [200, { revision, files: sent.map(({ path, text }) => ({ path, hash: text })) }];
  };
  const browser: TabsBrowser = {
    ...{ files, staff: 'fatima', reloads: [] },
    open: async () => {
      const listeners: [string, () => void][] = [];
      vi.stubGlobal('addEventListener', (moment: string, act: () => void) => listeners.push([moment, act]));
      vi.resetModules();
      const store: Store = await import('../../src/editor/live/editor-store.js');
      const { unsavedIn } = await import('../../src/editor/live/editor-state.js');
      const happens = (moment: string) => {
        for (const [of, act] of listeners) if (of === moment) act();
      };
      tabs.push(happens);
      await store.startEditor();
      return { store, happens, unsaved: () => unsavedIn(store.editorState()).map(({ path }) => path) };
    },
    me: () => ({
      staff: { id: browser.staff, name: browser.staff, email: '', roles: ['editor'] },
      ...{ csrf: browser.staff, until: '', settings: { idleMinutes: 30, municipality: '' } },
    }),
    saves: (path, text) => {
      files.set(path, text);
      revision += 1;
    },
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
      // The tab that wrote hears it as well here, and must not mind.
      for (const happens of tabs) happens('storage');
    },
  });
  vi.stubGlobal('location', { reload: () => browser.reloads.push(browser.staff) });
  vi.stubGlobal('fetch', async (path: string, { body }: { readonly body?: string }) => {
    const [status, answer] = path.endsWith('/saves')
      ? save(JSON.parse(body ?? '{}') as SaveRequest)
      : [200, path.endsWith('/me') ? browser.me() : draft()];
    return { ok: status === 200, status, text: async () => JSON.stringify(answer) };
  });
  return browser;
}
