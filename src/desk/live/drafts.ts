import { useCallback, useState } from 'react';
import { stored } from './stored.js';

/** What was written in a conversation but not sent; survives a reload and the end of a session. */
export function useDraft(name: string): [text: string, change: (text: string) => void] {
  const key = `draft.${name}`;
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const text = drafts[key] ?? stored.read(key) ?? '';
  const change = useCallback(
    (next: string) => {
      if (next) stored.write(key, next);
      else stored.remove(key);
      setDrafts((all) => ({ ...all, [key]: next }));
    },
    [key],
  );
  return [text, change];
}
