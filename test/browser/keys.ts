import type { Page } from 'playwright-core';

/** Presses Tab until the element with these words (its label for a field), or `=value`, has focus; else fails after `most`. */
export async function tabTo(page: Page, words: string, most = 80): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return '';
      const label = at.closest('label') ?? (at as HTMLInputElement).labels?.[0];
      const value = `=${at.getAttribute('value')}`;
      return [label?.textContent, at.textContent, at.id, value].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
    });
    seen.push(name);
    if (words.startsWith('=') ? name.endsWith(words) : name.includes(words)) return;
  }
  throw new Error(`Tab does not come to "${words}", only to:\n${seen.join('\n')}`);
}

/** A name for the element that has focus that is its own on the page: its place in the page. Empty for none. */
export function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const steps: string[] = [];
    for (let node: Element | null = at; node; ) {
      const parent: Element | null = node.parentElement;
      const root = node.getRootNode();
      const siblings = parent ? parent.children : (root as ShadowRoot).children;
      steps.unshift(`${node.tagName.toLowerCase()}${[...(siblings ?? [])].indexOf(node)}`);
      node = parent ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return steps.join('>');
  });
}

/** The same names for everything that can have focus by Tab, in the order of the page. */
export function stopsInOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const STOP = 'a[href],button,input:not([type="hidden"]),textarea,select,summary,[tabindex]:not([tabindex="-1"])';
    const pathOf = (element: Element) => {
      const steps: string[] = [];
      for (let node: Element | null = element; node; ) {
        const parent: Element | null = node.parentElement;
        const root = node.getRootNode();
        const siblings = parent ? parent.children : (root as ShadowRoot).children;
        steps.unshift(`${node.tagName.toLowerCase()}${[...(siblings ?? [])].indexOf(node)}`);
        node = parent ?? (root instanceof ShadowRoot ? root.host : null);
      }
      return steps.join('>');
    };
    const found: string[] = [];
    const radios = new Set<string>();
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const stop = element.matches(STOP) && element.checkVisibility() && element.tabIndex >= 0;
        const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
        if (stop && !(group && radios.has(group))) found.push(pathOf(element));
        if (group) radios.add(group);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });
}

/** `seen` when some of the element that has focus is on the screen and nothing lies over it (WCAG 2.4.11). */
export function focusedBox(page: Page): Promise<'seen' | 'covered' | 'none'> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return 'none';
    const root = at.getRootNode() as Document | ShadowRoot;
    const box = at.closest('label')?.getBoundingClientRect() ?? at.getBoundingClientRect();
    const places = [0.5, 0.1, 0.9].map((part) => [box.left + box.width / 2, box.top + box.height * part] as const);
    const open = places.some(([x, y]) => {
      const top = root.elementFromPoint(x, y);
      return top !== null && (at.contains(top) || top.contains(at) || at.closest('label')?.contains(top));
    });
    return open ? 'seen' : 'covered';
  });
}
