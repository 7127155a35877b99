/**
 * Gives a shadow root a style sheet. Through `adoptedStyleSheets`, which a site's Content-Security-Policy allows;
 * where a browser does not have it, by a link to the sheet on our server.
 */
export function adoptStyles(root: ShadowRoot, css: string, address: string): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  root.prepend(link);
}
