import { Secret, TOTP } from 'otpauth';

/** What an app that makes codes must know. */
export interface CodeSetup {
  /** `otpauth://`, for a picture to scan or a tap on the phone itself. */
  readonly uri: string;
  /** The same secret to type over, in groups of four. */
  readonly secret: string;
}

/** Half a minute; the codes of RFC 6238 as every app makes them. */
const PERIOD = 30;

/** A new secret of 160 bits, base32. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** How to set up an app for this secret; `issuer` and `email` are what it shows. */
export function codeSetup(secret: string, issuer: string, email: string): CodeSetup {
  return { uri: totp(secret, issuer, email).toString(), secret: secret.replace(/(.{4})(?=.)/g, '$1 ') };
}

/**
 * The step of time of a code that is right at `now` (epoch milliseconds), or was a step ago, or will be; undefined when
 * it is wrong. The caller sees to it that no step is used twice.
 */
export function codeStep(secret: string, typed: string, now: number): number | undefined {
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const steps = totp(secret).validate({ token, timestamp: now, window: 1 });
  return steps === null ? undefined : Math.floor(now / (PERIOD * 1000)) + steps;
}

function totp(secret: string, issuer = '', label = 'OTPAuth'): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), issuer, label, period: PERIOD, digits: 6, algorithm: 'SHA1' });
}
