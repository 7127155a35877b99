import type { RequestHandler } from 'express';
import type { Diagnostic } from '../../flow/diagnostic.js';
import { LONGEST_FILE, tooLong } from '../../flow/read-yaml.js';
import type { DraftAnswer, SaveAnswer, SaveFilesAnswer, SaveView } from '../../protocol/editor.js';
import { saveRequestSchema } from '../../protocol/editor.js';
import { readDraft, saveDraft } from '../../publishing/draft.js';
import { isDraftPath } from '../../publishing/file-paths.js';
import { newestPublication } from '../../publishing/publications.js';
import { filesOfSave, listSaves } from '../../publishing/saves.js';
import { recordAudit } from '../../staff/audit.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { DeskFault, fieldFault } from '../staff/desk-fault.js';
import { actorOf } from '../staff/require-staff.js';
import { readWordList } from '../word-tables.js';

/** `GET draft`: every file of the draft, and what stands in its way. */
export function getDraft({ store }: Desk): RequestHandler {
  return async (_request, response) => {
    const { revision, files, conflicts } = await readDraft(store.read);
    const live = (await newestPublication(store.read))?.version;
    if (live === undefined) throw new Fault('internal');
    const changed = conflicts.filter(({ source }) => source === 'disk').map(({ path }) => path);
    const disk = changed.length > 0 ? { disk: { changed } } : {};
    answer(response, 200, { revision, base: live, live, files, conflicts, ...disk } satisfies DraftAnswer);
  };
}

/** `POST saves`: all of it or nothing. */
export function postSave(desk: Desk): RequestHandler {
  return async (request, response) => {
    const given = valid(saveRequestSchema, request.body);
    mustBeKeepable(given.files);
    const by = actorOf(desk, request, response);
    const outcome = await desk.store.write(async (session) => {
      const saved = await saveDraft(session, { ...given, at: by.at, author: by.actor });
      if (saved.type === 'saved') {
        const detail = { count: given.files.length };
        await recordAudit(session, { ...by, action: 'draft-saved', object: `save:${saved.revision}`, detail });
      }
      return saved;
    });
    if (outcome.type === 'conflicts') throw new DeskFault('draft-conflict', { conflicts: outcome.conflicts });
    const { revision, files } = outcome;
    answer(response, 200, { revision, files } satisfies SaveAnswer);
  };
}

/** Throws a fault when one of these files cannot be kept as it is, or is named twice. */
export function mustBeKeepable(files: readonly { readonly path: string; readonly text: string | null }[]): void {
  if (new Set(files.map(({ path }) => path)).size < files.length) {
    throw fieldFault('files', 'Noem elk bestand één keer.', 'Name each file once.');
  }
  const wrong = files.flatMap(({ path, text }) => faultOf(path, text ?? ''));
  if (wrong.length > 0) throw new DeskFault('not-good', { diagnostics: wrong });
}

/** `GET saves`: the last saves, newest first. */
export function getSaves({ store }: Desk): RequestHandler {
  return async (_request, response) => {
    const saves = await listSaves(store.read);
    const views: SaveView[] = saves.map((save) => ({ ...save, at: new Date(save.at).toISOString() }));
    answer(response, 200, views);
  };
}

/** `GET saves/{id}`: what one save changed, before and after. */
export function getSave({ store }: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const files = await filesOfSave(store.read, numberIn(request.params.id));
    if (files.length === 0) throw new DeskFault('save-unknown');
    answer(response, 200, { files } satisfies SaveFilesAnswer);
  };
}

/** `GET word-tables`: the common words of Dutch, one a line, for the lint in the browser. */
export function getWordTables(): RequestHandler {
  return (_request, response) => answer(response, 200, { words: readWordList() });
}

/** A number in a path; what is no number is the number of nothing. */
export function numberIn(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function faultOf(path: string, text: string): Diagnostic[] {
  const found = { file: path, line: 1, column: 1, severity: 'error' } as const;
  if (!isDraftPath(path)) {
    const message = 'Een bestand heet flows/NAAM.yaml of content/TAAL/NAAM.yaml, zonder spaties.';
    return [{ ...found, rule: 'unknown-file', message }];
  }
  if (text.length > LONGEST_FILE) return [{ ...found, ...tooLong('een miljoen') }];
  // Half of a character cannot be stored as it is.
  if (!isWellFormed(text))
    return [{ ...found, rule: 'bad-character', message: 'In deze tekst staat een kapot teken.' }];
  return [];
}

const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
