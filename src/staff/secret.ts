import { hash, randomBytes } from 'node:crypto';

/** A new secret for a link or a cookie: 256 random bits. It is given away once and stored as its digest. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored instead of a secret: its SHA-256, hexadecimal. */
export function digest(secret: string): string {
  return hash('sha256', secret, 'hex');
}
