/** Where residents meet a step: in the widget on a phone or beside a page, on a plain page, on paper, or by ear. */
export const SURFACES = ['phone', 'widget', 'page', 'print', 'reader'] as const;
export type Surface = (typeof SURFACES)[number];

/** A sheet as a surface shows it, whatever this computer prefers and whatever room there is around it. */
export function sheetFor(css: string, surface: Surface, dark: boolean): string {
  const paper = surface === 'print';
  return css
    .replace(/@media ?\(prefers-color-scheme: ?dark\)/g, dark && !paper ? '@media all' : '@media not all')
    .replace(/color-scheme: ?light dark/g, `color-scheme:${dark && !paper ? 'dark' : 'light'}`)
    .replace(/@media print/g, paper ? '@media all' : '@media not all')
    .replace(/@media screen/g, paper ? '@media not all' : '@media all')
    .replace(/@media ?(\((?:min|max)-width)/g, '@container $1');
}
