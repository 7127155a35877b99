import { readPlainYaml } from '../../flow/plain-yaml.js';
import { putText, startWork, type Work, workText } from './work.js';
import type { Keys } from './yaml-source.js';

/** A file with the lines of one step alone, as a small file of its own between what stands before and behind them. */
interface StepSlice {
  readonly before: string;
  readonly text: string;
  readonly behind: string;
}

const TOP = 'steps:\n';

/**
 * The lines of one step, or of one entry of the file. Reading a file with places for an edit takes a tenth of a second where
 * it has hundreds of steps; an edit in one of them needs only its lines. Undefined where they cannot be told apart: then
 * the whole file is read.
 */
export function stepSlice(text: string, [top, step]: readonly [top: string, step?: string]): StepSlice | undefined {
  if (/[\r\uFEFF]/.test(text)) return undefined;
  const root = readPlainYaml(text.endsWith('\n') ? text : `${text}\n`);
  const all = root?.kind === 'map' ? root.entries : [];
  const index = all.findIndex(({ key }) => key === top);
  const inside = all[index]?.value;
  const steps = inside?.kind === 'map' ? inside.entries : [];
  const at = steps.findIndex(({ key }) => key === step);
  const own = step === undefined ? all[index] : steps[at];
  const next = (step === undefined ? undefined : steps[at + 1]) ?? all[index + 1];
  const from = lineOf(text, own?.at);
  const until = next ? lineOf(text, next.at) : text.length;
  if (from === undefined || until === undefined) return undefined;
  const head = step === undefined ? '' : TOP;
  return { before: text.slice(0, from), text: head + text.slice(from, until), behind: text.slice(until) };
}

/** Where the line begins whose first word stands at an offset; undefined when something else stands before it. */
function lineOf(text: string, at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(from, at).trim() === '' ? from : undefined;
}

/** Does an act on what stands below these keys; where that is in a step, only the lines of the step are read. */
export function inStep(work: Work, path: string, [top, step]: Keys, act: (work: Work) => void): void {
  if (top === 'steps' && typeof step === 'string') inSlice(work, path, [top, step], act);
  else act(work);
}

/** Does an act on one entry of a file or on one step; only its lines are read where they can be told apart. */
export function inSlice(
  work: Work,
  path: string,
  keys: readonly [top: string, step?: string],
  act: (work: Work) => void,
): void {
  const slice = stepSlice(workText(work, path) ?? '', keys);
  const head = keys.length === 1 ? '' : TOP;
  const text = slice && afterAct(path, slice.text, head, act);
  if (slice && text !== undefined) putText(work, path, slice.before + text.slice(head.length) + slice.behind);
  else act(work);
}

/** Undefined when the act took it away as a whole: in the whole file others stand beside it. */
function afterAct(path: string, before: string, head: string, act: (work: Work) => void): string | undefined {
  const part = startWork(new Map([[path, before]]));
  act(part);
  const text = workText(part, path);
  return text?.startsWith(before.slice(0, before.indexOf(':', head.length))) ? text : undefined;
}
