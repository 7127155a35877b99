import { z } from 'zod';
import { typedText } from './typed-text.js';
import type { StepView } from './wire-types.js';

/** Reviews: under `/editor/api` for who has an account, under `/nakijken/api` for who has a link. Times are ISO. */

/** `POST reviews`: of a colleague (`staff`), or of somebody without an account (`name`), who gets a link. */
export const askReviewSchema = z.object({
  revision: z.number().int().min(0),
  message: typedText(500).default(''),
  /** The last day: `YYYY-MM-DD`. */
  until: z.iso.date(),
  /** Only this flow, with all its results; else all that changes. */
  flow: z.string().max(200).nullable().default(null),
  staff: z.string().max(100).optional(),
  name: typedText(100).optional(),
});

/** `POST reviews/{id}/answers` */
export const reviewAnswerSchema = z.object({
  item: z.string().max(20),
  verdict: z.enum(['good', 'not-good']),
  remark: typedText(2000).default(''),
});

/** Every request of who has a link; the token stands in no address. */
export const reviewLinkSchema = z.object({ token: z.string().max(100) });

/** `POST answers` of who has a link. */
export const reviewLinkAnswerSchema = reviewLinkSchema.extend(reviewAnswerSchema.shape);

interface Person {
  readonly id: string;
  readonly name: string;
}

/** `void`: files it was about changed afterwards. `over`: its last day is past. */
type ReviewStateName = 'asked' | 'begun' | 'approved' | 'refused' | 'void' | 'over' | 'revoked';

/** One of `GET reviews`, newest first. */
export interface ReviewView {
  readonly id: string;
  readonly at: string;
  readonly askedBy: Person;
  /** Without an id: somebody with a link. */
  readonly reviewer: { readonly id: string | null; readonly name: string };
  readonly flow: string | null;
  readonly message: string;
  readonly until: string;
  readonly state: ReviewStateName;
  /** The files that changed afterwards. */
  readonly changed: readonly string[];
  readonly items: number;
  readonly answered: number;
  readonly notGood: number;
}

/** `GET reviews` */
export interface ReviewsAnswer {
  /** Whether publishing waits for it. */
  readonly needed: boolean;
  /** What of the draft nobody else has approved as it is. */
  readonly unreviewed: readonly { readonly path: string; readonly why: 'not-asked' | 'waiting' | 'refused' }[];
  /** Who can be asked: they wrote none of it. */
  readonly colleagues: readonly Person[];
  readonly reviews: readonly ReviewView[];
}

/** `POST reviews`; the link is told once. */
export interface AskedReviewAnswer {
  readonly id: string;
  readonly link?: string;
}

/** A screen, or what no screen shows of a file. */
export type ReviewItemView =
  | {
      readonly type: 'screen';
      readonly id: string;
      readonly flow: string;
      readonly change: 'same' | 'changed' | 'new' | 'other-way' | 'gone';
      readonly view: StepView;
      readonly differences: readonly {
        readonly place: string;
        readonly simple: boolean;
        readonly before: string;
        readonly after: string;
      }[];
      readonly more: number;
    }
  | {
      readonly type: 'texts';
      readonly id: string;
      readonly path: string;
      readonly changes: readonly {
        readonly keys: readonly string[];
        readonly before: string | null;
        readonly after: string | null;
      }[];
    };

export type ReviewVerdict = z.infer<typeof reviewAnswerSchema>;

/** `GET reviews/{id}`, and `POST open` of who has a link: everything there is to look at. */
export interface ReviewPageAnswer {
  readonly review: ReviewView;
  readonly items: readonly ReviewItemView[];
  /** The words of the interface: by language, and `<language> simple`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly answers: readonly ReviewVerdict[];
  /** Whether it is this person who is asked, and still can answer. */
  readonly mayAnswer: boolean;
}

/** `POST look`: what a link is for, before it is opened. `used`: another browser opened it. */
export interface ReviewLinkAnswer {
  readonly state: ReviewStateName | 'used';
  readonly name: string;
  readonly askedBy: string;
  readonly municipality: string;
  readonly message: string;
  readonly until: string;
  readonly items: number;
}
