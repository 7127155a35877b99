/** On small screens the panel stands in the flow of the page, below its button: brings its top in view. */
export function intoView(panel: HTMLElement): void {
  if (getComputedStyle(panel).position !== 'fixed') panel.scrollIntoView({ block: 'start' });
}
