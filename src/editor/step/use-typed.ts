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
  const own = useRef(false);
  useEffect(() => {
    // What comes of typing is on the screen as it is typed, whatever the file makes of it: "8" is not "8,00" before "86".
    if (!own.current && !pending.current) setTyped((here) => (here.trimEnd() === text.trimEnd() ? here : text));
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
    const putSoon = () => {
      own.current = true;
      settle(next);
      setTimeout(() => {
        own.current = false;
      });
    };
    pending.current = { text: next, timer: setTimeout(putSoon, PAUSE) };
    setTyped(next);
  };
  return { typed, fault, type, settle };
}
