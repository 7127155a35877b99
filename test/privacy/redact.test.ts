import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../src/privacy/number-checks.js';
import { redact } from '../../src/privacy/redact.js';
import { redactInput } from '../../src/privacy/redact-input.js';

describe('what a resident need not give is masked', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Mijn BSN is 123456782.', 'Mijn BSN is [burgerservicenummer].'],
    ['bsn 1234.56.782 dank u', 'bsn [burgerservicenummer] dank u'],
    ['bsn 123 456 782', 'bsn [burgerservicenummer]'],
    ['bsn 123-45-6782', 'bsn [burgerservicenummer]'],
    ['bsn ١٢٣٤٥٦٧٨٢', 'bsn [burgerservicenummer]'],
    ['bsn １２３４５６７８２', 'bsn [burgerservicenummer]'],
    ['bsn 123\u00a0456\u2011782', 'bsn [burgerservicenummer]'],
    ['bsn 123\u200e456\u200f782', 'bsn [burgerservicenummer]'],
    ['bsn \u061c123\u061c456\u061c782', 'bsn \u061c[burgerservicenummer]'],
    ['bsn 123\u2212456\u2212782', 'bsn [burgerservicenummer]'],
    ['bsn 123·456·782', 'bsn [burgerservicenummer]'],
    [
      'bsn 1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e32',
      'bsn [burgerservicenummer]',
    ],
    ['NL91\u200eABNA\u200e0417\u200e1643\u200e00', '[rekeningnummer]'],
    ['bsn 123 - 456 - 782', 'bsn [burgerservicenummer]'],
    ['bsn\r\n123\r\n456\r\n782\r\n', 'bsn\r\n[burgerservicenummer]\r\n'],
    ['bsn 𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟚.', 'bsn [burgerservicenummer].'],
    ['bsn 𞥑𞥒𞥓 𞥔𞥕𞥖 𞥗𞥘𞥒', 'bsn [burgerservicenummer]'],
    ['NL91 ABNA 0417 1643 00 123456782', '[rekeningnummer] [burgerservicenummer]'],
    ['1234 NL91ABNA0417164300', '1234 [rekeningnummer]'],
    ['op nummer 5 123456782', 'op nummer 5 [burgerservicenummer]'],
    ['zonder nul 10000008', 'zonder nul [burgerservicenummer]'],
    ['NL91 ABNA 0417 1643 00 graag', '[rekeningnummer] graag'],
    ['nl91abna0417164300', '[rekeningnummer]'],
    ['DE89 3704 0044 0532 0130 00.', '[rekeningnummer].'],
    ['pas 4111 1111 1111 1111', 'pas [kaartnummer]'],
    ['pas 4111-1111-1111-1111 en bsn 123456782', 'pas [kaartnummer] en bsn [burgerservicenummer]'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });
});

describe('what is left alone', () => {
  const cases = [
    'Ik verhuis op 16-09-2026',
    'van 01-01-2026 tot 31-12-2026',
    'op 16092026 of 2026-09-16',
    'bel 06 123 456 78 of 0612345678',
    'bel +31 6 12345678 of 0031612345678',
    'bel 020 22 888 00',
    'postcode 1234 AB, nummer 12',
    'bsn 123456789',
    'NL91 ABNA 0417 1643 01',
    'pas 4111 1111 1111 1112',
    'zaak 2026-000123',
    'nul 000000000',
  ];
  it.each(cases)('%s', (text) => {
    expect(redact(text)).toEqual({ text, kinds: [] });
  });
});

describe('masking, whatever is typed', () => {
  const bsn = fc
    .integer({ min: 10_000_000, max: 99_999_999 })
    .map((seed) => [...Array(10).keys()].map((last) => `${seed}${last}`).find(passesElevenTest))
    .filter((number) => number !== undefined);
  const separated = fc
    .tuple(bsn, fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u2013'), { minLength: 8, maxLength: 8 }))
    .map(([digits, between]) => [...digits].map((digit, index) => digit + (between[index] ?? '')).join(''));

  it('never lets a citizen service number through, however it is separated', () => {
    fc.assert(
      fc.property(separated, fc.constantFrom('', 'mijn nummer: ', 'Jansen, '), (number, before) => {
        const { text, kinds } = redact(`${before}${number} en verder`);
        expect(text).toBe(`${before}[burgerservicenummer] en verder`);
        expect(kinds).toEqual(['bsn']);
      }),
    );
  });

  it('never throws, and masking again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = redact(text).text;
        expect(redact(once).text).toBe(once);
      }),
    );
  });

  it('is done at once with a thousand numbers in a row, where every pair of them would take minutes', () => {
    for (const unit of ['1 ', '12/', '0 0', '1234 5678 ', '１ ', '𝟘', 'NL91 ']) {
      const once = redact(unit.repeat(1000)).text;
      expect(redact(once).text).toBe(once);
    }
  });
});

describe('an input', () => {
  it('is masked in every field where something is typed', () => {
    const { input, masked } = redactInput(
      { type: 'ask-for-callback', name: 'Kim 123456782', phone: '0612345678', note: 'pas 4111111111111111' },
      false,
    );
    expect(input).toMatchObject({ name: 'Kim [burgerservicenummer]', phone: '0612345678', note: 'pas [kaartnummer]' });
    expect(masked).toEqual(['bsn', 'card']);
  });

  it('keeps a phone number where a phone number is asked', () => {
    const typed = { type: 'provide', step: 'telefoon', value: '123456782' } as const;
    expect(redactInput(typed, true)).toEqual({ input: typed, masked: [] });
    expect(redactInput(typed, false).masked).toEqual(['bsn']);
  });
});
