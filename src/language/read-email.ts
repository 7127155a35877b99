const ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24}$/u;
const INSIDE =
  /(?<![^\s<>()[\],;:"])[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![@\p{L}\p{N}])/u;

/**
 * An e-mail address as typed, alone or in a sentence, also with `apenstaartje` and `punt`; undefined when there is none
 * or more than one. Looks at the first 320 characters.
 */
export function readEmail(text: string): string | undefined {
  const typed = text.trim();
  if (ADDRESS.test(typed)) return typed.length <= 254 ? typed : undefined;
  const plain = written(typed.slice(0, 320));
  const found = INSIDE.exec(plain)?.[0];
  if (found === undefined || found.length > 254) return undefined;
  return INSIDE.test(plain.replace(found, ' ')) ? undefined : found;
}

/** The signs of an address that are said in words, as signs. `at` only when nothing else is said: it is a word too. */
function written(text: string): string {
  const signs = text
    .replace(/[\s([]*\b(?:apenstaart(?:je)?|aapje|at[- ]?teken|at sign)\b[\s)\]]*/gi, '@')
    .replace(/\s*[[(]\s*at\s*[\])]\s*/gi, '@')
    .replace(
      /^(.*?\b(?:is|:|mail|email|e-mail|adres|address)\s+)?(\S+) at (\S+(?:(?:\.| dot | punt )\S+)+)\s*$/i,
      '$1 $2@$3',
    );
  if (!signs.includes('@')) return signs;
  return signs
    .replace(/\s*[[(]?\b(?:punt|dot)\b[\])]?\s*/gi, '.')
    .replace(/\s*\b(?:laag streepje|liggend streepje|underscore)\b\s*/gi, '_')
    .replace(/\s*\b(?:streepje|koppelteken|dash|hyphen)\b\s*/gi, '-')
    .replace(/ *@ */g, '@');
}
