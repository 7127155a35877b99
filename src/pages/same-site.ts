import type { Request } from 'express';

/**
 * True when a form comes from our own pages: by Sec-Fetch-Site, by Origin where the browser is too old for that. A
 * browser that sends neither is let through; the cookie's SameSite still holds there.
 */
export function fromOwnPages(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (!origin) return true;
  try {
    return new URL(origin).host === request.host;
  } catch {
    return false;
  }
}
