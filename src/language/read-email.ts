/** An e-mail address as typed, without spaces around it; undefined when it cannot be one. */
export function readEmail(text: string): string | undefined {
  const typed = text.trim();
  const looksRight = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24}$/u.test(typed);
  return looksRight && typed.length <= 254 ? typed : undefined;
}
