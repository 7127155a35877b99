/**
 * Prints what is in the widget and nothing of the site around it: everything beside the way from the body to the
 * element is left out on paper, for the time of the printing.
 */
export function printAlone(host: HTMLElement): void {
  if (!('adoptedStyleSheets' in document)) {
    window.print();
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media print { [data-wegwijs-not-printed] { display: none !important } }');
  const others = besideTheWay(host);
  for (const other of others) other.setAttribute('data-wegwijs-not-printed', '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.print();
  for (const other of others) other.removeAttribute('data-wegwijs-not-printed');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}

function besideTheWay(host: HTMLElement): Element[] {
  const others: Element[] = [];
  for (let at: Element = host; at.parentElement && at !== document.body; at = at.parentElement) {
    others.push(...[...at.parentElement.children].filter((child) => child !== at));
  }
  return others;
}
