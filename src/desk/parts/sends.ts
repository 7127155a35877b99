import type { FormEvent } from 'react';

/** A form's submit handler that gets what was filled in. */
export function sends(act: (form: FormData) => unknown) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    act(new FormData(event.currentTarget));
  };
}
