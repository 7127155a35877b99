import express, { type RequestHandler, type Router } from 'express';
import { endpoint } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { getAudit } from './audit-routes.js';
import { getMe, postBegin, postBeginLook, postLogin, postLogout, postTotp } from './log-in-routes.js';
import { requireSession, requireStaff } from './require-staff.js';
import { getStaff, postInvitation, postStaff } from './staff-routes.js';

/** Logging in and out, accounts and the audit, under `/desk/api`. */
export function staffRouter(desk: Desk): Router {
  const router = express.Router({ strict: true });
  const anybody = requireStaff(desk);
  const manager = requireStaff(desk, 'manager');
  const begun = requireSession(desk);
  endpoint(router, '/me', { get: getMe(desk) });
  endpoint(router, '/login', { post: postLogin(desk) });
  endpoint(router, '/begin/look', { post: postBeginLook(desk) });
  endpoint(router, '/begin', { post: postBegin(desk) });
  endpoint(router, '/totp', { post: [begun, postTotp(desk)] });
  endpoint(router, '/logout', { post: [begun, postLogout(desk, false)] });
  endpoint(router, '/logout-everywhere', { post: [anybody, postLogout(desk, true)] });
  endpoint(router, '/staff', { get: [manager, getStaff(desk)] });
  endpoint(router, '/staff/invitations', { post: [manager, postInvitation(desk)] });
  endpoint(router, '/staff/:id', { post: [manager, postStaff(desk) as RequestHandler] });
  endpoint(router, '/audit', { get: [requireStaff(desk, 'privacy'), getAudit(desk)] });
  return router;
}
