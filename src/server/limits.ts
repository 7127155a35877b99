import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { readKey } from '../pages/conversation-cookie.js';
import { Fault, type FaultCode } from './fault.js';
import type { Settings } from './settings.js';

/** Limits, each wide enough for a library or town hall behind one address. */
export interface Limits {
  /** All requests of one address. */
  readonly perAddress: RequestHandler;
  /** Turns of one conversation, by the id in the path or in the cookie of the pages. */
  readonly perConversation: RequestHandler;
  readonly perPagesConversation: RequestHandler;
  /** Wrong codes typed at one address. */
  readonly codes: RequestHandler;
  /** Single sign-ons begun at one address, and those that failed: each leaves a row. */
  readonly signOns: RequestHandler;
  readonly failedSignOns: RequestHandler;
}

const MINUTE = 60_000;
/** Without a trusted proxy this machine's own address says nothing about who asks: everybody may be behind it. */
const EVERYBODY = 50;
/** A whole town hall may log in within ten minutes of a morning; hardly ever does that fail. */
const SIGN_ONS = 600;
const FAILED_SIGN_ONS = 50;
/** How the API and the pages answer to a wrong code. */
const WRONG_CODE: readonly number[] = [404, 422];

/** The limits of the settings. Beyond one, a fault 429 with `Retry-After` in seconds. */
export function makeLimits(settings: Settings): Limits {
  const unknownAsker = (request: Request) => settings.trustProxy === false && isLoopback(request.ip);
  const perAddress = limit('too-many-requests', {
    windowMs: MINUTE,
    limit: settings.requestsPerMinute,
    keyGenerator: addressOf,
  });
  return {
    perAddress: (request, response, next) => (unknownAsker(request) ? next() : perAddress(request, response, next)),
    perConversation: limit('too-many-requests', {
      windowMs: MINUTE,
      limit: settings.turnsPerMinute,
      keyGenerator: (request) => String(request.params.id),
    }),
    perPagesConversation: limit('too-many-requests', {
      windowMs: MINUTE,
      limit: settings.turnsPerMinute,
      keyGenerator: (request) => readKey(request)?.id ?? addressOf(request),
    }),
    codes: limit('too-many-codes', {
      windowMs: 15 * MINUTE,
      limit: (request) => settings.codeTries * (unknownAsker(request) ? EVERYBODY : 1),
      skipSuccessfulRequests: true,
      // Only what was read as a code counts: else any site could have its visitors use up the tries of their library.
      requestWasSuccessful: (_request, { statusCode }) => !WRONG_CODE.includes(statusCode),
      keyGenerator: addressOf,
    }),
    signOns: limit('too-many-requests', {
      windowMs: 10 * MINUTE,
      limit: (request) => SIGN_ONS * (unknownAsker(request) ? EVERYBODY : 1),
      keyGenerator: addressOf,
    }),
    failedSignOns: limit('too-many-requests', {
      windowMs: 10 * MINUTE,
      limit: (request) => FAILED_SIGN_ONS * (unknownAsker(request) ? EVERYBODY : 1),
      skipSuccessfulRequests: true,
      keyGenerator: addressOf,
    }),
  };
}

type Options = NonNullable<Parameters<typeof rateLimit>[0]>;

function limit(code: FaultCode, options: Options): RequestHandler {
  return rateLimit({
    ...options,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    handler: (request: Request, response: Response, next) => {
      const { resetTime } = (request as Request & { rateLimit: { resetTime?: Date } }).rateLimit;
      const wait = resetTime ? Math.ceil((resetTime.getTime() - Date.now()) / 1000) : 60;
      response.set('Retry-After', String(Math.max(1, wait)));
      next(new Fault(code));
    },
  });
}

function addressOf(request: Request): string {
  return networkOf(request.ip);
}

/** What an address is counted under: itself, or the network of an IPv6 one, which is one household. */
export function networkOf(address: string | undefined): string {
  return ipKeyGenerator(address ?? 'unknown');
}

/** The network a request is counted under; undefined where its address says nothing about who asks. */
export function askerOf({ trustProxy }: Pick<Settings, 'trustProxy'>, address: string | undefined): string | undefined {
  return trustProxy === false && isLoopback(address) ? undefined : networkOf(address);
}

/** Whether an address is this machine itself. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address);
}
