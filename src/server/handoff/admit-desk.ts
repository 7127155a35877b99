import type { Socket } from 'socket.io';
import { recordAudit } from '../../staff/audit.js';
import type { SignedIn } from '../../staff/sessions.js';
import type { Places } from '../at-most.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { sameSecret } from '../ids.js';
import { cookieIn, csrfOf } from '../staff/desk-cookie.js';
import { fromOwnSite } from '../staff/own-site.js';
import { staffOfCookie } from '../staff/require-staff.js';
import { addressOf, sentTo } from './socket-tools.js';

/**
 * Lets a socket of the desk in: a session with the role of the desk, from our own page, with the word only that page
 * knows. Throws a fault, and writes down who was refused.
 */
export async function admitDesk(desk: Desk, socket: Socket, places: Places): Promise<void> {
  const { headers, auth } = socket.handshake;
  const staff = await staffOfCookie(desk, headers.cookie);
  if (!staff) throw new Fault('not-signed-in');
  const token = cookieIn(headers.cookie, 'wegwijs-desk') ?? '';
  const told = typeof auth.csrf === 'string' ? auth.csrf : '';
  const own = fromOwnSite(desk.settings, headers, sentTo(desk.settings, headers));
  if (!own || !sameSecret(told, csrfOf(token))) await refuse(desk, socket, staff, 'forged');
  if (!staff.roles.includes('desk')) await refuse(desk, socket, staff, 'no-right');
  if (places.full(staff.id)) throw new Fault('too-many-sockets');
  socket.data.staff = staff;
}

async function refuse(desk: Desk, socket: Socket, staff: SignedIn, result: 'forged' | 'no-right'): Promise<never> {
  const origin = addressOf(socket.request, desk.settings.trustProxy);
  await desk.store.write((session) =>
    recordAudit(session, {
      at: desk.clock.now(),
      actor: staff.id,
      action: 'request',
      object: 'socket:desk',
      result,
      origin,
    }),
  );
  throw new Fault(result);
}
