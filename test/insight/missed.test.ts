import { describe, expect, it } from 'vitest';
import { groupMissed } from '../../src/insight/group-missed.js';
import { maskMissed } from '../../src/insight/mask-missed.js';

describe('what was not understood, as editors read it', () => {
  it.each([
    ['mail mij op kim@example.org', 'mail mij op [e-mail]'],
    ['bel 06 12 34 56 78 maar', 'bel [nummer] maar'],
    ['ik woon op 1234 AB 12 en nu', 'ik woon op [adres] en nu'],
    ['ik heet Fatima El Yilmaz', 'ik heet [naam]'],
    ['zaak 123456 ligt stil', 'zaak [nummer] ligt stil'],
    ['kijk op https://example.org/kim', 'kijk op [link]'],
    ['  mijn\n hond is   weg ', 'mijn hond is weg'],
  ])('names nobody: %j', (typed, masked) => {
    expect(maskMissed(typed)).toBe(masked);
  });

  it('is short', () => {
    expect(maskMissed('hond '.repeat(500)).length).toBeLessThanOrEqual(300);
  });
});

it('messages that are alike stand together, the largest group first', () => {
  const groups = groupMissed(
    ['mijn hond is weg', 'wat een weer', 'me hond is weg', 'hond weg', 'mijn hond is ook weg', '😀'].map((text) => ({
      text,
    })),
  );
  expect(groups.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
    ['mijn hond is weg', 'me hond is weg', 'hond weg', 'mijn hond is ook weg'],
    ['wat een weer'],
    ['😀'],
  ]);
});
