import type { SourceFile } from '../flow/version.js';

/** What is learned from: the examples of topics, and street language. */
const LESSONS = /^content\/(?:topics\/.*|[^/]+\/lexicon\.ya?ml)$/;

/** Whether nothing new can be learned from `after`: then what was learned from `before` holds for it too. */
export function sameLessons(before: readonly SourceFile[], after: readonly SourceFile[]): boolean {
  return lessonsIn(before) === lessonsIn(after);
}

function lessonsIn(files: readonly SourceFile[]): string {
  const lessons = files.filter(({ path }) => LESSONS.test(path)).map(({ path, text }) => [path, text]);
  return JSON.stringify(lessons.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
