import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../settings.js';

/**
 * Whether a request comes from our own pages: by Sec-Fetch-Site, by Origin where a browser does not send that. What
 * sends neither is no browser of this century; it holds nobody's cookie. `host` is the host the request was sent to.
 */
export function fromOwnSite(
  { publicUrl }: Pick<Settings, 'publicUrl'>,
  headers: IncomingHttpHeaders,
  host: string | undefined,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || (publicUrl !== undefined && new URL(publicUrl).origin === origin);
}
