import type { FormEvent } from 'react';
import { keepFocus } from './keep-focus.js';

/** A form's submit handler that gets what was filled in, and the form; who sends a form that then goes away keeps a place. */
export function sends(act: (form: FormData, element: HTMLFormElement) => unknown) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const part = form.parentElement?.closest('li, section, dialog, article');
    const had = document.activeElement;
    const done = act(new FormData(form), form);
    void Promise.resolve(done).finally(() => keepFocus(part, had));
  };
}
