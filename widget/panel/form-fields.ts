/** The fields of a form with the button that was pressed, also where FormData does not take the button. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): [string, string][] {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
  const name = submitter?.getAttribute('name');
  return name ? [...fields, [name, submitter?.getAttribute('value') ?? '']] : fields;
}
