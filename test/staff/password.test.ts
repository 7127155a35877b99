import { describe, expect, it } from 'vitest';
import { hashPassword, isLongEnough, passwordFits } from '../../src/staff/password.js';

describe('a password', () => {
  it('is stored with Argon2id, salted', async () => {
    const [one, other] = await Promise.all([hashPassword('twaalf tekens'), hashPassword('twaalf tekens')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('fits however its letters were put together, and only itself', async () => {
    const stored = await hashPassword('één café erbij');
    expect(await passwordFits(stored, 'één café erbij'.normalize('NFD'))).toBe(true);
    expect(await passwordFits(stored, 'een cafe erbij')).toBe(false);
    expect(await passwordFits(stored, '')).toBe(false);
  });

  it('of nobody never fits, not even an empty one', async () => {
    for (const stored of [undefined, null]) expect(await passwordFits(stored, '')).toBe(false);
  });

  it('has 12 signs at least, as a person counts them', () => {
    expect(isLongEnough('elf tekens!')).toBe(false);
    expect(isLongEnough('twaalf teken')).toBe(true);
    expect(isLongEnough('🔑'.repeat(11))).toBe(false);
    expect(isLongEnough('🔑'.repeat(12))).toBe(true);
  });
});
