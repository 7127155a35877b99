import { dropDrafts, useDraftOf } from '../../desk/live/drafts.js';
import { stored } from '../../desk/live/stored.js';
import { editorState } from './editor-store.js';

const staff = () => editorState().me?.staff.id ?? '';

/** What one types in a form of the editor: it is there again when one comes back, until it is sent or emptied. */
export function useKeptText(name: string): [text: string, change: (text: string) => void] {
  const [text, change] = useDraftOf(staff(), `editor.${name}`);
  return [text, change];
}

/** Forgets what was typed in a form that is sent. */
export function dropKeptTexts(start: string): void {
  dropDrafts(stored, { staff: staff(), name: `editor.${start}` });
}
