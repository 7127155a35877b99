import { type CheckBefore, checkFiles } from '../../check/check-files.js';
import { type LintBefore, lintFiles, type PlacedFinding } from '../../check/lint-files.js';
import { readVersion } from '../../flow/read-version.js';
import { type KnownWords, readKnownWords } from '../../language/plain/known-words.js';
import { diffForResidents } from '../document/diff/diff-for-residents.js';
import type { CheckAnswer, CheckAsk, CompareAnswer, CompareAsk, Problem } from './problem.js';

type Files = CheckAsk['files'];

let words: KnownWords | undefined;
/** What did not change is looked at once. */
const before: CheckBefore = { read: { texts: new Map() }, studies: new Map() };
let linted: Linted | undefined;

interface Linted {
  readonly beside: string;
  readonly texts: LintBefore;
  readonly files: Map<string, { readonly text: string; readonly found: readonly PlacedFinding[] }>;
}

addEventListener('message', (event: MessageEvent<CheckAsk | CompareAsk>) => {
  if ('compare' in event.data) return postMessage(compared(event.data));
  const { number, files, at, words: list } = event.data;
  if (list !== undefined) {
    words = readKnownWords(list);
    linted = undefined;
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
  return checkFiles(files, at, undefined, before).diagnostics.map((diagnostic) => ({ ...diagnostic, from: 'check' }));
}

function findings(files: Files): readonly Problem[] {
  if (!words) return [];
  const tables = { words };
  const beside = files
    .filter(({ path }) => /glossary|municipality/.test(path))
    .map(({ text }) => text)
    .join('\n');
  if (linted?.beside !== beside) linted = { beside, texts: new Map(), files: new Map() };
  const { texts, files: known } = linted;
  return files.flatMap((file) => {
    const same = known.get(file.path);
    const found = same?.text === file.text ? same.found : lintFiles([file], tables, files, undefined, texts);
    known.set(file.path, { text: file.text, found });
    return found.map(problemOf);
  });
}

function problemOf({ rule, severity, message, better, file, line, column, found }: PlacedFinding): Problem {
  // What is hard to read never blocks publishing.
  const mild = severity === 'error' ? 'warning' : severity;
  const from = 'lint' as const;
  return { from, rule, severity: mild, message, file, line, column, found, ...(better !== undefined && { better }) };
}
