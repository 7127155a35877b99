import type { Request, Response } from 'express';
import type { ConversationKey } from './pages-host.js';

const NAME = 'wegwijs';
const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** The key to the conversation of this browser, from its cookie. */
export function readKey(request: Request): ConversationKey | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=');
    const [id, token, ...rest] = value.split('.');
    if (name === NAME && id && token && rest.length === 0) return { id, token };
  }
  return undefined;
}

/** Keeps the key for 30 days; no script can read it, and another site's form does not send it. */
export function writeKey(request: Request, response: Response, key: ConversationKey): void {
  response.cookie(NAME, `${key.id}.${key.token}`, { ...attributes(request), maxAge: THIRTY_DAYS });
}

/** Forgets the key. */
export function clearKey(request: Request, response: Response): void {
  response.clearCookie(NAME, attributes(request));
}

function attributes(request: Request) {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' } as const;
}
