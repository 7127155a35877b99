import type { Municipality, Opening } from '../flow/municipality.js';
import { addDays, isoAt, localTime, weekdayOf } from '../lib/amsterdam-time.js';
import type { Moment, TimeSlot } from './moment.js';

/** How many calls are offered, how far ahead, and the shortest time worth promising, in minutes. */
const SLOTS = { most: 6, days: 21, shortest: 60, notice: 30 };

/** No part of a day is full. */
const NONE: ReadonlySet<string> = new Set();

/**
 * Everything about time for one turn, from the clock (epoch ms), the opening hours, and which parts of days (by id) have
 * no place left for another call.
 */
export function momentAt(municipality: Municipality, now: number, taken: ReadonlySet<string> = NONE): Moment {
  const { day: today, minutes } = localTime(now);
  const openings = openingsOn(municipality, today);
  const current = openings.find((opening) => opening.from <= minutes && minutes < opening.until);
  return {
    now,
    today,
    open: current !== undefined,
    ...(current
      ? { closesAt: { day: today, minutes: current.until } }
      : { opensAt: nextOpening(municipality, today, minutes) }),
    ...slotsFrom(municipality, today, minutes, taken),
  };
}

/** The openings of a local day: those of an exception, else the weekly ones. */
function openingsOn(municipality: Municipality, day: string): readonly Opening[] {
  return municipality.exceptions.get(day)?.openings ?? municipality.hours[weekdayOf(day)] ?? [];
}

function nextOpening(municipality: Municipality, today: string, minutes: number): Moment['opensAt'] {
  for (let ahead = 0; ahead <= SLOTS.days; ahead += 1) {
    const day = addDays(today, ahead);
    const next = openingsOn(municipality, day).find((opening) => ahead > 0 || opening.from > minutes);
    if (next) return { day, minutes: next.from };
  }
  return undefined;
}

function slotsFrom(
  municipality: Municipality,
  today: string,
  minutes: number,
  taken: ReadonlySet<string>,
): Pick<Moment, 'slots' | 'full'> {
  const slots: TimeSlot[] = [];
  const full: TimeSlot[] = [];
  for (let ahead = 0; ahead <= SLOTS.days && slots.length < SLOTS.most; ahead += 1) {
    const day = addDays(today, ahead);
    const earliest = ahead === 0 ? Math.ceil((minutes + SLOTS.notice) / 60) * 60 : 0;
    for (const slot of slotsOn(municipality, day, earliest)) (taken.has(slot.id) ? full : slots).push(slot);
  }
  return { slots: slots.slice(0, SLOTS.most), full };
}

/** The parts of a local day in which calls can be promised, from `earliest` (minutes since midnight). */
export function slotsOn(municipality: Municipality, day: string, earliest = 0): readonly TimeSlot[] {
  const openings = openingsOn(municipality, day);
  return municipality.callbackParts.flatMap((part) => {
    const spans = openings.map((opening) => ({
      from: Math.max(opening.from, part.from, earliest),
      until: Math.min(opening.until, part.until),
    }));
    const span = spans.find(({ from, until }) => until - from >= SLOTS.shortest);
    return span ? [{ id: `${day}-${part.id}`, from: isoAt(day, span.from), until: isoAt(day, span.until) }] : [];
  });
}
