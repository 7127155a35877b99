import type { StepView } from '../../src/protocol/wire-types.js';
import type { Labels } from './labels.js';

/** Where the forms of a view go, and what goes along with each of them unseen. */
export interface FormTarget {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
}

/**
 * Addresses of the pages beside the step. Where one is given a part is a plain link; without it the part is a button
 * (`go-back`, `change`, `open-callback`, `erase`); the last two are for the surface itself, not turns.
 */
export interface Links {
  readonly back?: string;
  readonly callback?: string;
  readonly overview?: string;
  readonly change?: (step: string) => string | undefined;
  readonly erase?: string;
  readonly talk?: string;
}

/** What every part of a view needs to be drawn, on a page and in the widget alike. */
export interface PartProps {
  readonly view: StepView;
  readonly labels: Labels;
  readonly form: FormTarget;
  readonly links?: Links;
  /** Where pictograms are, when that is not where the page came from. */
  readonly server?: string;
  /** Level of the step's own heading: 1 on a page, 3 in the widget. */
  readonly level?: 1 | 2 | 3;
  /** What was typed freely and not understood, to be mended. */
  readonly said?: string;
  /** True where script runs: buttons that need it (copy, print) show at once. */
  readonly scripted?: boolean;
}
