import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { readAddress, readAddresses, readPostcode } from '../../src/language/read-address.js';
import { readDate } from '../../src/language/read-date.js';
import { readEmail } from '../../src/language/read-email.js';
import { readNumber } from '../../src/language/read-number.js';
import { formatPhone, groupPhone, judgePhone, readPhone } from '../../src/language/read-phone.js';

const TODAY = '2026-11-23';

describe('a date as people type it', () => {
  it.each([
    ['2027-03-01', '2027-03-01'],
    ['1 maart 2027', '2027-03-01'],
    ['1 mrt 2027', '2027-03-01'],
    ['maandag 1 maart 2027', '2027-03-01'],
    ['1-3-2027', '2027-03-01'],
    ['01/03/27', '2027-03-01'],
    ['1.3.2027', '2027-03-01'],
    ['1 3 2027', '2027-03-01'],
    ['3 april', '2027-04-03'],
    ['3 october', '2026-10-03'],
    ['1 januari 2100', '2100-01-01'],
    ['16sept', '2026-09-16'],
    ['1 febuari 2027', '2027-02-01'],
    ['1st of March 2027', '2027-03-01'],
    ['vandaag', '2026-11-23'],
    ['Morgen', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['gisteren', '2026-11-22'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text, TODAY)).toBe(day);
  });

  it.each([
    '',
    'ooit',
    '31-2-2027',
    '29-2-2027',
    '13-13-2027',
    '5',
    'maart',
    '1 maart of 2 april',
    '1-2-3-4',
    '0-1-2027',
    '1-1-1899',
    '1 januari 2101',
  ])('is not guessed: %j', (text) => {
    expect(readDate(text, TODAY)).toBeUndefined();
  });
});

it('a date without a year is the nearest one: in January last December, in December next January', () => {
  expect(readDate('28 december', '2027-01-04')).toBe('2026-12-28');
  expect(readDate('4 januari', '2026-12-28')).toBe('2027-01-04');
});

describe('an address', () => {
  it.each([
    ['1234ab', '1234 AB'],
    [' 1234 Ab ', '1234 AB'],
    ['1234-AB', '1234 AB'],
  ])('has a postcode in any spelling: %s', (text, postcode) => {
    expect(readPostcode(text)).toBe(postcode);
  });

  it.each(['0123 AB', '1234 SS', '1234 SA', '12345 AB', '1234', 'straat'])('has no such postcode: %s', (text) => {
    expect(readPostcode(text)).toBeUndefined();
  });

  it.each([
    [
      { postcode: '1234ab', houseNumber: '5' },
      { postcode: '1234 AB', houseNumber: '5' },
    ],
    [
      { postcode: '1234ab', houseNumber: '5a' },
      { postcode: '1234 AB', houseNumber: '5', addition: 'a' },
    ],
    [
      { postcode: '1234ab', houseNumber: '5', addition: ' bis ' },
      { postcode: '1234 AB', houseNumber: '5', addition: 'bis' },
    ],
  ])('%j', (given, address) => {
    expect(readAddress(given)).toEqual(address);
  });

  it.each(['nul', '0'])('is not guessed with house number %s', (houseNumber) => {
    expect(readAddress({ postcode: '1234ab', houseNumber })).toBeUndefined();
  });

  const said = ({ readings, sure }: ReturnType<typeof readAddresses>) => [
    readings.map(({ houseNumber, addition }) => [houseNumber, addition].filter(Boolean).join(' ')),
    sure,
  ];
  it.each([
    ['1234 AB 12-3', '12 3'],
    ['Plein 12 a, 1234 AB', '12 a'],
    ['Laan 1815, 7241 GK 31', '31'],
    ['Plein 12-19 8, 7241 GK', '8'],
    ['Laan 1939-1944 8, 7241 GK', '8'],
    ['7241 GK huis 31, 3 kamers', '31'],
    ['per 15/2/2027 op 7241 GK 31', '31'],
    ['7241 GK 31, tel. 06 12 34 56 78, vanaf 3 mei 2027', '31'],
    ['Steeg 4, 2e verdieping, 7241 GK', '4 2e verdieping'],
    ['7241 GK 31 twee hoog', '31 2 hoog'],
    ['drieëntwintig bis, 7241 GK', '23 bis'],
  ])('has the number that stands where a house number stands: %s', (text, house) => {
    expect(said(readAddresses(text))).toEqual([[house], true]);
  });

  it.each([
    ['Laan 1815, 7241 GK', '1815'],
    ['Plein 12-19, 7241 GK', '12 19'],
    ['7241 GK 31 of 33', '31', '33'],
    ['Kerkweg 31 of 33, 7241 GK', '33', '31'],
    ['Kerkweg 31, 7241 GK 33', '31', '33'],
    ['Kerkweg 31 4 7241 GK', '31 4'],
    ['van 1234 AB 12 naar 5678 CD 9', '12', '9'],
    ['postbus 20, 7241 GK', '20'],
    ['1e Dwarsweg, 7241 GK'],
    ['1234 AB'],
    ['hier'],
  ])('is in doubt: %s', (text, ...houses) => {
    expect(said(readAddresses(text))).toEqual([houses, false]);
  });
});

