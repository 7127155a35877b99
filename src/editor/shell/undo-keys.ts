import { useEffect } from 'react';
import { say } from '../../desk/live/announce.js';
import type { Turned } from '../document/history.js';
import { redoEdit, undoEdit } from '../live/editor-store.js';
import { type EditorWords, editorWordOf, useEditorWords } from '../words.js';

/** Takes the last change back, and says so. Answers why it could not be, in words. */
export function undoAloud(words: EditorWords): string {
  return sayTurned(words, undoEdit(), 'undo');
}

/** Does again what was taken back, and says so. Answers why it could not be, in words. */
export function redoAloud(words: EditorWords): string {
  return sayTurned(words, redoEdit(), 'redo');
}

const DONE = { undo: 'undone', redo: 'redone' } as const;

function sayTurned(words: EditorWords, turned: Turned | undefined, act: keyof typeof DONE): string {
  if (!turned) {
    say(words(`${act}-nothing`));
    return '';
  }
  const what = editorWordOf(words, 'edit', turned.label);
  if (turned.refused) return words(`${act}-refused`, { what, path: turned.refused });
  say(words(DONE[act], { what }));
  return '';
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
