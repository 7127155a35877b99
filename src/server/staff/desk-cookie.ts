import type { CookieOptions, Request, Response } from 'express';
import { digest } from '../../staff/secret.js';
import type { Settings } from '../settings.js';

type Name = 'wegwijs-desk' | 'wegwijs-desk-device' | 'wegwijs-desk-sign-on' | `wegwijs-review-${number}`;

/** The value of one cookie in a `Cookie` header. */
export function cookieIn(header: string | undefined, name: Name): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}

/**
 * Gives a cookie that no script can read. Strict: no other site can have it sent. Single sign-on needs Lax: it comes
 * back from another site.
 */
export function giveCookie(
  { settings, request, response }: Exchange,
  name: Name,
  value: string,
  {
    maxAge,
    sameSite = 'strict',
    path = '/',
  }: Pick<CookieOptions, 'maxAge' | 'path'> & { readonly sameSite?: 'strict' | 'lax' },
): void {
  response.cookie(name, value, { ...attributes(settings, request), sameSite, path, maxAge });
}

/** Takes a cookie away. */
export function takeCookie({ settings, request, response }: Exchange, name: Name): void {
  response.clearCookie(name, { ...attributes(settings, request), sameSite: 'strict' });
}

interface Exchange {
  readonly settings: Settings;
  readonly request: Request;
  readonly response: Response;
}

function attributes({ publicUrl }: Settings, request: Request) {
  return { httpOnly: true, secure: request.secure || publicUrl?.startsWith('https:') === true, path: '/' } as const;
}

/** What a page of this session must send along with every change; another site cannot know it. */
export function csrfOf(token: string): string {
  return digest(`csrf ${token}`);
}
