import type { RequestHandler } from 'express';
import type { Settings } from './settings.js';

/** Headers that hold for every answer: nothing may be guessed, framed, leaked or loaded from elsewhere. */
export function securityHeaders({ origins }: Pick<Settings, 'origins'>): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    ["frame-ancestors 'self'", ...origins].join(' '),
    "base-uri 'none'",
  ].join('; ');
  const headers = Object.entries({
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  return (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    // Over plain HTTP a browser ignores it, and on a test machine it would lock localhost to HTTPS.
    if (request.secure) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}
