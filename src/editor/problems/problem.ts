import type { ResidentDiff } from '../document/diff/diff-for-residents.js';

/** One thing that `check` or `lint` says, as it comes from the worker. */
export interface Problem {
  /** `check`: the flow itself. `lint`: words that are hard to read. */
  readonly from: 'check' | 'lint';
  readonly rule: string;
  /** An error blocks publishing, a warning asks for a reason; a remark may stay. */
  readonly severity: 'error' | 'warning' | 'remark';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly suggestions?: readonly string[];
  readonly trail?: readonly string[];
  /** The first day on which the trail leads there: YYYY-MM-DD; today when absent. */
  readonly day?: string;
  readonly step?: string;
  readonly found?: string;
  readonly better?: string;
}

/** What was found in the files, in their order. */
export interface CheckFound {
  readonly problems: readonly Problem[];
}

/** Asks the worker what is otherwise for residents; it answers with a `CompareAnswer` of the same number. */
export interface CompareAsk {
  readonly compare: number;
  readonly live: CheckAsk['files'];
  readonly files: CheckAsk['files'];
  readonly at: number;
}

/** Absent where one of the two cannot be run. */
export interface CompareAnswer {
  readonly compare: number;
  readonly diff?: ResidentDiff;
}

/** Asks the worker to look; it answers with a `CheckAnswer` of the same number. */
export interface CheckAsk {
  readonly number: number;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly at: number;
  /** Common words of Dutch, one a line; sent once. */
  readonly words?: string;
}

export interface CheckAnswer extends CheckFound {
  readonly number: number;
}
