import { type Role, rolesFrom } from './roles.js';

/**
 * The roles of ours that a provider gives somebody: `claim` is the name of a claim, or names with a dot between
 * (`realm_access.roles`); what stands there is one name or a list. What no role of ours belongs to is left out.
 */
export function claimedRoles(
  claims: Readonly<Record<string, unknown>>,
  claim: string,
  ours: ReadonlyMap<string, readonly Role[]>,
): readonly Role[] {
  const names = [claims[claim] ?? inside(claims, claim)].flat();
  return rolesFrom(names.flatMap((name) => ours.get(String(name)) ?? []));
}

function inside(claims: unknown, path: string): unknown {
  let value = claims;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
