import type { PanelFrame } from '../launcher/panel-frame.js';

/**
 * Draws, and sees to it that focus is not lost to the page: should what had focus be removed after all, the panel's
 * heading has it.
 */
export function keepFocus({ root, panel, title }: PanelFrame, draw: () => void): void {
  const inside = root.activeElement !== null;
  draw();
  if (inside && root.activeElement === null && !panel.hidden) title.focus();
}

/** A button that leads to another place in the panel ("step-field") gives that place focus. */
export function focusTarget({ root }: PanelFrame, event: Event): void {
  const to = (event.target as Element).closest('[data-focus]')?.getAttribute('data-focus');
  if (to) root.getElementById(to)?.focus();
}

/**
 * Brings the top of the newest step in view, not its end; where the panel has a bar that stays, with what the resident
 * said before it, so that the bar does not cover what has focus (WCAG 2.4.11).
 */
export function scrollToNewest({ body, panel }: PanelFrame): void {
  const newest = body.querySelector('.history > li:last-child');
  if (!newest) return;
  const bar = body.querySelector<HTMLElement>('.talk-top');
  const covered = bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
  const said = newest.previousElementSibling;
  const first = covered > 0 && said && said.clientHeight < 150 ? said : newest;
  const shift = first.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  if (!scrolled(panel, shift - covered - 8)) newest.scrollIntoView({ block: 'start' });
}

/** Scrolls the panel where it scrolls by itself; false where the page does. */
export function scrolled(panel: HTMLElement, shift: number): boolean {
  const scrolls = panel.scrollHeight > panel.clientHeight && getComputedStyle(panel).overflowY === 'auto';
  if (scrolls) panel.scrollTop += shift;
  return scrolls;
}
