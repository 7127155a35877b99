import type { Request, RequestHandler, Response, Router } from 'express';
import {
  noteRequestSchema,
  remarkRequestSchema,
  shiftRequestSchema,
  staffTurnRequestSchema,
  walkRequestSchema,
} from '../../protocol/desk.js';
import { recordRequestSchema } from '../../protocol/staff.js';
import { answer, endpoint, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import type { Limits } from '../limits.js';
import { actorOf, type Role, requireStaff, staffIn } from '../staff/require-staff.js';
import { claimNext } from './claim-next.js';
import { deskTalk } from './desk-talk.js';
import { openTalk } from './open-talk.js';
import { queueFor, readQueue } from './queue-snapshot.js';
import { remarksNow, settle } from './remark-list.js';
import { setShift } from './set-shift.js';
import { staffInputOf } from './staff-input.js';
import { type AtDesk, takeStaffTurn } from './staff-turn.js';
import { walkAlong } from './walk.js';
import { wholeRecord } from './whole-record.js';
import { writeNote, writeRemark } from './write-beside.js';

/** What a request of the desk is answered with. */
type Answering = (staff: AtDesk, request: Request) => Promise<unknown>;

/** The queue, talks, notes, remarks and shifts, under `/desk/api`: all that goes over the socket goes here too. */
export function handoffRoutes(router: Router, desk: Desk, limits: Limits): void {
  const by = (roles: readonly Role[], act: Answering): RequestHandler[] => [
    requireStaff(desk, ...roles),
    async (request, response) => answer(response, 200, (await act(whoIn(desk, request, response), request)) ?? {}),
  ];
  const staff = (act: Answering) => by(['desk'], act);
  endpoint(router, '/queue', { get: staff(async ({ id }) => queueFor(desk, await readQueue(desk), id)) });
  endpoint(router, '/shift', {
    post: staff(async (who, { body }) => {
      await setShift(desk, who, valid(shiftRequestSchema, body));
      return queueFor(desk, await readQueue(desk), who.id);
    }),
  });
  endpoint(router, '/claim-next', {
    post: staff(async (who, { body }) => {
      const taken = await claimNext(desk, who, valid(staffTurnRequestSchema.pick({ turnId: true }), body).turnId);
      return taken === undefined ? { none: true } : deskTalk(desk, who.id, taken);
    }),
  });
  endpoint(router, '/walk', {
    post: [limits.codes, ...staff(async (who, { body }) => walkAlong(desk, who, valid(walkRequestSchema, body)))],
  });
  endpoint(router, '/record', {
    post: [
      limits.codes,
      ...by(['privacy'], async (who, { body }) => wholeRecord(desk, who, valid(recordRequestSchema, body).key)),
    ],
  });
  talkRoutes(router, desk, limits, staff);
  remarkRoutes(router, desk, by);
}

function talkRoutes(router: Router, desk: Desk, limits: Limits, staff: (act: Answering) => RequestHandler[]): void {
  endpoint(router, '/conversations/:id', { get: staff((who, request) => openTalk(desk, who, idIn(request))) });
  endpoint(router, '/conversations/:id/turns', {
    // Who is not logged in must not use up the turns of a conversation.
    post: [
      requireStaff(desk, 'desk'),
      limits.perConversation,
      ...staff(async (who, request) => {
        const { turnId, input } = valid(staffTurnRequestSchema, request.body);
        const again = await takeStaffTurn(desk, who, idIn(request), { turnId, input: staffInputOf(input) });
        return again ? openTalk(desk, who, idIn(request)) : deskTalk(desk, who.id, idIn(request));
      }),
    ],
  });
  endpoint(router, '/conversations/:id/notes', {
    post: staff((who, request) => writeNote(desk, who, idIn(request), valid(noteRequestSchema, request.body).text)),
  });
  endpoint(router, '/conversations/:id/remarks', {
    post: staff((who, request) => writeRemark(desk, who, idIn(request), valid(remarkRequestSchema, request.body))),
  });
}

function remarkRoutes(
  router: Router,
  desk: Desk,
  by: (roles: readonly Role[], act: Answering) => RequestHandler[],
): void {
  const editors: readonly Role[] = ['editor', 'manager'];
  endpoint(router, '/remarks', { get: by(editors, async () => ({ remarks: await remarksNow(desk) })) });
  endpoint(router, '/remarks/:id', {
    post: by(editors, async ({ id, origin }, request) => {
      await settle(desk, { actor: id, origin }, idIn(request), request.body);
      return { remarks: await remarksNow(desk) };
    }),
  });
}

const idIn = ({ params }: Request) => String(params.id);

function whoIn(desk: Desk, request: Request, response: Response): AtDesk {
  const { id, name } = staffIn(response);
  return { id, name, origin: actorOf(desk, request, response).origin };
}
