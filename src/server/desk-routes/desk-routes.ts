import type { Router } from 'express';
import type { Desk } from '../desk.js';
import { requireStaff } from '../staff/require-staff.js';
import { getReplies } from './replies.js';

/** What staff ask for that belongs to no single talk: ready answers and callbacks. */
export function deskRoutes(router: Router, desk: Desk): void {
  router.get('/replies', requireStaff(desk, 'desk'), getReplies(desk));
}
