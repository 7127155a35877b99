/** A range of characters in the text that was looked at: from the first, until just after the last. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** One thing that makes a text hard to read, for whoever wrote it. An aid to writing, no measure of a reading level. */
export interface Finding extends Range {
  /** English kebab-case name of the rule. */
  readonly rule: string;
  /** A remark may stay; a warning and an error ask for other words. */
  readonly severity: 'remark' | 'warning' | 'error';
  /** Plain Dutch: what is hard, and what to do. */
  readonly message: string;
  /** Words that can stand in its place, where they can be given. */
  readonly better?: string;
  /** Where else in this text the same is the matter. */
  readonly also?: readonly (Range & { readonly better?: string })[];
}
