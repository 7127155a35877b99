import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInside } from './inside-address.js';

/** Whether an address answers; `status` is its HTTP status when that is not good, `late` when it took too long. */
export interface LinkAnswer {
  readonly ok: boolean;
  readonly status?: number;
  readonly late?: boolean;
  /** It leads on to this address of the own network, or to no web page; that was not asked. */
  readonly unasked?: string;
  /** It leads on and on. */
  readonly endless?: boolean;
}

/** So often a link may lead on to another address. */
const MOST_REDIRECTS = 10;

/**
 * Asks an address whether it is there, within so many milliseconds: with HEAD, and with GET where HEAD is refused. Where it
 * leads on to is asked too, unless that is inside the network of whoever asks: what stands on a site of others may not
 * make this machine ask its neighbours. The link itself was written by the town.
 */
export async function askLink(href: string, timeout: number): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(timeout);
  const head = await asked(href, 'HEAD', signal);
  return head.status === undefined ? head : asked(href, 'GET', signal);
}

async function asked(href: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<LinkAnswer> {
  let url = new URL(href);
  let mayBeInside = true;
  try {
    for (let turns = 0; turns <= MOST_REDIRECTS; turns += 1) {
      const { status, location, inside } = await answerOf(url, { method, signal, mayBeInside });
      if (location === undefined) return status >= 200 && status < 300 ? { ok: true } : { ok: false, status };
      const next = new URL(location, url);
      if (!/^https?:$/.test(next.protocol)) return { ok: false, unasked: next.href };
      // From http to https is the same site.
      mayBeInside = inside && next.hostname === url.hostname && next.port === url.port;
      url = next;
    }
    return { ok: false, endless: true };
  } catch (error) {
    return error instanceof Inside ? { ok: false, unasked: url.href } : { ok: false, late: signal.aborted };
  }
}

/** An address of the own network, which is not asked. */
class Inside extends Error {}

interface Question {
  readonly method: 'HEAD' | 'GET';
  readonly signal: AbortSignal;
  readonly mayBeInside: boolean;
}

interface Reply {
  readonly status: number;
  readonly location?: string;
  /** Whether it came from the own network. */
  readonly inside: boolean;
}

function answerOf(url: URL, { method, signal, mayBeInside }: Question): Promise<Reply> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = { accept: '*/*', 'user-agent': 'wegwijs links' };
  // A number is connected to without being looked up.
  if (!mayBeInside && isIP(host) && isInside(host)) return Promise.reject(new Inside());
  return new Promise((done, failed) => {
    const asking = ask(url, { method, signal, headers, agent: false, ...(!mayBeInside && { lookup: outside }) });
    asking.once('error', failed);
    asking.once('response', (answer: IncomingMessage) => {
      const inside = isInside(answer.socket.remoteAddress ?? '');
      const { statusCode: status = 0, headers } = answer;
      const location = [301, 302, 303, 307, 308].includes(status) ? headers.location : undefined;
      done({ status, inside, ...(location !== undefined && { location }) });
      // Nobody reads the page: what is still on its way is not waited for.
      asking.destroy();
    });
    asking.end();
  });
}

/** Looks a name up at the moment of connecting, so that the answer cannot be another one than was judged. */
const outside: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || !first) return done(error ?? new Error(`${name} has no address.`), '', 4);
    if (found.some(({ address }) => isInside(address))) return done(new Inside(), '', 4);
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });
};
