import type { Page } from 'playwright-core';

/**
 * What does not fit: the page or a scroller that scrolls sideways, and controls outside it. `widget` looks within the
 * shadow tree; host controls are not ours.
 */
export function doesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const roots: ParentNode[] = [document];
    for (const host of document.querySelectorAll('*')) if (host.shadowRoot) roots.push(host.shadowRoot);
    const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}`;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > wide) found.push(`page is ${document.documentElement.scrollWidth} wide`);
    for (const element of all) {
      const unseen = element.clientWidth <= 1 && element.clientHeight <= 1;
      if (!element.checkVisibility() || element.closest('.hidden') || unseen) continue;
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden';
      if (scrolls && element.scrollWidth > element.clientWidth + 1) found.push(`scrolls sideways: ${nameOf(element)}`);
      if (!element.matches('a[href],button,input:not([type="hidden"]),textarea,summary')) continue;
      const box = element.getBoundingClientRect();
      const skipped = element.matches('.skip');
      if (!skipped && (box.left < -0.5 || box.right > wide + 0.5)) found.push(`outside: ${nameOf(element)}`);
    }
    return found;
  });
}

/** Boxes of fixed height or width in which text is cut off. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document];
    for (const host of document.querySelectorAll('*')) if (host.shadowRoot) roots.push(host.shadowRoot);
    const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
    return all
      .filter((element) => element.checkVisibility() && !element.closest('.hidden,.skip') && element.clientWidth > 1)
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY))
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}

/** Targets of a resident that are smaller than 44 pixels, or less than `gap` pixels from the next one. */
export function smallTargets(page: Page, gap: number): Promise<string[]> {
  return page.evaluate((least) => {
    const roots: ParentNode[] = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot] : [],
    );
    const scope = roots.length > 0 ? roots : [document];
    const controls = scope
      .flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('a[href],button,input:not([type="hidden"]),textarea,summary'),
      ])
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .map((element) =>
        (element as HTMLInputElement).type === 'checkbox' || (element as HTMLInputElement).type === 'radio'
          ? (element.closest('label') ?? element)
          : element,
      );
    const boxes = controls.map((element) => ({
      name: `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`,
      box: element.getBoundingClientRect(),
    }));
    const found = boxes
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(({ name, box }) => `${name} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
        const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
        const apart = Math.max(across, down);
        if (apart < least - 0.5) found.push(`${one.name} and ${other.name} are ${Math.round(apart)} apart`);
      }
    }
    return found;
  }, gap);
}
