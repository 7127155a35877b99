import type { BrowserContext, Page } from 'playwright-core';

/** What a live region said, as an assistive device gets it. */
export interface Heard {
  readonly text: string;
  /** The region was in the document before its text changed; if not, screen readers stay silent. */
  readonly existed: boolean;
  readonly region: string;
}

declare global {
  interface Window {
    probe?: { heard: Heard[]; lost: string[]; focused: string[]; blocked: string[] };
  }
}

/** From now on every page of the context notes what live regions say, where focus goes and what the policy blocks. */
export async function addProbe(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const probe = { heard: [], lost: [], focused: [], blocked: [] } as NonNullable<Window['probe']>;
    window.probe = probe;
    const LIVE = '[aria-live],[role="status"],[role="log"],[role="alert"]';
    const known = new WeakSet<Element>();
    const last = new WeakMap<Element, string>();
    const textOf = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const regionsIn = (node: Node) =>
      node instanceof Element ? [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)] : [];
    const noted = (records: readonly MutationRecord[]) => {
      const changed = new Set<Element>();
      for (const record of records) {
        const at = record.target instanceof Element ? record.target : record.target.parentElement;
        const around = at?.closest(LIVE);
        if (around) changed.add(around);
        for (const node of record.addedNodes) for (const region of regionsIn(node)) changed.add(region);
      }
      for (const region of changed) {
        const text = textOf(region);
        const before = last.get(region) ?? '';
        last.set(region, text);
        const name = region.className || region.tagName;
        if (text && text !== before) probe.heard.push({ text, existed: known.has(region), region: name });
        known.add(region);
      }
    };
    const watch = (root: Document | ShadowRoot) => {
      new MutationObserver(noted).observe(root, { subtree: true, childList: true, characterData: true });
      root.addEventListener('focusin', (event) => {
        const at = event.target as Element;
        if (!at.shadowRoot)
          probe.focused.push(`${at.tagName.toLowerCase()} ${(at.textContent ?? '').trim().slice(0, 60)}`);
      });
    };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      watch(root);
      return root;
    };
    watch(document);
    document.addEventListener('focusout', () => {
      setTimeout(() => {
        if (document.hasFocus() && document.activeElement === document.body) probe.lost.push(new Date().toISOString());
      });
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      probe.blocked.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

/** What was said since the last time it was asked; without that a slow machine is waited for. */
export function heardSince(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window.probe?.heard.splice(0) ?? []).filter(({ text }) => text !== 'Even wachten'));
}

/** Where focus went since the last time it was asked. */
export function focusedSince(page: Page): Promise<string[]> {
  return page.evaluate(() => window.probe?.focused.splice(0) ?? []);
}

/** How often focus fell to the body. */
export function focusLost(page: Page): Promise<number> {
  return page.evaluate(() => window.probe?.lost.length ?? 0);
}

/** The words of the element that has focus, through the shadow root; empty for the body. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || !at
      ? ''
      : (at.textContent || at.getAttribute('id') || at.tagName).replace(/\s+/g, ' ').trim();
  });
}
