import type { DateBound, LinkedFlow } from '../flow/flow.js';
import { addDays, MONTHS } from '../lib/amsterdam-time.js';
import { atomsOf } from './atoms.js';
import { conditionsAt } from './uses.js';

/** How many days ahead a check looks: some thirteen months, so that a whole year is seen before it begins. */
export const AHEAD = 396;

/**
 * The days after `today` on which a flow may go otherwise than the day before: around the fixed days it names, and as far
 * before or after them as its days that move with today lie from today. At most `most`, those on a fixed day itself first.
 */
export function laterDays(flow: LinkedFlow, today: string, most: number): readonly string[] {
  const bounds = boundsIn(flow);
  const fixed = new Set(bounds.flatMap((bound) => ('date' in bound ? [bound.date] : [])));
  if (fixed.size === 0) return [];
  const shifts = new Set([0, ...bounds.flatMap((bound) => ('today' in bound ? [bound.today] : []))]);
  const end = addDays(today, AHEAD);
  const days = [...shifts].flatMap((shift) =>
    [...fixed].flatMap((day) => [addDays(day, -shift), addDays(day, 1 - shift)]),
  );
  const ahead = new Set(days.filter((day) => day > today && day <= end));
  return [...ahead].slice(0, most).sort();
}

function boundsIn({ steps }: LinkedFlow): readonly DateBound[] {
  return [...steps.values()].flatMap((step) => {
    const limits = step.type === 'question' ? [step.min, step.max] : [];
    return [
      ...limits.flatMap((bound) => (typeof bound === 'object' ? [bound] : [])),
      ...conditionsAt(step)
        .flatMap(atomsOf)
        .flatMap((atom) => ('bound' in atom ? [atom.bound] : [])),
    ];
  });
}

/** A day as an editor reads it: "1 januari 2027". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
