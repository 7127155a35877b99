import { useEffect, useState } from 'react';
import { ask, DeskProblem } from '../../desk/live/api.js';
import type { PresenceView } from '../../protocol/editor.js';
import { API, editorState } from './editor-store.js';

/** So often is asked who works where, milliseconds: a place is held for a minute. */
const AGAIN = 30_000;

/** Which colleagues work where now; without oneself. */
export function usePresence(): readonly PresenceView[] {
  const [present, setPresent] = useState<readonly PresenceView[]>([]);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const found = await othersNow();
      if (!left && found) setPresent(found);
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, []);
  return present;
}

/** Undefined when it could not be asked: what was known stays. */
async function othersNow(): Promise<readonly PresenceView[] | undefined> {
  try {
    const all = await ask<readonly PresenceView[]>(`${API}/presence`);
    return all.filter(({ staff }) => staff.id !== editorState().me?.staff.id);
  } catch (error) {
    if (error instanceof DeskProblem) return undefined;
    throw error;
  }
}
