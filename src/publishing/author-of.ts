/** Who did something, of a row beside `staff`; null when the server did it itself. */
export function authorOf({
  author,
  name,
}: {
  readonly author: string | null;
  readonly name: string | null;
}): { readonly id: string; readonly name: string } | null {
  return author === null ? null : { id: author, name: name ?? '' };
}
