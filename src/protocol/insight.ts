import { z } from 'zod';
import type { Remark } from './desk.js';
import { idSchema, typedText } from './typed-text.js';

/** `/editor/api`: where people get stuck, what was not understood, and what a message would mean. */

/** `GET insight` and `GET insight.csv`: a year, a quarter (`2026-Q4`) or a month; the quarter of today without. */
export const insightQuerySchema = z.object({
  period: z
    .string()
    .regex(/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/)
    .optional(),
  flow: idSchema.optional(),
});

/** `POST missed`: what an editor says of messages; null puts them back on the list. */
export const verdictRequestSchema = z.object({
  ids: z.array(z.string().max(100)).min(1).max(500),
  verdict: z.union([z.object({ topic: idSchema }), z.enum(['new', 'ignored'])]).nullable(),
});

/** The most messages that are tried at once. */
const MOST_TRIED = 30;

/** `POST understand`: nothing of it is kept. */
export const understandRequestSchema = z.object({
  texts: z.array(typedText(1000)).min(1).max(MOST_TRIED),
  /** As each message seems to be, without. */
  language: z.string().max(20).default('auto'),
  flow: idSchema.optional(),
  step: idSchema.optional(),
});

export type Signal = 'reached' | 'left' | 'back' | 'easier' | 'person' | 'missed';

/** What happened at a step: tens, rounded down; null is fewer than ten. `wrong`: remarks of the desk. */
export interface StepInsight {
  readonly flow: string;
  readonly step: string;
  readonly counts: Readonly<Record<Signal, number | null>>;
  readonly wrong: number;
}

/** `GET insight` */
export interface InsightAnswer {
  readonly period: string;
  /** The periods of which there is something. */
  readonly periods: readonly string[];
  readonly steps: readonly StepInsight[];
}

/** A message that was not understood, masked. */
export interface MissedView {
  readonly id: string;
  readonly at: string;
  readonly language: string;
  readonly text: string;
  readonly outcome: 'unsure' | 'none';
  /** The topics it might have been, best first. */
  readonly candidates: readonly string[];
  /** What an editor said of it. */
  readonly verdict: string | null;
}

/** `GET missed`: those that are alike together, the largest group first; and the last ones that were dealt with. */
export interface MissedAnswer {
  readonly groups: readonly { readonly messages: readonly MissedView[] }[];
  readonly judged: readonly MissedView[];
}

/** A remark of the desk, with where its step is edited; null when it is not there any more. */
export type RemarkView = Remark & { readonly place: { readonly flow: string; readonly step: string } | null };

/** `GET remarks` and `POST remarks/{id}` */
export interface RemarksAnswer {
  readonly remarks: readonly RemarkView[];
}

/** What the live version would make of a message. Words of our own only, but for what an answer was read as. */
export interface UnderstoodView {
  readonly kind: 'command' | 'answer' | 'topic' | 'small-talk' | 'none';
  readonly outcome: 'sure' | 'unsure' | 'none';
  readonly language: string;
  readonly languageSure: boolean;
  /** The request, the kind of small talk, or the topic. */
  readonly is?: string;
  /** Of answers: as residents see them. */
  readonly answers: readonly string[];
  readonly because: readonly string[];
  readonly candidates: readonly { readonly topic: string; readonly title: string; readonly score: number }[];
  /** The phrase of the likeliest topic that is most like it. */
  readonly nearest?: string;
  readonly dates: readonly string[];
}

/** `POST understand`: one for each text. */
export interface UnderstandAnswer {
  readonly messages: readonly UnderstoodView[];
}
