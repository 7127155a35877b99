import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../desk/live/api.js';
import { glossaryForms } from '../../flow/parse-glossary.js';
import type { Finding } from '../../language/plain/finding.js';
import { type KnownWords, readKnownWords } from '../../language/plain/known-words.js';
import { lintText } from '../../language/plain/lint-text.js';
import { type Files, sourceFiles } from '../document/files.js';
import { API, useInFiles } from './editor-store.js';

let list: Promise<string> | undefined;
let known: Promise<KnownWords> | undefined;

/** The common words of Dutch, one a line; without them rare words are not looked for. */
export function wordList(): Promise<string> {
  list ??= ask<{ readonly words: string }>(`${API}/word-tables`).then(
    ({ words }) => words,
    () => '',
  );
  return list;
}

/** What makes a text hard to read, as one types. */
export function useFindings(text: string, language: string, level: 'text' | 'simple'): readonly Finding[] {
  const [words, setWords] = useState<KnownWords>();
  useEffect(() => {
    known ??= wordList().then(readKnownWords);
    void known.then(setWords);
  }, []);
  const glossary = useInFiles((files) => formsOf(files, language));
  return useMemo(
    () => lintText(text, { language, level, glossary, ...(words && { tables: { words } }) }),
    [text, language, level, glossary, words],
  );
}

const forms = new Map<string, { readonly text: string | undefined; readonly found: ReadonlySet<string> }>();

function formsOf(files: Files, language: string): ReadonlySet<string> {
  const path = `content/${language}/glossary.yaml`;
  const text = files.get(path);
  const before = forms.get(path);
  if (before && before.text === text) return before.found;
  const found = glossaryForms(sourceFiles(files), language);
  forms.set(path, { text, found });
  return found;
}
