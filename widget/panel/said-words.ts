import type { Labels } from '../view/labels.js';

/** What the resident did with a form, in the words they saw: for the line "U: ..." in the history. */
export function saidWords(form: HTMLFormElement, submitter: HTMLElement | null, labels: Labels): string {
  const fields = form.elements;
  const input = (fields.namedItem('input') as HTMLInputElement | null)?.value;
  if (input === 'go-back') return labels('ui-back');
  if (input === 'say') return typedIn(fields, 'text');
  if (submitter?.getAttribute('name') === 'option') return firstWords(submitter);
  if (input === 'choose') return tickedWords(form);
  if (input === 'provide') {
    const typed = ['value', 'postcode', 'houseNumber', 'addition'].map((name) => typedIn(fields, name));
    return typed.filter(Boolean).join(' ');
  }
  return (submitter?.textContent ?? '').trim();
}

function typedIn(fields: HTMLFormControlsCollection, name: string): string {
  return (fields.namedItem(name) as HTMLInputElement | null)?.value.trim() ?? '';
}

/** A button's visible words, without what is there for a screen reader. */
function firstWords(button: HTMLElement): string {
  return (button.querySelector('span') ?? button).textContent?.trim() ?? '';
}

function tickedWords(form: HTMLFormElement): string {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="option"]:checked')];
  return boxes.map((box) => box.closest('label')?.textContent?.trim() ?? '').join(', ');
}
