import { describe, expect, it } from 'vitest';
import { claimedRoles } from '../../src/staff/claimed-roles.js';
import type { Role } from '../../src/staff/roles.js';

const OURS: ReadonlyMap<string, readonly Role[]> = new Map<string, readonly Role[]>([
  ['balie', ['desk']],
  ['hoofd', ['manager', 'desk']],
]);

describe('roles from a claim', () => {
  it.each([
    ['a list', { roles: ['balie'] }, 'roles', ['desk']],
    ['one name', { roles: 'balie' }, 'roles', ['desk']],
    ['a claim inside another', { realm_access: { roles: ['hoofd'] } }, 'realm_access.roles', ['desk', 'manager']],
    ['a claim with dots in its own name', { 'https://x.nl/roles': ['balie'] }, 'https://x.nl/roles', ['desk']],
    ['two that give the same role', { roles: ['hoofd', 'balie'] }, 'roles', ['desk', 'manager']],
    ['names nobody knows', { roles: ['admin', 'desk', 'manager'] }, 'roles', []],
    ['no claim', {}, 'roles', []],
    ['something else in its place', { roles: { balie: true } }, 'roles', []],
    ['numbers and nothing', { roles: [1, null, { balie: 1 }] }, 'roles', []],
    ['a path into nothing', { realm_access: null }, 'realm_access.roles', []],
    ['what every object has', {}, 'constructor.name', []],
  ])('%s', (_what, claims, claim, roles) => {
    expect(claimedRoles(claims, claim, OURS)).toEqual(roles);
  });
});
