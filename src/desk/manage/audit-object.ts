import { codesOf, type Words, wordOf } from '../words.js';

/** What an act was done to, in words: the name of a member of staff when it is known, else the number there is. */
export function objectWords(words: Words, object: string, names: ReadonlyMap<string, string>): string {
  const [kind = '', id] = object.split(/:(.*)/s);
  if (id === undefined) return object;
  return `${wordOf(words, 'audit-kind', kind)} ${names.get(id) ?? id}`;
}

/** What is searched for, out of what was typed: the number of a talk or a callback alone, or as the log shows it. */
export function objectOf(words: Words, typed: string): string {
  const given = typed.trim();
  for (const kind of codesOf('audit-kind')) {
    const start = `${wordOf(words, 'audit-kind', kind)} `;
    if (given.toLowerCase().startsWith(start)) return `${kind}:${given.slice(start.length).trim()}`;
  }
  if (given === '' || /[:/]/.test(given)) return given;
  if (/^t-/i.test(given)) return `callback:${given.toUpperCase()}`;
  return /^[\da-f]{8}-[\da-f-]{27}$/i.test(given) ? `staff:${given}` : `conversation:${given}`;
}
