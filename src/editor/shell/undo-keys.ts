import { useEffect } from 'react';
import { say } from '../../desk/live/announce.js';
import { EditFault } from '../document/files.js';
import { redoEdit, undoEdit } from '../live/editor-store.js';
import { type EditorKey, type EditorWords, editorWordOf, useEditorWords } from '../words.js';

/** Takes the last change back, and says so. Answers why it could not be, in words. */
export function undoAloud(words: EditorWords): string {
  return sayTurned(words, undoEdit, 'undone', 'undo-nothing');
}

/** Does again what was taken back, and says so. Answers why it could not be, in words. */
export function redoAloud(words: EditorWords): string {
  return sayTurned(words, redoEdit, 'redone', 'redo-nothing');
}

function sayTurned(words: EditorWords, turn: () => string | undefined, done: EditorKey, nothing: EditorKey): string {
  try {
    const what = turn();
    say(what === undefined ? words(nothing) : words(done, { what: editorWordOf(words, 'edit', what) }));
    return '';
  } catch (error) {
    if (!(error instanceof EditFault)) throw error;
    return error.message;
  }
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside fields, which have their own; `onFault` gets what could not be. */
export function useUndoKeys(onFault: (fault: string) => void): void {
  const words = useEditorWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      onFault(again ? redoAloud(words) : undoAloud(words));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [words, onFault]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
