/** What somebody may do: talk with residents, change texts, make them public, run the team, look into the audit. */
export const ROLES = ['desk', 'editor', 'publisher', 'manager', 'privacy'] as const;

export type Role = (typeof ROLES)[number];

/** Roles from names somebody else gave: what is no role is left out, each role once and in the order of `ROLES`. */
export function rolesFrom(names: Iterable<unknown>): readonly Role[] {
  const given = new Set(names);
  return ROLES.filter((role) => given.has(role));
}

/** Roles as they are stored. */
export function rolesText(roles: readonly Role[]): string {
  return JSON.stringify(roles);
}

/** Roles from how they are stored. */
export function readRoles(text: string): readonly Role[] {
  return rolesFrom(JSON.parse(text) as unknown[]);
}
