import type { Moment } from '../conversation/moment.js';
import { momentAt } from '../conversation/moment-at.js';
import type { Municipality } from '../flow/municipality.js';
import { isoAt } from '../lib/amsterdam-time.js';

/** The moment of a check, and one nearby with the town open and one with it closed, as far as there are such. */
export interface Moments {
  readonly now: Moment;
  readonly open?: Moment;
  readonly closed?: Moment;
}

/** How many changes of opening are followed to find a closed moment: openings may lie against each other. */
const MOST_CHANGES = 20;

/** The moments at which every state is checked, from the time of the check (epoch ms). */
export function momentsAround(municipality: Municipality, at: number): Moments {
  const now = momentAt(municipality, at);
  let moment = now;
  let { open, closed }: { open?: Moment; closed?: Moment } = {};
  for (let change = 0; change < MOST_CHANGES && !(open && closed); change++) {
    if (moment.open) open ??= moment;
    else closed ??= moment;
    const turn = moment.open ? moment.closesAt : moment.opensAt;
    if (!turn) break;
    moment = momentAt(municipality, Date.parse(isoAt(turn.day, turn.minutes)));
  }
  return { now, ...(open && { open }), ...(closed && { closed }) };
}
