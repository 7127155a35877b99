import type { CallbackTables } from './callback-tables.js';
import type { HandoffTables } from './handoff-tables.js';
import type { InsightTables } from './insight-tables.js';
import type { PackageTables } from './package-tables.js';
import type { PublishingTables } from './publishing-tables.js';
import type { ReviewTables } from './review-tables.js';
import type { StaffTables } from './staff-tables.js';

/**
 * The tables, in portable column types: text, integer, and bigint for epoch milliseconds. JSON is text. Nothing a
 * resident wrote stands outside `personal_text`, but for what was not understood: masked, in `missed`.
 */
export interface Tables
  extends CallbackTables,
    StaffTables,
    HandoffTables,
    InsightTables,
    PackageTables,
    PublishingTables,
    ReviewTables {
  version: VersionTable;
  version_model: VersionModelTable;
  conversation: ConversationTable;
  token: TokenTable;
  event: EventTable;
  turn: TurnTable;
  personal_text: PersonalTextTable;
  resumption: ResumptionTable;
}

export interface VersionTable {
  /** SHA-256 of its files, hexadecimal. */
  id: string;
  created_at: number;
  /** The last time it became the version that new conversations begin with; -1 when it never did. */
  current_since: number;
  /** JSON: `SourceFile[]`. */
  files: string;
}

/** What was learned from the texts of a version. */
export interface VersionModelTable {
  version: string;
  /** What kind of thing was learned: `topics`. */
  kind: string;
  /** JSON. */
  model: string;
}

export type ConversationStatus = 'active' | 'ended' | 'erased';

export interface ConversationTable {
  id: string;
  version: string;
  flow: string | null;
  language: string;
  last_seq: number;
  status: ConversationStatus;
  created_at: number;
  last_at: number;
  delete_after: number;
}

export interface TokenTable {
  /** SHA-256 of the token, hexadecimal; the token itself is never stored. */
  hash: string;
  conversation: string;
  created_at: number;
}

export interface EventTable {
  conversation: string;
  seq: number;
  turn: string;
  type: string;
  at: number;
  /** JSON: the event without `type` and without what the resident wrote. */
  body: string;
}

export interface TurnTable {
  conversation: string;
  turn_id: string;
  /** The last event of the conversation after this turn, and when it was taken: enough to give the same answer. */
  seq: number;
  at: number;
}

export interface PersonalTextTable {
  conversation: string;
  seq: number;
  purpose: string;
  delete_after: number;
  /** JSON: the value that belongs in `personal.value` of the event. */
  body: string;
}

export interface ResumptionTable {
  code_hash: string;
  conversation: string;
  until: number;
}
