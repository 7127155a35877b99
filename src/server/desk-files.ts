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

/** The same for the editor, which looks at texts in a worker: only its own script may be one. */
const EDITOR_POLICY = POLICY.replace("trusted-types 'none'", "trusted-types wegwijs-worker; worker-src 'self'");

/** The built editor, under `/editor/`: one page and its files, and the handbook of editors, which is no secret. */
export function editorFiles(folder: string): Router {
  const router = pageAndFiles({ folder, at: '/editor', pages: ['/'], policy: EDITOR_POLICY });
  router.get('/handleiding', staffPage(resolve(folder, 'handbook.html'), POLICY));
  return router;
}

/** The page behind a link to review something, under `/nakijken/`: built with the editor, whose files it loads. */
export function reviewFiles(folder: string): Router {
  return pageAndFiles({ folder, at: '/nakijken', pages: ['/'], policy: POLICY, file: 'review.html' });
}

/** The built desk, under `/desk/`: one page for every place in it, and files whose name changes with what is in them. */
export function deskFiles(folder: string): Router {
  return pageAndFiles({ folder, at: '/desk', pages: ['/', '/begin'], policy: POLICY });
}

interface Built {
  readonly folder: string;
  /** Where it is served, without the slash at its end. */
  readonly at: string;
  readonly pages: string[];
  readonly policy: string;
  /** Without it `index.html`. */
  readonly file?: string;
}

function pageAndFiles({ folder, at, pages, policy, file = 'index.html' }: Built): Router {
  const router = express.Router({ strict: true });
  const page = resolve(folder, file);
  router.get('/', (request, response, next) => {
    if (request.originalUrl.split('?')[0] === at) response.redirect(308, `${at}/`);
    else next();
  });
  router.get(pages, staffPage(page, policy));
  const files = { index: false, redirect: false, immutable: true, maxAge: YEAR * 1000 } as const;
  router.use('/assets', express.static(join(folder, 'assets'), files));
  return router;
}

function staffPage(page: string, policy: string): RequestHandler {
  return (_request, response, next) => {
    if (!existsSync(page)) return next();
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' });
    response.sendFile(page, { cacheControl: false });
  };
}
