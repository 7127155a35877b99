import type { Plain, TextsByLanguage } from './edit.js';
import type { Keys } from './yaml-source.js';

/** The lists of a step that its parts stand in. */
type PartList = 'next' | 'actions' | 'sections';

/** An act on what a step is made of besides its sentences. */
export type PartEdit =
  /** What stands below keys of a step, when it is no sentence: a condition, a way out, what a called flow is given. */
  | {
      readonly type: 'set-part';
      readonly flow: string;
      readonly step: string;
      readonly keys: Keys;
      readonly data: Plain | null;
    }
  /** A way out of a step that is taken when `when` holds; `at` in the list of all, from 0. */
  | {
      readonly type: 'add-lead';
      readonly flow: string;
      readonly step: string;
      readonly when: Plain;
      readonly go: string;
      readonly at?: number;
    }
  | {
      readonly type: 'add-section';
      readonly flow: string;
      readonly step: string;
      readonly section: string;
      readonly texts: TextsByLanguage;
    }
  /** The actions that a called flow came to; `call` is the step that calls it. */
  | { readonly type: 'add-from'; readonly flow: string; readonly step: string; readonly call: string }
  /** All ways to do an action, as in `add-action`. */
  | {
      readonly type: 'set-ways';
      readonly flow: string;
      readonly step: string;
      readonly action: string;
      readonly by: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'move-part';
      readonly flow: string;
      readonly step: string;
      readonly list: PartList;
      readonly index: number;
      readonly to: number;
    }
  | {
      readonly type: 'remove-part';
      readonly flow: string;
      readonly step: string;
      readonly list: PartList;
      readonly index: number;
    }
  /** A hard word that stays, with what it means, for residents to open. */
  | {
      readonly type: 'add-word';
      readonly language: string;
      readonly word: string;
      readonly text: string;
      readonly simple: string;
    }
  /** A value computed from an answer; `fn` null takes it away. */
  | {
      readonly type: 'set-derived';
      readonly flow: string;
      readonly name: string;
      readonly fn: string | null;
      readonly of: string;
    };
