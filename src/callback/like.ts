import type { CallbackTable } from '../store/callback-tables.js';

type Known = Pick<CallbackTable, 'reference' | 'phone_key' | 'email_key'>;

/**
 * Of each promise (by reference) the others with the same number or the same address: one call does for all of them.
 * Promises that are like no other are not in it.
 */
export function likeEachOther(promises: readonly Known[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const one of promises) {
    for (const key of keysOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), one.reference]);
  }
  const like = new Map<string, readonly string[]>();
  for (const one of promises) {
    const others = new Set(keysOf(one).flatMap((key) => byKey.get(key) ?? []));
    others.delete(one.reference);
    if (others.size > 0) like.set(one.reference, [...others]);
  }
  return like;
}

const keysOf = ({ phone_key, email_key }: Known) => [phone_key, email_key].filter((key) => key !== null);
