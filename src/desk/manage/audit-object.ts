import type { AuditEntryView } from '../../protocol/staff.js';
import { codesOf, type Words, wordOf } from '../words.js';

/** What an act was done to, in words: the name of a member of staff when it is known, else the number there is. */
export function objectWords(words: Words, object: string, names: ReadonlyMap<string, string>): string {
  const [kind = '', id] = object.split(/:(.*)/s);
  if (id === undefined) return object;
  return `${wordOf(words, 'audit-kind', kind)} ${names.get(id) ?? id}`;
}

/**
 * What belongs to an act, in words. A code can mean something else beside another name (`other` as a role is a colleague,
 * as an outcome it is not), so the words of that name go first. What is no code of ours, like a number, stands as it is.
 */
export function detailWords(
  words: Words,
  detail: AuditEntryView['detail'],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return Object.entries(detail).map(([name, codes]) => {
    const value = (code: string) => {
      const own = wordOf(words, `audit-${name}`, code);
      return own === code ? (names.get(code) ?? wordOf(words, 'audit-value', code)) : own;
    };
    return `${wordOf(words, 'audit-detail', name)}: ${String(codes).split(',').map(value).join(', ')}`;
  });
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
