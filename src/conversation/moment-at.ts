import type { Municipality, Opening } from '../flow/municipality.js';
import { addDays, isoAt, localTime, weekdayOf } from '../lib/amsterdam-time.js';
import type { Moment, TimeSlot } from './moment.js';

/** How many calls are offered, how far ahead, and the shortest time worth promising, in minutes. */
const SLOTS = { most: 6, days: 21, shortest: 60, notice: 30 };

/** Everything about time for one turn, from the clock (epoch ms) and the opening hours. */
export function momentAt(municipality: Municipality, now: number): Moment {
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
    slots: slotsFrom(municipality, today, minutes),
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

function slotsFrom(municipality: Municipality, today: string, minutes: number): readonly TimeSlot[] {
  const slots: TimeSlot[] = [];
  for (let ahead = 0; ahead <= SLOTS.days && slots.length < SLOTS.most; ahead += 1) {
    const day = addDays(today, ahead);
    const earliest = ahead === 0 ? Math.ceil((minutes + SLOTS.notice) / 60) * 60 : 0;
    slots.push(...slotsOn(municipality, day, earliest));
  }
  return slots.slice(0, SLOTS.most);
}

function slotsOn(municipality: Municipality, day: string, earliest: number): readonly TimeSlot[] {
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
