import { recordAudit } from '../../staff/audit.js';
import { invite } from '../../staff/invitations.js';
import { hasManager } from '../../staff/members.js';
import type { Desk } from '../desk.js';
import { beginLink } from './exchange.js';

/**
 * When nobody can run the team: says a link by which the first manager makes an account. It works once, for 24 hours,
 * and stands nowhere else; a new start gives a new one.
 */
export async function sayFirstLink(desk: Desk, url: string, say: (line: string) => void): Promise<void> {
  if (await hasManager(desk.store.read)) return;
  const now = desk.clock.now();
  const token = await desk.store.write(async (session) => {
    await recordAudit(session, { at: now, action: 'first-link-made', origin: 'system' });
    return invite(session, { kind: 'first' }, now);
  });
  say('Er is nog geen beheerder van de balie. Maak het eerste account met deze link (24 uur, één keer):');
  say(`  ${beginLink(desk.settings.publicUrl ?? url.replace('//127.0.0.1:', '//localhost:'), token)}`);
}
