import { hash, verify } from '@node-rs/argon2';

/** The fewest signs of a password (NIST SP 800-63B asks 8 and prefers length to odd signs; we ask more, and no odd ones). */
export const SHORTEST_PASSWORD = 12;

/** Argon2id as OWASP advises it: 19 MiB, two rounds, one lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of nobody; made once, so that an account that is not there takes as long to refuse as a wrong password. */
let nobodys: Promise<string> | undefined;

/** The Argon2id hash to store. Letters that look the same are the same, on whatever keyboard they were typed. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COSTS);
}

/** Whether a password is the one that was stored; without one to compare with never, and not any sooner. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('');
  const fits = await verify(stored ?? (await nobodys), password.normalize('NFKC'));
  return fits && typeof stored === 'string';
}

/** Whether a new password has signs enough. */
export function isLongEnough(password: string): boolean {
  return [...password.normalize('NFKC')].length >= SHORTEST_PASSWORD;
}
