import type { Generated } from 'kysely';

/** The tables of reviews: what somebody was asked to look at, and what they said of it. Nothing of residents. */
export interface ReviewTables {
  review: ReviewTable;
  review_answer: ReviewAnswerTable;
}

export interface ReviewTable {
  id: Generated<number>;
  made_at: number;
  /** The id of a staff member. */
  asked_by: string;
  /** A colleague with an account; null when `name` gets a link. */
  staff: string | null;
  name: string | null;
  /** Only this flow; null for all that changes. */
  flow: string | null;
  message: string;
  until: number;
  /** JSON: path and hash of every file it is about; a hash of null is a file that was taken away. */
  files: string;
  /** JSON: what there is to look at, as it was drawn when it was asked. */
  content: string;
  /** How many things there are to look at. */
  items: number;
  /** SHA-256 of the token in the link. */
  token: string | null;
  /** SHA-256 of the cookie of the one browser that opened the link. */
  seat: string | null;
  opened_at: number | null;
  done_at: number | null;
  revoked_at: number | null;
}

export interface ReviewAnswerTable {
  review: number;
  /** The id of what was looked at, in `content`. */
  item: string;
  verdict: 'good' | 'not-good';
  remark: string;
  at: number;
}
