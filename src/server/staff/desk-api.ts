import express, { type Router } from 'express';
import type { Desk } from '../desk.js';
import { deskRoutes } from '../desk-routes/desk-routes.js';
import { Fault } from '../fault.js';
import { handoffRoutes } from '../handoff/handoff-routes.js';
import type { Limits } from '../limits.js';
import { packed } from '../packed.js';
import { staffRouter } from './staff-router.js';

/** Everything the desk asks for, under `/desk/api`. Each router guards itself with `requireStaff`. */
export function deskApi(desk: Desk, limits: Limits): Router {
  const router = express.Router({ strict: true });
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.use(limits.perAddress, packed(), express.json({ limit: '64kb', strict: false }));
  deskRoutes(router, desk);
  handoffRoutes(router, desk, limits);
  router.use(staffRouter(desk));
  router.use(() => {
    throw new Fault('path-unknown');
  });
  return router;
}
