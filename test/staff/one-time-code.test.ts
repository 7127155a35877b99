import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { codeSetup, codeStep, newCodeSecret } from '../../src/staff/one-time-code.js';

/** The secret and the codes of RFC 6238, appendix B (SHA-1), as six digits. */
const RFC = Secret.fromLatin1('12345678901234567890').base32;

describe('a code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [20000000000, '353130'],
  ])('at %d seconds is the one of RFC 6238', (seconds, code) => {
    expect(codeStep(RFC, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it('counts a step early and a step late, and not two', () => {
    const at = 1111111109_000;
    const code = new TOTP({ secret: Secret.fromBase32(RFC) }).generate({ timestamp: at });
    const steps = [-2, -1, 0, 1, 2].map((step) => codeStep(RFC, code, at + step * 30_000));
    expect(steps).toEqual([undefined, 37037036, 37037036, 37037036, undefined]);
  });

  it('may be typed with a space, and is nothing else than six digits', () => {
    expect(codeStep(RFC, '287 082', 59_000)).toBe(1);
    for (const typed of ['', '28708', '2870822', 'abcdef', '２８７０８２', '-87082', '287082\n1']) {
      expect(codeStep(RFC, typed, 59_000)).toBeUndefined();
    }
  });

  it('has a secret of its own, to scan and to type over', () => {
    const [one, other] = [newCodeSecret(), newCodeSecret()];
    expect(one).not.toBe(other);
    const { uri, secret } = codeSetup(one, 'Wegwijs Voorbeeldstad', 'kim@example.org');
    expect(secret.replace(/ /g, '')).toBe(one);
    const read = new URL(uri);
    expect(read.searchParams.get('secret')).toBe(one);
    expect(read.searchParams.get('issuer')).toBe('Wegwijs Voorbeeldstad');
  });
});
