import { useEffect, useSyncExternalStore } from 'react';
import type { ResidentDiff } from '../document/diff/diff-for-residents.js';
import { type Files, sourceFiles } from '../document/files.js';
import { editorState, useEditor } from '../live/editor-store.js';
import { ownWorker } from '../live/own-worker.js';
import { wordList } from '../live/word-tables.js';
import checkWorkerUrl from './check-worker.js?worker&url';
import type { CheckAnswer, CheckAsk, CheckFound, CompareAnswer, CompareAsk } from './problem.js';

/** So long after the last change the files are looked at, milliseconds. */
const PAUSE = 700;

interface Checked {
  /** What was found last; absent until the first time. */
  readonly report?: CheckFound;
  /** The files it was found in. */
  readonly files?: Files;
  readonly running: boolean;
}

let checked: Checked = { running: false };
let worker: Worker | undefined;
/** The worker that has the list of words. */
let told: Worker | undefined;
let number = 0;
let compares = 0;
let asked: Files | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: Checked): void {
  checked = next;
  for (const listener of [...listeners]) listener();
}

/** What `check` and `lint` say of the files as they are here; a worker looks, so that typing goes on. */
export function useCheck(): Checked {
  const { files } = useEditor();
  useEffect(() => {
    if (files.size > 0 && files !== asked) later();
  }, [files]);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => checked,
  );
}

/** Whether the report is of the files of this moment. */
export function isFresh({ files }: Checked): boolean {
  return files === editorState().files;
}

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void look(), checked.report ? PAUSE : 0);
}

async function look(): Promise<void> {
  const { files } = editorState();
  if (files === asked || checked.running) return;
  asked = files;
  number += 1;
  become({ ...checked, running: true });
  worker ??= startWorker();
  const words = told === worker ? undefined : await wordList();
  told = worker;
  const ask: CheckAsk = { number, files: sourceFiles(files), at: Date.now(), ...(words !== undefined && { words }) };
  worker.postMessage(ask);
}

function startWorker(): Worker {
  const made = ownWorker(checkWorkerUrl);
  made.addEventListener('message', ({ data }: MessageEvent<CheckAnswer | CompareAnswer>) => {
    if ('compare' in data || data.number !== number) return;
    become({ report: { problems: data.problems }, files: asked, running: false });
    if (editorState().files !== asked) later();
  });
  made.addEventListener('error', () => {
    worker = undefined;
    asked = undefined;
    become({ ...checked, running: false });
  });
  return made;
}

/** What is otherwise for residents in the files of this moment than in those that are live; undefined where one of them cannot be run. */
export function compareWith(live: Files): Promise<ResidentDiff | undefined> {
  worker ??= startWorker();
  const at = worker;
  compares += 1;
  const ask: CompareAsk = {
    compare: compares,
    live: sourceFiles(live),
    files: sourceFiles(editorState().files),
    at: Date.now(),
  };
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<CheckAnswer | CompareAnswer>) => {
      // Files that changed meanwhile are asked about anew: the answer about those before is not theirs.
      if (!('compare' in data) || data.compare !== ask.compare) return;
      at.removeEventListener('message', hear);
      resolve(data.diff);
    };
    at.addEventListener('message', hear);
    at.postMessage(ask);
  });
}
