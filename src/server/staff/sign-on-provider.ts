import type { Configuration, UserInfoResponse } from 'openid-client';
import { claimedRoles } from '../../staff/claimed-roles.js';
import type { KnownElsewhere, SignOnSecrets } from '../../staff/sign-on.js';
import type { SignOnSettings } from './sign-on-settings.js';

/** The organisation's own log-in, by OpenID Connect: authorization code with PKCE, state and nonce. */
export interface SignOnProvider {
  /** Where to send the browser, and what must come back with it. */
  begin(redirectUri: string): Promise<{ readonly url: string; readonly secrets: SignOnSecrets }>;
  /** Whom it came back as. Throws when anything is not as it was sent, or the provider does not answer. */
  finish(came: URL, secrets: SignOnSecrets): Promise<KnownElsewhere>;
}

/** The provider of these settings; it is asked for its addresses at the first log-in, not at start. */
export function signOnProvider(settings: SignOnSettings): SignOnProvider {
  let found: Promise<Configuration> | undefined;
  const configuration = async () => {
    found ??= discover(settings);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  };
  return {
    begin: async (redirectUri) => beginAt(await configuration(), redirectUri),
    finish: async (came, secrets) => finishAt(await configuration(), settings, came, secrets),
  };
}

/** The package is read only where single sign-on is used. */
async function discover({ issuer, clientId, clientSecret }: SignOnSettings): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks, None } = await import('openid-client');
  const found = await discovery(new URL(issuer), clientId, clientSecret, clientSecret ? undefined : None(), {
    execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [],
    timeout: 10,
  });
  enableNonRepudiationChecks(found);
  return found;
}

async function beginAt(configuration: Configuration, redirectUri: string) {
  const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } =
    await import('openid-client');
  const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
  });
  return { url: url.href, secrets };
}

async function finishAt(
  configuration: Configuration,
  { roleClaim, roles }: SignOnSettings,
  came: URL,
  { state, nonce, verifier }: SignOnSecrets,
): Promise<KnownElsewhere> {
  const { authorizationCodeGrant } = await import('openid-client');
  const tokens = await authorizationCodeGrant(configuration, came, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const own = tokens.claims();
  if (!own) throw new Error('No ID token');
  // Many providers tell name, address and roles here only.
  const told = await userInfo(configuration, tokens.access_token, own.sub);
  const claims = { ...told, ...own };
  const email = text(claims.email);
  return {
    subject: `${own.iss}|${own.sub}`,
    email: email ?? text(claims.preferred_username) ?? own.sub,
    emailVerified: email !== undefined && claims.email_verified === true,
    name: (text(claims.name) ?? text(claims.preferred_username) ?? email ?? own.sub).slice(0, 100),
    roles: claimedRoles(claims, roleClaim, roles),
  };
}

async function userInfo(
  configuration: Configuration,
  accessToken: string,
  subject: string,
): Promise<Partial<UserInfoResponse>> {
  if (!configuration.serverMetadata().userinfo_endpoint) return {};
  const { fetchUserInfo } = await import('openid-client');
  return fetchUserInfo(configuration, accessToken, subject);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
