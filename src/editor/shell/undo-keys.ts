import { useEffect } from 'react';
import { say } from '../../desk/live/announce.js';
import { EditFault } from '../document/files.js';
import { redoEdit, undoEdit } from '../live/editor-store.js';
import { type EditorKey, type EditorWords, editorWordOf, useEditorWords } from '../words.js';

/** Takes the last change back, and says so. */
export function undoAloud(words: EditorWords): void {
  sayTurned(words, undoEdit, 'undone', 'undo-nothing');
}

/** Does again what was taken back, and says so. */
export function redoAloud(words: EditorWords): void {
  sayTurned(words, redoEdit, 'redone', 'redo-nothing');
}

function sayTurned(words: EditorWords, turn: () => string | undefined, done: EditorKey, nothing: EditorKey): void {
  try {
    const what = turn();
    say(what === undefined ? words(nothing) : words(done, { what: editorWordOf(words, 'edit', what) }));
  } catch (error) {
    if (!(error instanceof EditFault)) throw error;
    say(error.message);
  }
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside fields, which have their own. */
export function useUndoKeys(): void {
  const words = useEditorWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (again) redoAloud(words);
      else undoAloud(words);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [words]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
