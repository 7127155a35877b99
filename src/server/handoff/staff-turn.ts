import { answersPhone } from '../../conversation/answers-phone.js';
import { decideStaff } from '../../conversation/decide-staff.js';
import { type Decision, rejected } from '../../conversation/decision.js';
import type { Actor } from '../../conversation/events.js';
import type { StaffInput } from '../../conversation/input.js';
import type { Moment } from '../../conversation/moment.js';
import type { ConversationState } from '../../conversation/state.js';
import type { Version } from '../../flow/version.js';
import { talksOf } from '../../handoff/queue.js';
import { walksAlong } from '../../handoff/walking.js';
import { redactInput } from '../../privacy/redact-input.js';
import { recordAudit } from '../../staff/audit.js';
import type { AuditAction } from '../../staff/audit-actions.js';
import type { Session } from '../../store/dialect.js';
import { findTurn } from '../../store/turns.js';
import { act } from '../act.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { freshFor } from '../fresh.js';

/** Who acts at the desk, and from which address, for the audit. */
export interface AtDesk extends Actor {
  readonly origin: string;
}

interface StaffTurn {
  readonly turnId: string;
  readonly input: StaffInput;
}

/** What the audit calls the acts that it keeps; messages are not in it. */
const AUDITED: { readonly [T in StaffInput['type']]?: AuditAction } = {
  accept: 'talk-claimed',
  'for-resident': 'answer-filled',
  'put-back': 'talk-put-back',
  transfer: 'talk-transferred',
  'end-talk': 'talk-ended',
};

/**
 * Takes one turn of a staff member on the path of every turn: the same `turnId` of the same person again stores nothing.
 * What staff write is not masked: they are told what not to write. Throws a fault when the turn cannot be. True when it
 * was taken before: who is shown the conversation then does not act but looks.
 */
export async function takeStaffTurn(
  desk: Desk,
  staff: AtDesk,
  conversation: string,
  turn: StaffTurn,
): Promise<boolean> {
  const { input } = turn;
  const turnId = ownTurnId(staff, turn.turnId);
  if (input.type === 'transfer') checkReceiver(desk, input);
  const walks = await walksAlong(desk.store.read, conversation, staff.id, desk.clock.now());
  const take = async () => {
    if (input.type === 'accept') await checkMayClaim(desk, staff, conversation, turnId);
    const { earlier } = await act(desk, conversation, {
      turnId,
      byStaff: true,
      decide: (version, state, moment) => decideFor(version, state, moment, { staff, input, walks }),
      also: (session, at, events) =>
        events.length > 0 ? audit(session, { staff, at, conversation, input }) : Promise.resolve(),
    });
    return earlier !== undefined;
  };
  // One after another, so that nobody takes more talks at once than they want.
  return input.type === 'accept' ? desk.inTurn(`claims of ${staff.id}`, take) : take();
}

/** Turn ids are chosen by clients: that of a staff member is never taken for one of the resident or of a colleague. */
export function ownTurnId(staff: Actor, turnId: string): string {
  return `${staff.id}.${turnId}`;
}

interface Asked {
  readonly staff: AtDesk;
  readonly input: StaffInput;
  readonly walks: boolean;
}

function decideFor(
  version: Version,
  state: ConversationState,
  moment: Moment,
  { staff, input, walks }: Asked,
): Decision {
  const by = { id: staff.id, name: staff.name };
  if (input.type !== 'for-resident') return decideStaff(version, state, input, { moment, masked: [], by });
  const holds = state.handoff === 'talking' && state.talk?.staff?.id === staff.id;
  if (!holds && !walks) return rejected('not-yours');
  const redacted = redactInput(input.input, answersPhone(version, state, input.input, true));
  const context = { moment, masked: redacted.masked, fresh: freshFor(input.input), by };
  return decideStaff(version, state, { type: 'for-resident', input: redacted.input }, context);
}

/** Throws a fault when somebody is not on shift, or has as many talks as they want. */
async function checkMayClaim(desk: Desk, staff: AtDesk, conversation: string, turnId: string): Promise<void> {
  // Only of a conversation that is there: any other name might be that of a queue this claim stands in itself.
  await desk.held.get(conversation);
  if (await findTurn(desk.store.read, conversation, turnId)) return;
  const { presence } = desk.people;
  const shift = presence.shiftOf(staff.id);
  if (shift?.status !== 'on' || !presence.isHere(staff.id)) throw new Fault('not-on-shift');
  const talks = await talksOf(desk.store.read, staff.id);
  const mine = talks.filter((talk) => talk.conversation !== conversation);
  if (mine.length >= shift.mostTalks) throw new Fault('enough-talks');
}

/** A talk is handed on only to who can take it. */
function checkReceiver(desk: Desk, { staff, team }: Extract<StaffInput, { type: 'transfer' }>): void {
  const here = desk.people.presence.here().some((colleague) => colleague.staff === staff);
  if (staff !== undefined && !here) throw new Fault('colleague-away');
  if (team !== undefined && !desk.settings.teams.includes(team)) throw new Fault('colleague-away');
}

interface Audited {
  readonly staff: AtDesk;
  readonly at: number;
  readonly conversation: string;
  readonly input: StaffInput;
}

async function audit(session: Session, { staff, at, conversation, input }: Audited): Promise<void> {
  const action = AUDITED[input.type];
  if (action === undefined) return;
  await recordAudit(session, {
    at,
    actor: staff.id,
    action,
    object: `conversation:${conversation}`,
    origin: staff.origin,
    detail: detailOf(input),
  });
}

function detailOf(input: StaffInput): Record<string, string> {
  switch (input.type) {
    case 'for-resident':
      return { act: input.input.type, ...('step' in input.input && { step: input.input.step }) };
    case 'transfer':
      return {
        ...(input.staff !== undefined && { to: input.staff }),
        ...(input.team !== undefined && { team: input.team }),
      };
    case 'end-talk':
      return { outcome: input.outcome };
    default:
      return {};
  }
}
