import { z } from 'zod';
import { ROLES, type Role, rolesFrom } from '../../staff/roles.js';

/** An OpenID Connect provider, and which of its roles is which of ours. */
export interface SignOnSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** Where its roles stand in the claims: a name, or names with a dot between. */
  readonly roleClaim: string;
  /** A role of the provider may give several of ours. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
}

/** The settings of single sign-on, as they stand in the environment. */
export const SIGN_ON_VARIABLES = {
  WEGWIJS_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'WEGWIJS_OIDC_ISSUER moet een webadres zijn als https://login.example.org' })
    .refine(isSafe, { error: 'WEGWIJS_OIDC_ISSUER moet met https:// beginnen' })
    .optional(),
  WEGWIJS_OIDC_CLIENT_ID: z.string().default('wegwijs'),
  WEGWIJS_OIDC_CLIENT_SECRET: z.string().optional(),
  WEGWIJS_OIDC_ROLE_CLAIM: z.string().default('roles'),
  WEGWIJS_OIDC_ROLES: z.string().default('').transform(toRoles),
} as const;

const schema = z.object(SIGN_ON_VARIABLES);

/** Single sign-on as set; undefined when no provider is named. */
export function signOnFrom(values: z.infer<typeof schema>): SignOnSettings | undefined {
  const issuer = values.WEGWIJS_OIDC_ISSUER;
  if (issuer === undefined) return undefined;
  return {
    issuer,
    clientId: values.WEGWIJS_OIDC_CLIENT_ID,
    clientSecret: values.WEGWIJS_OIDC_CLIENT_SECRET,
    roleClaim: values.WEGWIJS_OIDC_ROLE_CLAIM,
    roles: values.WEGWIJS_OIDC_ROLES,
  };
}

/** Plain HTTP only to this machine itself, for trying out. */
export function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** `their-role=desk,other=manager`; a name of theirs may hold `=` itself, ours may not. */
function toRoles(text: string, context: z.RefinementCtx): ReadonlyMap<string, readonly Role[]> {
  const roles = new Map<string, readonly Role[]>();
  for (const pair of text.split(',').map((part) => part.trim())) {
    if (pair === '') continue;
    const at = pair.lastIndexOf('=');
    const [role] = rolesFrom([pair.slice(at + 1).trim()]);
    const theirs = pair.slice(0, Math.max(at, 0)).trim();
    if (role && theirs) roles.set(theirs, [...(roles.get(theirs) ?? []), role]);
    else context.addIssue({ code: 'custom', message: roleLine(pair) });
  }
  return roles;
}

function roleLine(pair: string): string {
  return `WEGWIJS_OIDC_ROLES: "${pair}" klopt niet. Schrijf het als naam-bij-u=rol, met als rol ${ROLES.join(', ')}`;
}
