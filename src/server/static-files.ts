import express, { type Router } from 'express';

const YEAR = 31_536_000;
const DAY = 86_400;

/** The built widget and the files of the pages: any site may load them, and what has a hash in its name never changes. */
export function staticFiles(folder: string): Router {
  const router = express.Router();
  router.use(['/widget.js', '/assets', '/pictogrammen'], (_request, response, next) => {
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    next();
  });
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', `public, max-age=${ageOf(path)}`);
      },
    }),
  );
  return router;
}

function ageOf(path: string): string {
  if (/[\\/]assets[\\/]/.test(path)) return `${YEAR}, immutable`;
  return path.endsWith('.svg') ? `${DAY}` : '300';
}
