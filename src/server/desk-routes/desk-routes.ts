import type { RequestHandler, Router } from 'express';
import { endpoint } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { requireStaff } from '../staff/require-staff.js';
import { getCallbacks, postCallback, postCallbacks } from './callbacks.js';
import { getReplies } from './replies.js';

/** What staff ask for that belongs to no single talk: ready answers and callbacks. */
export function deskRoutes(router: Router, desk: Desk): void {
  const staff = requireStaff(desk, 'desk');
  endpoint(router, '/replies', { get: [staff, getReplies(desk)] });
  endpoint(router, '/callbacks', { get: [staff, getCallbacks(desk)], post: [staff, postCallbacks(desk)] });
  endpoint(router, '/callbacks/:reference', { post: [staff, postCallback(desk) as RequestHandler] });
}
