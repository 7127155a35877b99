import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../src/language/read-address.js';
import { readAmounts } from '../../src/language/read-amount.js';
import { readDates } from '../../src/language/read-dates.js';
import { readEmail } from '../../src/language/read-email.js';
import { readName } from '../../src/language/read-name.js';
import { readPhones } from '../../src/language/read-phone.js';

/** A Wednesday, ten in the morning. */
const NOW = { today: '2026-11-25', now: 600, language: 'nl' } as const;

const values = (text: string, more: object = {}) => {
  const { readings, sure } = readDates(text, { ...NOW, ...more });
  return { values: readings.map(({ value }) => value), sure };
};

describe('what may be meant in two ways is not guessed', () => {
  it.each([
    ['woensdag', ['2026-11-25', '2026-12-02']],
    ['volgende vrijdag', ['2026-11-27', '2026-12-04']],
    ['vorige dinsdag', ['2026-11-24', '2026-11-17']],
    ['vrijdag over een week', ['2026-12-04']],
    ['morgen half 8', ['2026-11-26T07:30', '2026-11-26T19:30']],
    ['junli 2027', ['2027-06-01/2027-06-30', '2027-07-01/2027-07-31']],
    ['dinsdag of donderdag', ['2026-12-01', '2026-11-26']],
    ['1 oktober', ['2027-10-01', '2026-10-01']],
    ['maandag 28 november', ['2026-11-28']],
  ])('%s', (text, expected) => {
    const read = values(text);
    expect(read.values.slice(0, expected.length)).toEqual(expected);
    expect(read.sure).toBe(text === 'vrijdag over een week');
  });

  it.each([
    ['half november'],
    ['eind oktober'],
    ['in het weekend'],
    ['ergens in mei'],
    ['ik denk 3 december'],
    ['voor 3 december'],
  ])('what is vague is never sure: %s', (text) => {
    const read = values(text);
    expect(read.values.length).toBeGreaterThan(0);
    expect(read.sure).toBe(false);
  });
});

it('takes back a day that was refused', () => {
  expect(values('niet dinsdag maar donderdag').values).toEqual(['2026-11-26']);
  expect(values('maandag kan niet, vrijdag wel').values).toEqual(values('vrijdag').values);
  expect(values('3-5-2027 lukt niet maar 4-5-2027 wel').values).toEqual(['2027-05-04']);
  expect(values('alles behalve maandag')).toEqual({ values: [], sure: false });
});

it('is not sure when a number was left over', () => {
  expect(readAmounts('4 euro en een half')).toEqual({ readings: [4], sure: false });
  expect(values('3 december nummer 12')).toEqual({ values: ['2026-12-03'], sure: false });
});

describe('day before month, always', () => {
  it.each(['nl', 'en'] as const)('%s', (language) => {
    expect(values('3/2/1990', { language })).toEqual({ values: ['1990-02-03'], sure: true });
    expect(values('09/16/2026', { language })).toEqual({ values: [], sure: false });
  });
});

describe('a year in two figures', () => {
  it('lies in the past when a birthday is asked, and may be of two centuries', () => {
    expect(values('3-2-90', { past: 'past' })).toEqual({ values: ['1990-02-03'], sure: true });
    expect(values('3-2-30', { past: 'past' })).toEqual({ values: ['1930-02-03'], sure: true });
    expect(values('3-2-20', { past: 'past' })).toEqual({ values: ['2020-02-03', '1920-02-03'], sure: false });
  });

  it('lies ahead when a move is asked', () => {
    expect(values('3-2-27', { past: 'future' })).toEqual({ values: ['2027-02-03'], sure: true });
  });
});

it('knows from the question whether a day has passed', () => {
  expect(values('1 oktober', { past: 'past' }).values).toEqual(['2026-10-01']);
  expect(values('1 oktober', { past: 'future' }).values).toEqual(['2027-10-01']);
  expect(values('zaterdag', { past: 'past' }).values).toEqual(['2026-11-21']);
});

it('tells the grain of what it read, and the part of the day', () => {
  const { readings } = readDates('vrijdagmiddag', NOW);
  expect(readings).toEqual([{ value: '2026-11-27', grain: 'day', part: 'afternoon' }]);
  expect(readDates('morgen 14.30 uur', NOW).readings).toEqual([{ value: '2026-11-26T14:30', grain: 'time' }]);
  expect(readDates('van 1 tot 3 december', NOW).readings).toEqual([{ value: '2026-12-01/2026-12-03', grain: 'range' }]);
});

describe('a name is taken as it is written', () => {
  it.each([
    ['ik heet Fatima El Yilmaz', 'Fatima El Yilmaz'],
    ['Mijn naam is Jan-Willem van den Berg.', 'Jan-Willem van den Berg'],
    ['my name is nguyen thi hoa', 'nguyen thi hoa'],
    ['Sukarno', 'Sukarno'],
    ["O'Brien, Siobhán", "O'Brien, Siobhán"],
    ['اسمي فاطمة', 'فاطمة'],
    ['мене звати Олена', 'Олена'],
    ['Tesfaye heet ik', 'Tesfaye'],
    ['X Æ A-12', 'X Æ A-12'],
    ['J.P. Jr.', 'J.P. Jr.'],
    ['12345', undefined],
    ['...', undefined],
  ])('%s', (text, name) => {
    expect(readName(text)).toBe(name);
  });
});

describe('an e-mail address in a sentence', () => {
  it.each([
    ['mijn mail is jan.de.vries@voorbeeld.nl, dank u', 'jan.de.vries@voorbeeld.nl'],
    ['jan apenstaartje voorbeeld punt nl', 'jan@voorbeeld.nl'],
    ['jan apenstaart voorbeeld.nl', 'jan@voorbeeld.nl'],
    ['my email is jan at example dot org', 'jan@example.org'],
    ['jan (at) example.org', 'jan@example.org'],
    ['ik woon at home', undefined],
    ['a@b.nl of c@d.nl', undefined],
  ])('%s', (text, address) => {
    expect(readEmail(text)).toBe(address);
  });
});

describe('whatever is typed', () => {
  const readers = [(text: string) => values(text), readAddresses, readPhones, readAmounts, readEmail, readName];
  const pieces = fc.constantFrom(
    ...'over half een kwart voor tussen en tot maandag 3-2-90 12 1234 AB nul zes 06 € , . - / \u200b \ud83d\ude00 ( @ punt'.split(
      ' ',
    ),
  );

  it('is answered without a fault', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const read of readers) read(given);
        const { values: found } = values(given);
        return found.every((one) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?(\/\d{4}-\d\d-\d\d(T\d\d:\d\d)?)?$/.test(one));
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it.each([
    ['64 KB of one digit', '1'.repeat(65_536)],
    ['64 KB of words', 'over half een '.repeat(4700)],
    ['one long word', 'a'.repeat(10_000)],
    ['digits and dots', '1.'.repeat(30_000)],
    ['a word every object has', 'constructor dubbel constructor toString valueOf'],
    ['spaces', ' '.repeat(60_000)],
    ['almost an e-mail address', `${'a.'.repeat(200)}@${'b-'.repeat(300)}`],
    ['almost a postcode', '1234 '.repeat(10_000)],
  ])('is answered without a fault: %s', (_, text) => {
    for (const read of readers) expect(() => read(text)).not.toThrow();
  });
});
