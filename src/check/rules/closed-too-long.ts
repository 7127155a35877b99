import { momentAt } from '../../conversation/moment-at.js';
import { addDays, isoAt } from '../../lib/amsterdam-time.js';
import { finding } from '../finding.js';
import { AHEAD, dayInWords } from '../later-days.js';
import { placeOf } from '../sources.js';
import type { Rule } from '../study.js';

/** A closing may be felt at the end of the last open week before it. */
const WEEK = 7;
const LAST_MINUTE = 24 * 60 - 1;

/** Nowhere in the calendar is the town closed for so long that no call can be promised before it. */
export const closedTooLong: Rule = ([study], sources) => {
  if (!study || study.moments.now.slots.length === 0) return [];
  const { municipality, today } = study.terrain;
  const end = addDays(today, AHEAD);
  const exceptions = [...municipality.exceptions.keys()].filter((day) => day > today && day <= end).sort();
  const [first, last] = [exceptions[0], exceptions.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (let day = addDays(first, -WEEK); day <= last; day = addDays(day, 1)) {
    if (day <= today || momentAt(municipality, Date.parse(isoAt(day, LAST_MINUTE))).slots.length > 0) continue;
    const place = placeOf(sources, 'content/municipality.yaml', ['uitzonderingen']);
    const message = `Vanaf ${dayInWords(day)} is er geen tijd om terug te bellen: de gemeente is dan te lang achter elkaar dicht. Kijk naar "uitzonderingen" en naar "terugbellen".`;
    return [finding(place, 'no-person', message)];
  }
  return [];
};
