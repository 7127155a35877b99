import type { Condition, Flow, Place } from './flow.js';
import type { Fact } from './municipality.js';
import { type Finding, report, type Sheet } from './sheet.js';

/** The part of a condition that asks something of one name. */
export type Leaf = Extract<Condition, { readonly name: string }>;

/** A name with where it stands. */
export interface Named {
  readonly name: string;
  readonly place: Place;
}

/** A name that is used in a flow and can be judged only when all flows and facts are known. */
export type Use =
  | { readonly type: 'condition'; readonly leaf: Leaf; readonly values: readonly Place[] }
  | { readonly type: 'fact'; readonly named: Named; readonly kind: Fact['type'] }
  | { readonly type: 'answer'; readonly named: Named; readonly kind?: 'date' }
  | { readonly type: 'from'; readonly named: Named }
  | { readonly type: 'call'; readonly step: string; readonly named: Named }
  | {
      readonly type: 'given';
      readonly step: string;
      readonly flow: string;
      readonly there: Named;
      readonly here: Named;
    };

/** A flow while it is being read. */
export interface Draft {
  readonly sheet: Sheet;
  readonly steps: ReadonlySet<string>;
  readonly uses: Use[];
  /** Something in it cannot be run: no version can be made of it. */
  broken: boolean;
}

/** A flow as read from one file, with what still has to be looked up. */
export interface FlowDraft extends Draft {
  readonly flow: Flow;
}

/** Adds a finding that makes it impossible to run the flow. */
export function reportBroken(draft: Draft, at: number | Place, finding: Finding): void {
  draft.broken = true;
  report(draft.sheet, at, finding);
}
