import type { RequestHandler } from 'express';
import type { LockAnswer, PresenceView } from '../../protocol/editor.js';
import { lockRequestSchema } from '../../protocol/editor.js';
import { holdPlace, leavePlace, listPlaces } from '../../publishing/places.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { DeskFault } from '../staff/desk-fault.js';
import { staffIn } from '../staff/require-staff.js';

/** `POST locks`: holds a step for a minute; again to go on holding it. 409 with who holds it. */
export function postLock({ store, clock }: Desk): RequestHandler {
  return async (request, response) => {
    const place = { ...valid(lockRequestSchema, request.body), staff: staffIn(response).id };
    const held = await store.write((session) => holdPlace(session, place, clock.now()));
    const until = new Date(held.until).toISOString();
    if ('staff' in held) throw new DeskFault('step-held', { by: held.staff.name, until });
    answer(response, 200, { until } satisfies LockAnswer);
  };
}

/** `DELETE locks`: lets an own step go. */
export function deleteLock({ store }: Desk): RequestHandler {
  return async (request, response) => {
    const place = { ...valid(lockRequestSchema, request.body ?? request.query), staff: staffIn(response).id };
    await store.write((session) => leavePlace(session, place));
    response.status(204).end();
  };
}

/** `GET presence`: who works where now. */
export function getPresence({ store, clock }: Desk): RequestHandler {
  return async (_request, response) => {
    const places = await listPlaces(store.read, clock.now());
    const views: PresenceView[] = places.map((place) => ({ ...place, until: new Date(place.until).toISOString() }));
    answer(response, 200, views);
  };
}
