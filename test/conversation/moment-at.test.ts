import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/conversation/moment-at.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const { municipality } = smallVersion();
const at = (local: string) => momentAt(municipality, Date.parse(`${local}+01:00`));
const slotsAt = (local: string) => at(local).slots.map((slot) => slot.id);

describe('the opening hours', () => {
  it.each([
    ['2026-11-23T08:59', false],
    ['2026-11-23T09:00', true],
    ['2026-11-23T16:59', true],
    ['2026-11-23T17:00', false],
    ['2026-11-26T12:30', false],
    ['2026-12-25T10:00', false],
  ])('at %s the town is open: %s', (local, open) => {
    expect(at(local).open).toBe(open);
  });

  it('between two openings of a day the next one is that same day', () => {
    expect(at('2026-11-26T12:30').opensAt).toEqual({ day: '2026-11-26', minutes: 780 });
    expect(at('2026-11-26T10:00').closesAt).toEqual({ day: '2026-11-26', minutes: 720 });
  });
});

describe('the times to be called', () => {
  it('are six, in opening hours and parts of the day, the first at least half an hour from now', () => {
    expect(slotsAt('2026-11-23T09:29')).toEqual([
      '2026-11-23-ochtend',
      '2026-11-23-middag',
      '2026-11-24-ochtend',
      '2026-11-24-middag',
      '2026-11-25-ochtend',
      '2026-11-25-middag',
    ]);
    expect(at('2026-11-23T09:29').slots[0]?.from).toBe('2026-11-23T10:00:00+01:00');
    expect(at('2026-11-23T09:40').slots[0]?.from).toBe('2026-11-23T11:00:00+01:00');
    expect(slotsAt('2026-11-23T10:40')[0]).toBe('2026-11-23-middag');
  });

  it('are never shorter than an hour', () => {
    const { municipality: brief } = versionOf(
      smallFiles.map(({ path, text }) => ({
        path,
        text: text.replace('["9.00-12.00", "13.00-20.00"]', '["9.00-12.30"]'),
      })),
    );
    const thursday = momentAt(brief, Date.parse('2026-11-26T08:00+01:00')).slots.map((slot) => slot.id);
    expect(thursday.slice(0, 2)).toEqual(['2026-11-26-ochtend', '2026-11-27-ochtend']);
  });
});
