import { startTransition, useEffect, useRef, useState } from 'react';

/** The list of before while everything in it is the same: what it is given to need not be drawn again. */
export function useSame<T>(list: readonly T[], isSame: (one: T, other: T) => boolean = Object.is): readonly T[] {
  const last = useRef(list);
  const { current } = last;
  const same =
    current.length === list.length && current.every((one, index) => index in list && isSame(one, list[index] as T));
  if (!same) last.current = list;
  return last.current;
}

/** A value after everything else is drawn: for what is long and not looked at while one types. */
export function useAfter<T>(value: T): T {
  const [after, setAfter] = useState(value);
  useEffect(() => startTransition(() => setAfter(value)), [value]);
  return after;
}
