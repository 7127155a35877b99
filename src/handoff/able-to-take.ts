import type { Session } from '../store/dialect.js';
import type { Presence } from './presence.js';
import { listTalks } from './queue.js';

/** Who takes another talk now: there, on shift and not pausing, and with fewer talks than they want. */
export async function ableToTake(session: Session, presence: Pick<Presence, 'here'>): Promise<ReadonlySet<string>> {
  const talks = await listTalks(session);
  const amount = (staff: string) => talks.filter((talk) => talk.staff === staff).length;
  const able = presence.here().filter(({ staff, status, mostTalks }) => status === 'on' && amount(staff) < mostTalks);
  return new Set(able.map(({ staff }) => staff));
}
