import { Secret, TOTP } from 'otpauth';
import { startServer } from '../../src/server/start-server.js';
import { type Answer, ask } from './client.js';
import type { Town } from './town.js';

/** The moment a town's clock starts at, unless told otherwise. */
export const MORNING = Date.parse('2026-11-23T10:00:00+01:00');

export const PASSWORD = 'een zin die ik onthoud';

/** A browser at the desk: it keeps its cookies, and sends the secret of the session along with a change. */
export interface Browser {
  readonly cookies: Map<string, string>;
  csrf: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  logIn(email: string, password: string, totp?: string): Promise<Answer>;
  /** The `Cookie` header it would send now. */
  cookieHeader(): string;
}

/** A new browser, at an address of its own when `from` is given (the server must trust a proxy). */
export function browser(url: string, from?: string): Browser {
  const cookies = new Map<string, string>();
  const own: Record<string, string> = from === undefined ? {} : { 'X-Forwarded-For': from };
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (path: string, options: Parameters<typeof ask>[1] = {}) => {
    const answer = await ask(`${url}/desk/api/${path}`, {
      ...options,
      headers: { Cookie: cookieHeader(), 'Sec-Fetch-Site': 'same-origin', ...own, ...options.headers },
    });
    keepCookies(cookies, answer);
    if (typeof answer.body.csrf === 'string') self.csrf = answer.body.csrf;
    return answer;
  };
  const self: Browser = {
    cookies,
    csrf: '',
    cookieHeader,
    get: (path) => send(path),
    post: (path, body = {}, headers = {}) =>
      send(path, { method: 'POST', body, headers: { 'X-Wegwijs-Csrf': self.csrf, ...headers } }),
    logIn: (email, password, totp) => self.post('login', { email, password, totp }),
  };
  return self;
}

export function keepCookies(cookies: Map<string, string>, { headers }: Pick<Answer, 'headers'>): void {
  for (const line of headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    if (value === '' || /Expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}

/** A member of staff as a person: knows the password and has the app with codes. */
export interface Person {
  readonly email: string;
  readonly password: string;
  readonly secret: string;
  readonly id: string;
  readonly browser: Browser;
  /** What the app shows now; `later` steps of half a minute on. */
  code(later?: number): string;
}

/** A server of the town, with the link it printed for the first account (when it did). */
export async function startDesk(town: Town, extra: Readonly<Record<string, string>> = {}) {
  const said: string[] = [];
  const server = await startServer(town.settings(extra), (line) => said.push(line));
  const link = /\/desk\/begin#(\S+)/.exec(said.join('\n'))?.[1];
  return { server, said, first: link };
}

/** Makes an account by a link: form, app, first code. `now` is the moment of the server's clock. */
export async function join(
  one: Browser,
  token: string,
  {
    name,
    email,
    password = PASSWORD,
    now = Date.now(),
  }: { name: string; email: string; password?: string; now?: number },
): Promise<Person> {
  const begun = await one.post('begin', { token, name, email, password });
  if (begun.status !== 200) throw new Error(`Not begun: ${begun.status} ${JSON.stringify(begun.body)}`);
  const secret = (begun.body.totp as { secret: string }).secret.replace(/ /g, '');
  const confirmed = await one.post('totp', { code: codeAt(secret, now) });
  if (confirmed.status !== 200) throw new Error(`Not confirmed: ${JSON.stringify(confirmed.body)}`);
  const { id } = confirmed.body.staff as { id: string };
  return { email, password, secret, id, browser: one, code: (later = 1) => codeAt(secret, now + later * 30_000) };
}

/** What an app shows at a moment. */
export function codeAt(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}
