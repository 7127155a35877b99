/** The text that a copy button copies: of the nearest source, without what is marked to be skipped. */
function textToCopy(button: Element): string {
  const area = button.closest('section');
  const source = area?.matches('[data-copy-source]') ? area : area?.querySelector('[data-copy-source]');
  if (!source) return '';
  const copy = source.cloneNode(true) as Element;
  for (const skip of copy.querySelectorAll('[data-copy-skip]')) skip.remove();
  for (const name of copy.querySelectorAll('dt')) name.append(':');
  const lines = [...copy.querySelectorAll('h1,h2,h3,h4,h5,p,li,dl > div')];
  const texts = lines.map((line) =>
    (line.textContent ?? '')
      .replace(/\s+/g, ' ')
      .replace(/:(?=\S)/, ': ')
      .trim(),
  );
  return lines.length > 0 ? texts.filter(Boolean).join('\n') : (copy.textContent ?? '').trim();
}

/**
 * Makes the copy and print buttons under `root` work, also ones that come later; the buttons themselves are hidden in
 * HTML where no script runs. `print` is what "print" does on this surface.
 */
export function copyAndPrint(root: ParentNode & EventTarget, print: () => void): void {
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button[data-copy],button[data-print]');
    if (!button) return;
    if (button.hasAttribute('data-print')) {
      print();
      return;
    }
    const status = button.parentElement?.querySelector<HTMLElement>('[data-copied]');
    navigator.clipboard?.writeText(textToCopy(button)).then(
      () => {
        if (status) status.textContent = status.dataset.copied ?? '';
      },
      () => window.getSelection()?.selectAllChildren(button.closest('section') ?? button),
    );
  });
}
