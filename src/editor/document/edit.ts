import type { QuestionKind } from '../../flow/flow.js';
import type { PartEdit } from './part-edit.js';
import type { TownEdit } from './town/town-edit.js';
import type { Keys } from './yaml-source.js';

/** Texts as they stand in a file, nested as there (docs/format.md). */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** The texts of a new step or answer, by language. */
export type TextsByLanguage = Readonly<Record<string, Plain>>;

/** What a new step is. Without `next` it goes on to where the step that leads to it went. */
export type NewStep =
  | {
      readonly kind: 'question';
      readonly ask: QuestionKind;
      readonly options?: readonly string[];
      readonly purpose?: string;
      readonly keep?: number;
      readonly complete?: string;
      readonly next?: string;
    }
  | { readonly kind: 'message'; readonly person?: boolean; readonly next?: string }
  | { readonly kind: 'call'; readonly flow: string; readonly next?: string }
  | { readonly kind: 'result'; readonly result: 'plan' | 'report' | 'answer' };

/** A step, or one answer of it, that leads somewhere. */
export interface Lead {
  readonly step: string;
  readonly option?: string;
}

export type StepField =
  | 'ask'
  | 'message'
  | 'result'
  | 'filed'
  | 'purpose'
  | 'keep'
  | 'min'
  | 'max'
  | 'complete'
  | 'call'
  | 'pictogram';
export type FlowField = 'urgent' | 'listed' | 'order';

/** One act of an editor: plain data, so that it can be kept and sent. */
export type Edit =
  /** A text below keys of a file: nothing else in it changes. null takes the text away. */
  | { readonly type: 'set-text'; readonly path: string; readonly keys: Keys; readonly text: string | null }
  /** The same in `content/<language>/<flow>.yaml`, which is made when it is not there. */
  | {
      readonly type: 'add-language-text';
      readonly language: string;
      readonly flow: string;
      readonly keys: Keys;
      readonly text: string | null;
    }
  /** A translation is right as it is, although its Dutch has changed; `place` as `Untranslated` says it. */
  | { readonly type: 'keep-translation'; readonly language: string; readonly flow: string; readonly place: string }
  /** Words in a list, as the `also` of an answer. An empty list goes away. */
  | { readonly type: 'set-words'; readonly path: string; readonly keys: Keys; readonly words: readonly string[] }
  | {
      readonly type: 'add-step';
      readonly flow: string;
      readonly step: string;
      readonly make: NewStep;
      /** The step it is written behind; at the end without. */
      readonly after?: string;
      /** What leads to it from now on. */
      readonly from?: Lead;
      readonly texts?: TextsByLanguage;
    }
  /** What led to it leads to `instead`, or to where the step itself always went. */
  | { readonly type: 'remove-step'; readonly flow: string; readonly step: string; readonly instead?: string }
  | { readonly type: 'rename-step'; readonly flow: string; readonly step: string; readonly to: string }
  /** Puts it before another step in the file, or at the end. The first step is where the flow starts. */
  | { readonly type: 'move-step'; readonly flow: string; readonly step: string; readonly before?: string }
  | {
      readonly type: 'add-option';
      readonly flow: string;
      readonly step: string;
      readonly option: string;
      readonly at?: number;
      readonly texts?: TextsByLanguage;
      readonly go?: string;
    }
  | { readonly type: 'remove-option'; readonly flow: string; readonly step: string; readonly option: string }
  /** To the place `at` among the answers, counted from 0 after the move. */
  | {
      readonly type: 'move-option';
      readonly flow: string;
      readonly step: string;
      readonly option: string;
      readonly at: number;
    }
  /** A step, or one of its answers, leads to another step. */
  | { readonly type: 'connect'; readonly flow: string; readonly from: Lead; readonly to: string }
  | {
      readonly type: 'set-field';
      readonly flow: string;
      readonly step?: string;
      readonly field: StepField | FlowField;
      readonly value: string | null;
    }
  | {
      readonly type: 'add-action';
      readonly flow: string;
      readonly step: string;
      readonly action: string;
      readonly urgency?: string;
      /** The ways, each with the fact it goes to: `{ phone: 'telefoon.gemeente' }`, or none: `{ desk: '' }`. */
      readonly by: Readonly<Record<string, string>>;
      readonly when?: Lead;
      readonly texts?: TextsByLanguage;
    }
  | { readonly type: 'remove-action'; readonly flow: string; readonly step: string; readonly action: string }
  | PartEdit
  /** A language in which people are understood who come with a topic; `texts` as docs/format.md describes them. */
  | {
      readonly type: 'add-topic-language';
      readonly topic: string;
      readonly language: string;
      readonly texts: { readonly [key: string]: Plain };
    }
  /** An example talk that must keep holding; `talk` as docs/format.md describes an item (`recordTalk` makes one). */
  | {
      readonly type: 'add-talk';
      readonly flow: string;
      readonly talk: { readonly [key: string]: Plain };
      /** The talk it takes the place of: its number in the file, from 0. */
      readonly instead?: number;
    }
  /** Lines in example talks; `before` is the line it stands before, counted from 0 among those that are there now. */
  | {
      readonly type: 'add-talk-lines';
      readonly lines: readonly {
        readonly flow: string;
        readonly index: number;
        readonly before: number;
        readonly line: Plain;
      }[];
    }
  | { readonly type: 'remove-flow'; readonly flow: string }
  | { readonly type: 'remove-talk'; readonly flow: string; readonly index: number }
  /** Words at a place that take the place of those that stand there now: a name that was misspelt, a hard word. */
  | {
      readonly type: 'replace-words';
      readonly path: string;
      /** Counted from 1. */
      readonly line: number;
      readonly column: number;
      readonly was: string;
      readonly words: string;
    }
  /** Facts of the town. */
  | TownEdit
  /** Whole files: a template, an import, or a file written by hand. null takes a file away. */
  | { readonly type: 'set-files'; readonly files: Readonly<Record<string, string | null>> };
