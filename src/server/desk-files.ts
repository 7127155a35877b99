import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';

const YEAR = 31_536_000;

/** Stricter than for residents' pages: nobody may frame the desk, and no text can become markup or script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The built desk, under `/desk/`: one page for every place in it, and files whose name changes with what is in them. */
export function deskFiles(folder: string): Router {
  const router = express.Router({ strict: true });
  const page = resolve(folder, 'index.html');
  router.get('/', (request, response, next) => {
    if (request.originalUrl.split('?')[0] === '/desk') response.redirect(308, '/desk/');
    else next();
  });
  router.get(['/', '/begin'], deskPage(page));
  const files = { index: false, redirect: false, immutable: true, maxAge: YEAR * 1000 } as const;
  router.use('/assets', express.static(join(folder, 'assets'), files));
  return router;
}

function deskPage(page: string): RequestHandler {
  return (_request, response, next) => {
    if (!existsSync(page)) return next();
    response.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' });
    response.sendFile(page, { cacheControl: false });
  };
}
