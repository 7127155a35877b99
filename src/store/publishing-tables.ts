import type { Generated } from 'kysely';

/** The tables of the room publishing: the draft with every save, what was published, what will be, who works where. */
export interface PublishingTables {
  draft_text: DraftTextTable;
  draft_file: DraftFileTable;
  draft_save: DraftSaveTable;
  draft_save_file: DraftSaveFileTable;
  draft_conflict: DraftConflictTable;
  disk_seen: DiskSeenTable;
  publication: PublicationTable;
  text_correction: TextCorrectionTable;
  planned_publication: PlannedPublicationTable;
  editor_place: EditorPlaceTable;
}

/** Every text a file of the draft ever had, once. */
export interface DraftTextTable {
  /** SHA-256 of the text, hexadecimal. */
  hash: string;
  text: string;
}

/** The files of the draft as they are now. */
export interface DraftFileTable {
  path: string;
  hash: string;
}

export interface DraftSaveTable {
  /** Counts up: the number of the newest save is the revision of the draft. */
  id: Generated<number>;
  at: number;
  /** The id of a staff member; null for the server itself. */
  author: string | null;
  message: string;
}

export interface DraftSaveFileTable {
  save: number;
  path: string;
  /** Null: the file was not there. */
  before: string | null;
  /** Null: the file was taken away. */
  after: string | null;
}

/** A file that was changed elsewhere while the draft had its own change of it. */
export interface DraftConflictTable {
  path: string;
  /** Hashes; null where the file is not there. */
  base: string | null;
  theirs: string | null;
  source: 'disk' | 'rollback';
  at: number;
}

/** The files on disk as they were last looked at: one row. */
export interface DiskSeenTable {
  id: number;
  version: string;
}

export type PublicationKind = 'disk' | 'publish' | 'correction' | 'planned' | 'rollback';

/** Each time a version became the one that new conversations begin with. */
export interface PublicationTable {
  id: Generated<number>;
  version: string;
  /** The version before it; null for the first. */
  before: string | null;
  kind: PublicationKind;
  at: number;
  author: string | null;
  message: string;
  /** JSON: what changed, file by file. */
  changes: string;
  /** JSON: the warnings, each with why it may stand. */
  reasons: string;
  /** JSON: how many findings of plain language, by severity; null when it was not looked at. */
  lint: string | null;
}

/** Conversations on `version` go on with `corrected`: the same, with texts that an editor corrected. */
export interface TextCorrectionTable {
  version: string;
  corrected: string;
  /** The publication that said so. */
  publication: number;
}

export type PlannedStatus = 'waiting' | 'running' | 'done' | 'refused' | 'cancelled';

export interface PlannedPublicationTable {
  id: Generated<number>;
  /** The files to publish, stored as a version; `base` is what was live when it was planned. */
  version: string;
  base: string;
  at: number;
  made_at: number;
  author: string | null;
  message: string;
  /** JSON, as in `publication`. */
  reasons: string;
  status: PlannedStatus;
  /** When a server began with it. */
  begun_at: number | null;
  /** For people: why it was refused. */
  refusal: string | null;
}

/** Who works on a step, until when. */
export interface EditorPlaceTable {
  flow: string;
  step: string;
  staff: string;
  until: number;
}
