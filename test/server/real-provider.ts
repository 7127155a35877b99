import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { keepCookies } from './staff-desk.js';

/** Somebody who has an account at the organisation. */
export interface Employee {
  readonly name: string;
  readonly email: string;
  readonly verified: boolean;
  readonly roles: readonly string[];
}

/** A real OpenID Connect provider on this machine, with these people. */
export interface RealProvider {
  readonly issuer: string;
  /** May change while it runs: somebody gets another role. */
  readonly people: Map<string, Employee>;
  /** Lets this address come back with people; to be told before the first log-in. */
  expect(redirectUri: string): void;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startProvider(): Promise<RealProvider> {
  const people = new Map<string, Employee>();
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    people,
    expect: (redirectUri) => {
      server.removeAllListeners('request');
      server.on('request', providerAt(issuer, redirectUri, people).callback());
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function providerAt(issuer: string, redirectUri: string, people: ReadonlyMap<string, Employee>): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'wegwijs',
        client_secret: 'geheim-van-de-proef',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['proef'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'realm_access'] },
    features: { devInteractions: { enabled: true } },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => claimsOf(id, people.get(id)) }),
  });
}

function claimsOf(sub: string, employee: Employee | undefined) {
  const { name, email, verified, roles } = employee ?? { name: sub, email: '', verified: false, roles: [] };
  return { sub, name, email, email_verified: verified, realm_access: { roles: [...roles] } };
}

/**
 * Walks as a browser from `url` at the provider through its pages, logging in as `login`; gives the address it sends
 * the browser back to.
 */
export async function walkThrough(url: string, login: string): Promise<string> {
  const { origin } = new URL(url);
  const cookies = new Map<string, string>();
  let next = { url, form: undefined as URLSearchParams | undefined };
  for (let steps = 0; steps < 15; steps += 1) {
    const response = await fetch(next.url, {
      method: next.form ? 'POST' : 'GET',
      body: next.form,
      redirect: 'manual',
      headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
    keepCookies(cookies, response);
    const location = response.headers.get('Location');
    if (location !== null) {
      const to = new URL(location, next.url);
      if (to.origin !== origin) return to.href;
      next = { url: to.href, form: undefined };
      continue;
    }
    next = formOn(await response.text(), next.url, login);
  }
  throw new Error('The provider did not send the browser back');
}

function formOn(html: string, url: string, login: string) {
  const action = /action="([^"]+)"/.exec(html)?.[1];
  const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1];
  if (!action || !prompt) throw new Error(`No form on the page: ${html.slice(0, 400)}`);
  return { url: new URL(action, url).href, form: new URLSearchParams({ prompt, login, password: 'maakt niet uit' }) };
}
