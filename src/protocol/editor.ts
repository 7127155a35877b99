import { z } from 'zod';
import type { Diagnostic } from '../flow/diagnostic.js';
import { typedText } from './typed-text.js';

/** `/editor/api`: the draft, what is published, and who works where. Times are ISO; a hash is SHA-256, hexadecimal. */

const path = z.string().max(400);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** `POST saves`: `was` is the hash of what the editor saw, null when there was none; a text of null takes the file away. */
export const saveRequestSchema = z.object({
  message: typedText(500).default(''),
  files: z
    .array(z.object({ path, text: z.string().nullable(), was: hash.nullable() }))
    .max(1000)
    .default([]),
  /** Conflicts with files changed elsewhere that the draft, as it is after this save, settles. */
  settles: z.array(path).max(1000).default([]),
});

const message = typedText(500);

/** `POST publish` */
export const publishRequestSchema = z.object({
  message,
  at: z.iso.datetime({ offset: true }).optional(),
  revision: z.number().int().min(0).optional(),
  reasons: z
    .array(z.object({ rule: z.string().max(100), file: path, line: z.number().int(), reason: typedText(500) }))
    .max(2000)
    .default([]),
});

/** `POST versions/{id}/rollback` */
export const rollbackRequestSchema = z.object({ message: message.default('') });

const name = z.string().min(1).max(200);

/** `POST locks` and `DELETE locks` */
export const lockRequestSchema = z.object({ flow: name, step: name });

interface Person {
  readonly id: string;
  readonly name: string;
}

interface ConflictView {
  readonly path: string;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** `GET draft` */
export interface DraftAnswer {
  readonly revision: number;
  /** The version the draft is in step with, and the one residents begin with. */
  readonly base: string;
  readonly live: string;
  readonly files: readonly { readonly path: string; readonly text: string; readonly hash: string }[];
  /** Files that were changed elsewhere while the draft had its own change: to be settled before publishing. */
  readonly conflicts: readonly (ConflictView & { readonly source: 'disk' | 'rollback' })[];
  /** Those of them that were changed on disk. */
  readonly disk?: { readonly changed: readonly string[] };
}

/** `POST saves` */
export interface SaveAnswer {
  readonly revision: number;
  readonly files: readonly { readonly path: string; readonly hash: string | null }[];
}

/** What comes with 409 besides the problem. */
export interface ConflictProblem {
  readonly conflicts: readonly ConflictView[];
}

/** One of `GET saves`, newest first; without author the server brought it in. */
export interface SaveView {
  readonly id: number;
  readonly at: string;
  readonly author: Person | null;
  readonly message: string;
  readonly paths: readonly string[];
}

/** `GET saves/{id}` */
export interface SaveFilesAnswer {
  readonly files: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
}

type Lint = Readonly<Record<'error' | 'warning' | 'remark', number>>;

/** `POST publish`; `planned` when it will be published later. `version` is the hash. */
export interface PublishAnswer {
  readonly version: string;
  readonly id?: string;
  /** Findings of plain language: for information. */
  readonly lint?: Lint;
  readonly planned?: { readonly id: string; readonly at: string };
}

/** `GET corrections`: whether the draft changes only texts, so that conversations that run can get them too. */
export interface CorrectionAnswer {
  readonly possible: boolean;
  /** Conversations that say one of the old texts now; null when there are fewer than ten. */
  readonly running: number | null;
  /** What stands in the way: everything that is no text in the place of another. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One of `GET versions`, newest first: the first one is live. `version` is the hash of its files. */
export interface VersionView {
  readonly id: string;
  readonly version: string;
  readonly current: boolean;
  readonly kind: 'disk' | 'publish' | 'correction' | 'planned' | 'rollback';
  readonly at: string;
  readonly author: Person | null;
  readonly message: string;
  readonly changes: readonly {
    readonly path: string;
    readonly change: 'added' | 'changed' | 'removed';
    readonly linesAdded: number;
    readonly linesRemoved: number;
  }[];
  readonly reasons: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly reason: string;
  }[];
  readonly lint: Lint | null;
}

/** `GET versions/{id}` */
export interface VersionFilesAnswer {
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** One of `GET plans`, newest first; `refusal` says in words why it was not published. */
export interface PlanView {
  readonly id: string;
  readonly version: string;
  readonly at: string;
  readonly madeAt: string;
  readonly author: Person | null;
  readonly message: string;
  readonly status: 'waiting' | 'running' | 'done' | 'refused' | 'cancelled';
  readonly refusal: string | null;
}

/** `POST locks` */
export interface LockAnswer {
  readonly until: string;
}

/** One of `GET presence` */
export interface PresenceView {
  readonly flow: string;
  readonly step: string;
  readonly staff: Person;
  readonly until: string;
}
