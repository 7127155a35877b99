/**
 * What a flow is, as parsed from `flows/<id>.yaml`: structure only, no sentence. A flow is data; nothing here runs.
 * After linking (`link-flow.ts`) sub-flows are spread into their caller, so that the engine knows one flat table of steps.
 */

/** Where something stands in a source file. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a question may ask for (docs/format.md). */
export const QUESTION_KINDS = [
  'choice',
  'choices',
  'yes-no',
  'text',
  'name',
  'date',
  'address',
  'postcode',
  'phone',
  'email',
  'number',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Kinds answered by picking options alone. */
export const PICK_KINDS: readonly QuestionKind[] = ['choice', 'choices', 'yes-no'];

/**
 * A step's name after linking: the step id in the root flow (`wat-kwijt`), or, in a called flow, the id of the
 * calling step, a slash and the id there (`id-kaart/wie`). Unique in a linked flow.
 */
export type StepKey = string;

/** A day to compare with: a calendar day, or today plus a number of days. */
export type DateBound = { readonly date: string } | { readonly today: number };

/**
 * A closed little language. `name` is a step key (its answer), the name of a derived value (`derive:`), or a
 * municipal choice (`keuze.<name>`). A condition on an answer that is not on the resident's path is false.
 */
export type Condition =
  | { readonly type: 'is'; readonly name: string; readonly value: string; readonly place: Place }
  | { readonly type: 'includes'; readonly name: string; readonly value: string; readonly place: Place }
  | { readonly type: 'one-of'; readonly name: string; readonly values: readonly string[]; readonly place: Place }
  | { readonly type: 'before' | 'after'; readonly name: string; readonly bound: DateBound; readonly place: Place }
  | { readonly type: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly type: 'not'; readonly condition: Condition }
  /** The path passed this step. Made by linking, for the actions of a called flow; not written in YAML. */
  | { readonly type: 'passed'; readonly step: StepKey };

/** The first transition whose condition holds is taken; one without `when` always holds. */
export interface Transition {
  readonly when?: Condition;
  readonly go: StepKey;
  readonly place: Place;
}

export interface Option {
  readonly id: string;
  /** A name of `PICTOGRAMS`. */
  readonly pictogram?: string;
  readonly place: Place;
}

/** Most urgent first: a plan is ordered by it. */
export const URGENCIES = ['now', 'today', 'soon', 'later'] as const;
type Urgency = (typeof URGENCIES)[number];
/** The ways to do an action, in the order of docs/format.md. */
export const WAYS = ['phone', 'online', 'desk', 'paper'] as const;
type WayName = (typeof WAYS)[number];

/** One way to do an action. `fact` names the phone number (`telefoon.x`) or the link (`link.x`) it goes to. */
export interface Way {
  readonly way: WayName;
  readonly fact?: string;
}

/** Something the resident does. `home` is the flow whose content holds its sentences, under `step` and `id`. */
export interface Action {
  readonly id: string;
  readonly key: string;
  readonly home: string;
  readonly step: string;
  readonly when?: Condition;
  readonly by: readonly Way[];
  readonly urgency: Urgency;
  /** A fee by name (`leges.x`). */
  readonly cost?: string;
  readonly place: Place;
}

/** In a flow as written, a result may take over the actions of the results of a flow it called. */
export interface ActionsFrom {
  readonly from: string;
  readonly place: Place;
}

interface StepBase {
  readonly id: string;
  readonly place: Place;
}

export interface QuestionStep extends StepBase {
  readonly type: 'question';
  readonly ask: QuestionKind;
  /** For a typed kind: the answers that need no typing (`weet-niet`). */
  readonly options: readonly Option[];
  readonly next: readonly Transition[];
  /** Why the answer is needed, for the processing register; required for every typed kind. */
  readonly purpose?: string;
  /** Days the answer is kept; required with `purpose`. */
  readonly keep?: number;
  /** For a date or number. A date bound, or a number. */
  readonly min?: DateBound | number;
  readonly max?: DateBound | number;
  /** Why this question needs no `weet-niet` or `iets-anders`: its options are all there is. */
  readonly complete?: string;
  readonly pictogram?: string;
}

export interface MessageStep extends StepBase {
  readonly type: 'message';
  /** The person comes first here: danger, or a matter a computer should not handle. */
  readonly person: boolean;
  readonly pictogram?: string;
  readonly next: readonly Transition[];
}

export interface CallStep extends StepBase {
  readonly type: 'call';
  readonly flow: string;
  /** Step of the called flow -> step of this flow whose answer it takes over, so that nothing is asked twice. */
  readonly given: Readonly<Record<string, string>>;
  readonly next: readonly Transition[];
}

/** A plan is ticked off, a report is filed, an answer is read. */
export const RESULT_KINDS = ['plan', 'report', 'answer'] as const;
type ResultKind = (typeof RESULT_KINDS)[number];

export interface ResultStep extends StepBase {
  readonly type: 'result';
  readonly result: ResultKind;
  /** Whether reaching this result officially filed something. Nothing in this product files by itself yet. */
  readonly filed: boolean;
  readonly actions: readonly (Action | ActionsFrom)[];
  /** For a report: the steps whose answers stand on it, in order. Unanswered ones stay a line to fill in. */
  readonly rows: readonly string[];
  /** Sections of text (ids in content), each shown when its condition holds. */
  readonly sections: readonly { readonly id: string; readonly when?: Condition; readonly place: Place }[];
  readonly pictogram?: string;
}

export type Step = QuestionStep | MessageStep | CallStep | ResultStep;

/** `derive: { termijn: { report-window: verhuisdatum } }`: a value computed by a named function from answers. */
export interface Derived {
  readonly name: string;
  readonly fn: string;
  readonly of: readonly StepKey[];
  readonly place: Place;
}

/** A flow as written in one file. */
export interface Flow {
  readonly id: string;
  readonly urgent: boolean;
  /** Offered on the start page; a flow that only serves others is not. */
  readonly listed: boolean;
  /** Place on the start page: lowest first. */
  readonly order: number;
  readonly start: string;
  readonly steps: ReadonlyMap<string, Step>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly place: Place;
}

/** A step of a linked flow: every name in it is a key of the linked flow. */
export type LinkedStep =
  | (Omit<QuestionStep, 'id'> & LinkedBase)
  | (Omit<MessageStep, 'id'> & LinkedBase)
  | (Omit<ResultStep, 'id' | 'actions'> & LinkedBase & { readonly actions: readonly Action[] })
  /** Walked through without stopping: a call, an answer taken over, the result of a called flow. */
  | (LinkedBase & {
      readonly type: 'pass';
      /** For an answer taken over (`given`): the step that has it. */
      readonly answer?: StepKey;
      readonly next: readonly Transition[];
      readonly place: Place;
    });

interface LinkedBase {
  readonly key: StepKey;
  /** The flow whose content holds its sentences, under `id`. */
  readonly home: string;
  readonly id: string;
}

/** A flow with everything it calls spread into it. */
export interface LinkedFlow {
  readonly id: string;
  readonly urgent: boolean;
  readonly listed: boolean;
  /** Place on the start page: lowest first. */
  readonly order: number;
  readonly start: StepKey;
  readonly steps: ReadonlyMap<StepKey, LinkedStep>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly place: Place;
}
