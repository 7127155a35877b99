import { useCallback, useState } from 'react';
import { useDesk } from './desk-store.js';
import { type Stored, stored } from './stored.js';

const START = 'draft.';
/** What was not sent for this long is forgotten: it may be about a resident. Milliseconds. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** A text that is being written, how it changes, and that it was sent. */
type Draft = [text: string, change: (text: string) => void, sent: (text: string) => void];

/** What was written in a conversation but not sent, by who is at the desk. */
export function useDraft(name: string): Draft {
  const { me } = useDesk();
  return useDraftOf(me?.staff.id ?? '', name);
}

/** What one person wrote but did not send; survives a reload and the end of a session. */
export function useDraftOf(staff: string, name: string): Draft {
  const key = `${START}${staff}.${name}`;
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const text = drafts[key] ?? draftIn(stored, key);
  const change = useCallback(
    (next: string) => {
      if (next) stored.write(key, `${Date.now()} ${next}`);
      else stored.remove(key);
      setDrafts((all) => ({ ...all, [key]: next }));
    },
    [key],
  );
  const sent = useCallback(
    (what: string) => {
      // Who wrote on while it was sent has that still to send.
      if (draftIn(stored, key) === what) change('');
    },
    [key, change],
  );
  return [text, change, sent];
}

/** The text of a draft as it is stored, after the time it was written at. */
function draftIn(from: Stored, key: string): string {
  return from.read(key)?.replace(/^\d+ /, '') ?? '';
}

/** Forgets drafts that are older than a week; `now` in epoch milliseconds. */
export function dropOldDrafts(from: Stored, now: number): void {
  for (const key of from.keys(START)) {
    const at = Number(from.read(key)?.split(' ')[0]);
    if (!(now - at < KEPT)) from.remove(key);
  }
}

/** Forgets all drafts: after logging out nothing about residents stays in the browser. With `of` only those of one person that begin so. */
export function dropDrafts(from: Stored, of?: { readonly staff: string; readonly name: string }): void {
  for (const key of from.keys(of ? `${START}${of.staff}.${of.name}` : START)) from.remove(key);
}
