import type { CodeSetup } from '../../protocol/staff.js';
import { deskSettings } from './desk-settings.js';

/** A request of the desk that was not done, in words for staff. */
export class DeskProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly more: ProblemExtra = {},
  ) {
    super(title);
  }
}

/** What may come along with a problem. */
export interface ProblemExtra {
  readonly needs?: 'totp' | 'totp-setup';
  readonly totp?: CodeSetup;
  readonly csrf?: string;
  readonly ways?: readonly string[];
  readonly faults?: readonly { readonly field: string; readonly message: string }[];
  readonly wait?: number;
}

/** Sent along with every change; known after logging in. */
let csrf = '';
let onSignedOut: () => void = () => undefined;

/** Remembers what shows that a change comes from this page. */
export function rememberCsrf(value: string): void {
  csrf = value;
}

/** What shows that a change comes from this page. */
export function csrfValue(): string {
  return csrf;
}

/** Tells `listener` when the server says that nobody is logged in any more. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** Asks the desk's API; with a `body`, or a `DELETE`, it is a change. Throws a `DeskProblem`, also when there is no connection. */
export async function ask<T>(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<T> {
  const response = await send(path, body, method);
  const text = await response.text();
  const answer = readJson(text);
  if (response.ok) return answer as T;
  const problem = problemOf(response.status, answer);
  if (problem.code === 'not-signed-in' && path !== 'me') onSignedOut();
  throw problem;
}

async function send(path: string, body: unknown, method: string): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': deskSettings().language };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET') headers['X-Wegwijs-Csrf'] = csrf;
  try {
    return await fetch(path.startsWith('/') ? path : `/desk/api/${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new DeskProblem(0, 'offline', '', '');
  }
}

/** A problem as it came over HTTP or the socket. */
export function problemOf(status: number, answer: unknown): DeskProblem {
  const given = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const text = (name: string) => (typeof given[name] === 'string' ? (given[name] as string) : '');
  return new DeskProblem(status, text('code') || 'internal', text('title'), text('detail'), given as ProblemExtra);
}

function readJson(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** A name for one act, so that sending it twice does it once. */
export function newTurnId(): string {
  return crypto.randomUUID();
}