describe('a phone number', () => {
  it.each([
    ['06-12345678', '+31612345678', '06 12345678'],
    ['(010) 123 45 67', '+31101234567', '010 123 4567'],
    ['nulzes 23 45 67 89', '+31623456789', '06 23456789'],
    ['06 tweehonderd zevenendertig 45 67 8', '+31623745678', '06 23745678'],
    ['+32 470 12 34 56', '+32470123456', '+32 470 12 34 56'],
    ['0032 470 12 34 56', '+32470123456', '+32 470 12 34 56'],
  ])('%s', (typed, stored, shown) => {
    expect(readPhone(typed)).toBe(stored);
    expect(formatPhone(stored)).toBe(shown);
  });

  it.each(['123456782', 'bsn 1234.56.782', '123-456-782'])('is not a burgerservicenummer: %s', (typed) => {
    expect(readPhone(typed)).toBeUndefined();
  });

  it.each(['112', '0800 1234', '0900-8844', '14 010', '0612', 'bel maar', '06 tweehonderd zevenendertig 45 67', ''])(
    'is nobody’s own: %j',
    (typed) => {
      expect(readPhone(typed)).toBeUndefined();
    },
  );
});

describe('a phone number that cannot be taken says why', () => {
  it.each([
    ['0612', 'phone-too-short'],
    ['06 1234 567', 'phone-too-short'],
    ['+31 6 1234567', 'phone-too-short'],
    ['+48 512 34', 'phone-too-short'],
    ['12', 'phone-too-short'],
    ['112', 'phone-service'],
    ['116 006', 'phone-service'],
    ['14 0999', 'phone-service'],
    ['14 020', 'phone-service'],
    ['0800-1234', 'phone-service'],
    ['+31 800 1234', 'phone-service'],
    ['0900 8844', 'phone-service'],
    ['0906-1234567', 'phone-service'],
    ['+44 909 879 0123', 'phone-service'],
    ['+1 900 555 1212', 'phone-service'],
    ['123456782', 'phone-unclear'],
    ['06 123456789', 'phone-unclear'],
    ['bel maar', 'phone-unclear'],
  ])('%s: %s', (typed, refused) => {
    expect(judgePhone(typed)).toEqual({ refused });
  });

  it.each([
    ['+48 512 345 678', '+48512345678', '+48 512 345 678'],
    ['0049 1512 3456789', '+4915123456789', '+49 1512 3456789'],
    ['06-12345678', '+31612345678', '06 12 34 56 78'],
    ['020 123 4567', '+31201234567', '020 123 45 67'],
    ['0341 12 34 56', '+31341123456', '0341 12 34 56'],
    ['088 123 65 55', '+31881236555', '088 123 65 55'],
  ])('%s can be called, and is read back in groups', (typed, number, groups) => {
    expect(judgePhone(typed)).toEqual({ number });
    expect(groupPhone(number)).toBe(groups);
  });
});

it.each([
  ['naam@voorbeeld.nl', 'naam@voorbeeld.nl'],
  [' a.b+c@mail.example.org ', 'a.b+c@mail.example.org'],
  ['naam@voorbeeld', undefined],
  ['naam voorbeeld.nl', undefined],
  ['a@b@c.nl', undefined],
])('an e-mail address: %j', (typed, read) => {
  expect(readEmail(typed)).toBe(read);
});

it.each([
  ['3', 3],
  ['3,5', 3.5],
  ['€ 1.200,50', 1200.5],
  ['-2', -2],
  ['drie', 3],
  ['ik heb drie kinderen', 3],
  ['eenentwintig', 21],
  ['twenty one', 21],
  ['dertigduizend', 30000],
  ['drie of vier', undefined],
  ['1.2.3', undefined],
])('a number: %j', (typed, read) => {
  expect(readNumber(typed)).toBe(read);
});

it('reads and writes a Dutch mobile as the library does', () => {
  for (let start = 60; start <= 69; start += 1) {
    for (const typed of [
      `0${start}2345678`,
      `+31 ${start} 23 45 67 8`,
      `0031 (${start}) 234-5678`,
      `0${start}234567`,
    ]) {
      const known = parsePhoneNumberFromString(typed.replace(/^00/, '+'), 'NL');
      const expected = known?.isValid() && known.getType() !== 'PAGER' ? known.number : undefined;
      expect(readPhone(typed), typed).toBe(expected);
      if (expected && known) expect(formatPhone(expected)).toBe(known.formatNational());
    }
  }
});
