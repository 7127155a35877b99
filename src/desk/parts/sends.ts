import type { FormEvent } from 'react';

/** A form's submit handler that gets what was filled in, and the form. */
export function sends(act: (form: FormData, element: HTMLFormElement) => unknown) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    act(new FormData(event.currentTarget), event.currentTarget);
  };
}
