import { useEffect, useState } from 'react';
import { ask, csrfValue, DeskProblem } from '../../desk/live/api.js';
import { API, editorState } from '../live/editor-store.js';

/** A place is held for a minute; so often it is asked for again, milliseconds. */
const AGAIN = 30_000;

/** Holds a step while one is at it; answers the name of the colleague who holds it, when there is one. */
export function usePlace(flow: string, step: string): string {
  const [holder, setHolder] = useState('');
  useEffect(() => {
    if (!editorState().me?.staff.roles.includes('editor')) return;
    let left = false;
    const hold = async () => {
      const by = await holderOf({ flow, step });
      if (!left) setHolder(by);
    };
    void hold();
    const timer = setInterval(() => void hold(), AGAIN);
    return () => {
      left = true;
      clearInterval(timer);
      leave({ flow, step });
    };
  }, [flow, step]);
  return holder;
}

interface Place {
  readonly flow: string;
  readonly step: string;
}

async function holderOf(place: Place): Promise<string> {
  try {
    await ask(`${API}/locks`, place);
    return '';
  } catch (error) {
    if (!(error instanceof DeskProblem)) throw error;
    const { by } = error.more as { readonly by?: string };
    return error.code === 'step-held' ? (by ?? '') : '';
  }
}

function leave(place: Place): void {
  const query = new URLSearchParams({ flow: place.flow, step: place.step });
  const headers = { 'X-Wegwijs-Csrf': csrfValue() };
  // Who cannot tell it any more is gone after a minute anyway.
  fetch(`${API}/locks?${query}`, { method: 'DELETE', headers, keepalive: true }).catch(() => undefined);
}
