import type { RequestHandler } from 'express';
import type { StaffMemberView } from '../../protocol/staff.js';
import { invitationRequestSchema, staffChangeSchema } from '../../protocol/staff.js';
import { recordAudit } from '../../staff/audit.js';
import { changeStaff } from '../../staff/change-staff.js';
import { INVITATION_LASTS, invite } from '../../staff/invitations.js';
import { listStaff, memberOf, type StaffMember } from '../../staff/members.js';
import { rolesFrom } from '../../staff/roles.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { DeskFault } from './desk-fault.js';
import { beginLink, ownUrl } from './exchange.js';
import { actorOf } from './require-staff.js';

/** `GET staff` */
export function getStaff(desk: Desk): RequestHandler {
  return async (_request, response) => {
    const staff = (await listStaff(desk.store.read)).map((row) => viewOf(memberOf(row)));
    answer(response, 200, { staff });
  };
}

/** `POST staff/invitations`: a link to give to a colleague; it is shown once and stored nowhere. */
export function postInvitation(desk: Desk): RequestHandler {
  return async (request, response) => {
    const roles = rolesFrom(valid(invitationRequestSchema, request.body).roles);
    const by = actorOf(desk, request, response);
    const token = await desk.store.write(async (session) => {
      await recordAudit(session, { ...by, action: 'invited', detail: { roles: roles.join(',') || 'none' } });
      return invite(session, { kind: 'invited', roles }, by.at);
    });
    const until = new Date(by.at + INVITATION_LASTS).toISOString();
    answer(response, 201, { link: beginLink(ownUrl(desk, request), token), until });
  };
}

/** `POST staff/{id}`: roles, blocking, a lost phone or password. */
export function postStaff(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const change = valid(staffChangeSchema, request.body);
    const outcome = await changeStaff(desk.store, request.params.id, change, actorOf(desk, request, response));
    if (outcome.type !== 'changed') throw new DeskFault(outcome.type);
    desk.changes.publishStaff(request.params.id);
    const { member, linkToken } = outcome;
    const link = linkToken && beginLink(ownUrl(desk, request), linkToken);
    answer(response, 200, { staff: viewOf(member), ...(link && { link }) });
  };
}

function viewOf({ created, ...member }: StaffMember): StaffMemberView {
  return { ...member, created: new Date(created).toISOString() };
}
