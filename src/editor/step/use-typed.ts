import { useEffect, useRef, useState } from 'react';

/** So long after a key what was typed is put in the files, milliseconds: the letter itself is on the screen first. */
const PAUSE = 5;

/** What is typed, put in the files right after, on leaving the field, and when the page goes away. */
export function useTyped(text: string, onText: (text: string) => string) {
  const [typed, setTyped] = useState(text);
  const [fault, setFault] = useState('');
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const put = useRef(onText);
  put.current = onText;
  useEffect(() => {
    // A file keeps no space at the end of a text: while one types on, the one between two words stays.
    if (!pending.current) setTyped((here) => (here.trimEnd() === text.trimEnd() ? here : text));
  }, [text]);
  const settle = (next: string) => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    setTyped(next);
    setFault(put.current(next));
  };
  useEffect(() => {
    const flush = () => {
      const waiting = pending.current;
      if (!waiting) return;
      clearTimeout(waiting.timer);
      pending.current = undefined;
      put.current(waiting.text);
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const type = (next: string) => {
    clearTimeout(pending.current?.timer);
    pending.current = { text: next, timer: setTimeout(() => settle(next), PAUSE) };
    setTyped(next);
  };
  return { typed, fault, type, settle };
}
