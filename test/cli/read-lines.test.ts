import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/wegwijs.js';
import { fakeIo } from './fake-io.js';

const AT = '2026-11-25T10:00+01:00';

async function linesOf(args: readonly string[], lines: readonly string[]): Promise<readonly unknown[]> {
  const io = fakeIo({}, lines);
  expect(await main(args, io)).toBe(0);
  return io.outs.map((line) => JSON.parse(line));
}

describe('wegwijs read-date', () => {
  it('answers each line with one line: a day, a time, a stretch, or nothing', async () => {
    const given = [
      '{"text": "overmorgen"}',
      '"morgen half drie"',
      'van 1 tot 3 december',
      '{"text":"zo snel mogelijk"}',
    ];
    expect(await linesOf(['read-date', '--language', 'nl', '--at', AT], given)).toEqual([
      { text: 'overmorgen', readings: ['2026-11-27'], sure: true },
      { text: 'morgen half drie', readings: ['2026-11-26T14:30'], sure: true },
      { text: 'van 1 tot 3 december', readings: ['2026-12-01/2026-12-03'], sure: true },
      { text: 'zo snel mogelijk', readings: [], sure: false },
    ]);
  });

  it('offers both meanings, and reads English', async () => {
    expect(await linesOf(['read-date', '--at', AT], ['{"text":"woensdag"}'])).toEqual([
      { text: 'woensdag', readings: ['2026-11-25', '2026-12-02'], sure: false },
    ]);
    expect(await linesOf(['read-date', '--language', 'en', '--at', AT], ['{"text":"3/2/1990"}'])).toEqual([
      { text: '3/2/1990', readings: ['1990-02-03'], sure: true },
    ]);
  });

  it('says which line it cannot read, and goes on', async () => {
    const answers = await linesOf(['read-date', '--at', AT], ['{"text":', '{"tekst":"morgen"}', '[1]', '', '"morgen"']);
    const error = { error: 'Deze regel is geen JSON met "text".' };
    expect(answers).toEqual([error, error, error, { text: 'morgen', readings: ['2026-11-26'], sure: true }]);
  });

  it.each([
    [['--language', 'nll'], 'De taal "nll" kan niet. Bedoelt u "nl"?'],
    [['--language', 'tr'], 'De taal "tr" kan niet. Kies uit: nl, en.'],
    [['--at', 'straks'], '"straks" is geen tijd.'],
    [['--lanuage', 'nl'], 'De optie "--lanuage" bestaat niet. Bedoelt u "--language"?'],
    [['morgen'], 'Zet de zinnen op de invoer, niet achter het commando.'],
  ])('is told how to ask: %j', async (args, message) => {
    const io = fakeIo();
    expect(await main(['read-date', ...args], io)).toBe(2);
    expect(io.errs[0]).toBe(message);
    expect(io.errs[1]).toMatch(/^Gebruik: wegwijs read-date /);
  });
});

it('reads addresses, phone numbers and amounts in the same way', async () => {
  expect(await linesOf(['read-address'], ['"Plein 1944 12 a, 1234 AB"', '"1234 SS 4"'])).toEqual([
    {
      text: 'Plein 1944 12 a, 1234 AB',
      readings: [{ postcode: '1234 AB', houseNumber: '12', addition: 'a' }],
      sure: true,
    },
    { text: '1234 SS 4', readings: [], sure: false },
  ]);
  expect(await linesOf(['read-phone', '--language', 'nl'], ['"06 twaalf 34 56 78"'])).toEqual([
    { text: '06 twaalf 34 56 78', readings: ['+31612345678'], sure: true },
  ]);
  expect(await linesOf(['read-amount'], ['"anderhalve ton"', '"€ 1.200,50"'])).toEqual([
    { text: 'anderhalve ton', readings: [150000], sure: true },
    { text: '€ 1.200,50', readings: [1200.5], sure: true },
  ]);
});
