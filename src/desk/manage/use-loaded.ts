import { useCallback, useEffect, useState } from 'react';
import { ask } from '../live/api.js';
import { problemWords } from '../parts/act.js';
import { useWords } from '../words.js';

/** What a path of the API answers, with a way to ask again; what goes wrong comes as a line in words. */
export function useLoaded<T>(path: string) {
  const words = useWords();
  const [answer, setAnswer] = useState<T>();
  const [problem, setProblem] = useState('');
  const reload = useCallback(async () => {
    try {
      setAnswer(await ask<T>(path));
      setProblem('');
    } catch (error) {
      setProblem(problemWords(words, error));
    }
  }, [path, words]);
  useEffect(() => void reload(), [reload]);
  return { answer, problem, reload };
}
