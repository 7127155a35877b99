import type { RequestHandler } from 'express';
import type {
  CorrectionAnswer,
  PlanView,
  PublishAnswer,
  VersionFilesAnswer,
  VersionView,
} from '../../protocol/editor.js';
import { publishRequestSchema, rollbackRequestSchema } from '../../protocol/editor.js';
import { readDraft } from '../../publishing/draft.js';
import { cancelPlan, listPlans } from '../../publishing/planned.js';
import { findPublication, listPublications } from '../../publishing/publications.js';
import { textChanges } from '../../publishing/text-changes.js';
import { recordAudit } from '../../staff/audit.js';
import { findVersion } from '../../store/versions.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { countTouched } from '../publishing/correct-running.js';
import { liveNow, type Publisher } from '../publishing/make-live.js';
import { type PublishOutcome, publishDraft } from '../publishing/publish-draft.js';
import { type RollBackOutcome, rollBack } from '../publishing/roll-back.js';
import { DeskFault, fieldFault } from '../staff/desk-fault.js';
import { actorOf } from '../staff/require-staff.js';
import { numberIn } from './draft-routes.js';

type WithId = RequestHandler<{ id: string }>;

/**
 * `POST publish`: the draft, now or at a moment; 422 with everything that stands in the way. `POST corrections`: now, and
 * in the conversations that run.
 */
export function postPublish(desk: Desk, publisher: Publisher, correct = false): RequestHandler {
  return async (request, response) => {
    const { at, message, ...given } = valid(publishRequestSchema, request.body);
    if (correct && at !== undefined)
      throw fieldFault('at', 'Verbeteren kan alleen nu.', 'A correction can only be made now.');
    if (at !== undefined && Date.parse(at) <= desk.clock.now())
      throw fieldFault(
        'at',
        'Deze tijd is al voorbij. Kies een later moment, of laat de dag leeg.',
        'This time is past. Choose a later moment, or leave the day empty.',
      );
    if (message.trim() === '')
      throw fieldFault('message', 'Schrijf kort wat u verandert.', 'Say briefly what you change.');
    const { actor, origin } = actorOf(desk, request, response);
    const wanted = { ...given, correct, message: message.trim(), ...(at !== undefined && { at: Date.parse(at) }) };
    const outcome = await publishDraft(publisher, { actor, origin }, wanted);
    if (outcome.type === 'published') {
      const { id, version, lint } = outcome;
      return answer(response, 200, { version, id: String(id), lint } satisfies PublishAnswer);
    }
    if (outcome.type !== 'planned') throw faultFor(outcome);
    const planned = { id: String(outcome.id), at: new Date(outcome.at).toISOString() };
    answer(response, 202, { version: outcome.version, planned } satisfies PublishAnswer);
  };
}

/** `GET corrections`: whether the draft can be corrected in conversations that run, in how many, or why not. */
export function getCorrection(publisher: Publisher): RequestHandler {
  return async (_request, response) => {
    const { files } = await readDraft(publisher.store.read);
    const live = await liveNow(publisher);
    const { texts, others } = textChanges(live.files, files);
    const touched = others.length > 0 ? 0 : await countTouched(publisher, texts);
    answer(response, 200, {
      possible: texts.length > 0 && others.length === 0,
      running: touched < FEW ? null : touched,
      diagnostics: [...others],
    } satisfies CorrectionAnswer);
  };
}

/** Fewer than this is told as few: a number that small may point at somebody. */
const FEW = 10;

/** `POST versions/{id}/rollback`: the files of that publication again, at once. */
export function postRollback(desk: Desk, publisher: Publisher): WithId {
  return async (request, response) => {
    const { message } = valid(rollbackRequestSchema, request.body ?? {});
    const { actor, origin } = actorOf(desk, request, response);
    const wanted = { to: numberIn(request.params.id), message: message.trim() };
    const outcome = await rollBack(publisher, { actor, origin }, wanted);
    if (outcome.type !== 'published') throw faultFor(outcome);
    answer(response, 200, { version: outcome.version, id: String(outcome.id) } satisfies PublishAnswer);
  };
}

/** `GET versions`: everything that was published, newest first. */
export function getVersions({ store }: Desk): RequestHandler {
  return async (_request, response) => {
    const views = (await listPublications(store.read)).map(
      ({ id, at, before: _, ...rest }, index): VersionView => ({
        ...rest,
        id: String(id),
        at: new Date(at).toISOString(),
        current: index === 0,
      }),
    );
    answer(response, 200, views);
  };
}

/** `GET versions/{id}`: its files. */
export function getVersion({ store }: Desk): WithId {
  return async (request, response) => {
    const publication = await findPublication(store.read, numberIn(request.params.id));
    const stored = publication && (await findVersion(store.read, publication.version));
    if (!stored) throw new DeskFault('version-unknown');
    answer(response, 200, { files: stored.files } satisfies VersionFilesAnswer);
  };
}

/** `GET plans`: what will be published, and what became of earlier plans. */
export function getPlans({ store }: Desk): RequestHandler {
  return async (_request, response) => {
    const views = (await listPlans(store.read)).map(
      ({ id, version, at, madeAt, author, message, status, refusal }): PlanView => ({
        ...{ version, author, message, status, refusal },
        id: String(id),
        at: new Date(at).toISOString(),
        madeAt: new Date(madeAt).toISOString(),
      }),
    );
    answer(response, 200, views);
  };
}

/** `DELETE plans/{id}`: it will not be published. */
export function deletePlan(desk: Desk): WithId {
  return async (request, response) => {
    const id = numberIn(request.params.id);
    const by = actorOf(desk, request, response);
    const cancelled = await desk.store.write(async (session) => {
      if (!(await cancelPlan(session, id))) return false;
      await recordAudit(session, { ...by, action: 'schedule-cancelled', object: `plan:${id}` });
      return true;
    });
    if (!cancelled) throw new DeskFault('plan-over');
    response.status(204).end();
  };
}

type NotDone = Exclude<PublishOutcome | RollBackOutcome, { readonly type: 'published' | 'planned' }>;

function faultFor(outcome: NotDone): DeskFault {
  switch (outcome.type) {
    case 'refused':
      return new DeskFault('not-good', { diagnostics: outcome.diagnostics });
    case 'conflicts':
      return new DeskFault('draft-conflict', { conflicts: outcome.conflicts });
    case 'unreviewed':
      return new DeskFault('review-missing', { unreviewed: outcome.unreviewed });
    case 'nothing':
      return new DeskFault('nothing-to-publish');
    case 'changed':
      return new DeskFault('draft-changed');
    case 'unknown':
      return new DeskFault('version-unknown');
  }
}
