import { hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/**
 * The letters of a code that is read over the phone: no vowels (no words by accident), nothing that looks like
 * something else (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V) or sounds like it in Dutch (M N, F V).
 */
const CODE_LETTERS = 'CDFGHJKMPRTWX34679';
const CODE_LENGTH = 8;

/** A new name for a conversation: 128 random bits. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** A new key to a conversation: 256 random bits, given to the resident once and never stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A new code to go on later, as stored and hashed: eight letters without the space. */
export function newCode(): string {
  return letters(CODE_LENGTH);
}

/** A new reference for a request to be called: `T-` and six letters. */
export function newReference(): string {
  return `T-${letters(6)}`;
}

/** A code as a resident typed it (lower case, spaces, dashes) as it was given; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = plain(typed);
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : undefined;
}

/** A reference however it is typed, as it was given: `T-` and six letters. */
export function readReference(typed: string): string | undefined {
  const [, own] = /^T?([A-Z0-9]{6})$/.exec(plain(typed)) ?? [];
  return own && `T-${own}`;
}

const plain = (typed: string) => typed.replace(/[\s.\-\u2010-\u2015]/g, '').toUpperCase();

/** What is stored instead of a token or a code: its SHA-256, hexadecimal. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Compares without telling by the time it takes how much was right; only the length may show. */
export function sameSecret(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function letters(length: number): string {
  return Array.from({ length }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');
}
