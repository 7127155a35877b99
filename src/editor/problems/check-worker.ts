import { checkFiles } from '../../check/check-files.js';
import { lintFiles, type PlacedFinding } from '../../check/lint-files.js';
import { readVersion } from '../../flow/read-version.js';
import { type KnownWords, readKnownWords } from '../../language/plain/known-words.js';
import { diffForResidents } from '../document/diff/diff-for-residents.js';
import type { CheckAnswer, CheckAsk, CompareAnswer, CompareAsk, Problem } from './problem.js';

type Files = CheckAsk['files'];

let words: KnownWords | undefined;
/** The findings of a file that did not change are found once. */
const linted = new Map<
  string,
  { readonly text: string; readonly beside: string; readonly found: readonly PlacedFinding[] }
>();

addEventListener('message', (event: MessageEvent<CheckAsk | CompareAsk>) => {
  if ('compare' in event.data) return postMessage(compared(event.data));
  const { number, files, at, words: list } = event.data;
  if (list !== undefined) {
    words = readKnownWords(list);
    linted.clear();
  }
  const answer: CheckAnswer = { number, problems: [...checked(files, at), ...findings(files)] };
  postMessage(answer);
});

function compared({ compare, live, files, at }: CompareAsk): CompareAnswer {
  const before = readVersion(live, 'live').version;
  const { version: after, talks } = readVersion(files, 'draft');
  return { compare, ...(before && after && { diff: diffForResidents(before, after, at, talks) }) };
}

function checked(files: Files, at: number): readonly Problem[] {
  return checkFiles(files, at).diagnostics.map((diagnostic) => ({ ...diagnostic, from: 'check' }));
}

function findings(files: Files): readonly Problem[] {
  if (!words) return [];
  const tables = { words };
  const beside = files
    .filter(({ path }) => /glossary|municipality/.test(path))
    .map(({ text }) => text)
    .join('\n');
  return files.flatMap((file) => {
    const known = linted.get(file.path);
    const same = known && known.text === file.text && known.beside === beside;
    const found = same ? known.found : lintFiles([file], tables, files);
    if (!same) linted.set(file.path, { text: file.text, beside, found });
    return found.map(({ rule, severity, message, better, file: path, line, column, found: text }) => ({
      // What is hard to read never blocks publishing.
      ...{
        from: 'lint' as const,
        rule,
        severity: severity === 'error' ? ('warning' as const) : severity,
        message,
        file: path,
        line,
        column,
        found: text,
      },
      ...(better !== undefined && { better }),
    }));
  });
}
