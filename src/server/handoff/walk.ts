import { beginWalk } from '../../handoff/walking.js';
import type { DeskTalk } from '../../protocol/desk.js';
import { recordAudit } from '../../staff/audit.js';
import type { Session } from '../../store/dialect.js';
import { findResumption } from '../../store/resumptions.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { hashOf, readCode } from '../ids.js';
import { addOwnEvent } from '../own-events.js';
import { startConversation } from '../start-conversation.js';
import { deskTalk } from './desk-talk.js';
import type { AtDesk } from './staff-turn.js';

/** Where a caller stands, by the code they read out, or a flow to begin for them. */
interface Wanted {
  readonly code?: string;
  readonly flow?: string;
  readonly language?: string;
}

/**
 * Stands beside a caller: on their step by the code they read out, or at the beginning of a flow for who has no
 * screen. Throws a fault when the code is wrong or too old, without telling which.
 */
export async function walkAlong(desk: Desk, staff: AtDesk, { code, flow, language }: Wanted): Promise<DeskTalk> {
  const conversation =
    code === undefined ? await beginFor(desk, staff, { flow, language }) : await joinBy(desk, staff, code);
  return deskTalk(desk, staff.id, conversation);
}

async function joinBy(desk: Desk, staff: AtDesk, typed: string): Promise<string> {
  const code = readCode(typed);
  const found = code && (await findResumption(desk.store.read, hashOf(code), desk.clock.now()));
  if (!found) throw new Fault('code-unknown');
  const { state } = await desk.held.get(found.conversation);
  if (state.ended) await addOwnEvent(desk, found.conversation, { type: 'Resumed' });
  await desk.store.write((session) => noteWalk(session, staff, found.conversation, desk.clock.now(), 'code'));
  return found.conversation;
}

async function beginFor(desk: Desk, staff: AtDesk, wanted: Omit<Wanted, 'code'>): Promise<string> {
  // Nobody but staff has it: its key is given to no one, the caller can be given a code to go on.
  const { id } = await startConversation(desk, wanted, {
    by: { id: staff.id, name: staff.name },
    also: (session, conversation, at) => noteWalk(session, staff, conversation, at, 'begun'),
  });
  return id;
}

async function noteWalk(session: Session, staff: AtDesk, conversation: string, at: number, how: string): Promise<void> {
  await beginWalk(session, conversation, staff.id, at);
  await recordAudit(session, {
    at,
    actor: staff.id,
    action: 'walked-along',
    object: `conversation:${conversation}`,
    origin: staff.origin,
    detail: { how },
  });
}
