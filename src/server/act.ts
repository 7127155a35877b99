import { type Correction, textsCorrected } from '../conversation/correct-texts.js';
import type { Decision } from '../conversation/decision.js';
import type { ConversationEvent } from '../conversation/events.js';
import type { Moment } from '../conversation/moment.js';
import type { ConversationState } from '../conversation/state.js';
import type { Version } from '../flow/version.js';
import { isConflict, type Session } from '../store/dialect.js';
import type { TurnTable } from '../store/tables.js';
import { addTurn, findTurn } from '../store/turns.js';
import { correctedFor } from './corrected-for.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { momentFor, momentForStaff } from './handoff/moment-for.js';
import type { Held } from './held-conversations.js';
import { changesPlaces, makeRoomForCall, SlotFull } from './keep-call.js';
import { heldAfter, recordEvents } from './record-events.js';

/** Something that is done in a conversation: by the resident, by staff, or by the server itself. */
export interface Act {
  /** The same one again is the same act; the server's own acts have none. */
  readonly turnId?: string;
  /** What the act is called in the log when it has no id. */
  readonly name?: string;
  /** Decides on the conversation as it is now; asked again when somebody else was first. */
  decide(version: Version, state: ConversationState, moment: Moment): Decision;
  /** Staff may promise a call in a part of the day that is full for residents. */
  readonly byStaff?: boolean;
  /** In the same transaction. */
  also?(session: Session, at: number, events: readonly ConversationEvent[]): Promise<void>;
}

/** The conversation after an act. */
interface Acted {
  readonly held: Held;
  readonly version: Version;
  readonly moment: Moment;
  /** The act was done before: nothing was stored now. */
  readonly earlier?: TurnTable;
}

const TRIES = 3;

/**
 * The one path of everything that happens in a conversation: decided, stored and committed before it is answered, then
 * told to whoever looks on. Throws a fault, and stores nothing, when it cannot be.
 */
export function act(desk: Desk, conversation: string, one: Act): Promise<Acted> {
  return desk.inTurn(conversation, async () => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        return await tryAct(desk, conversation, one);
      } catch (error) {
        if (error instanceof SlotFull) await desk.places.refresh(desk.clock.now());
        else if (isConflict(error)) desk.held.forget(conversation);
        else throw error;
      }
    }
    throw new Fault('busy');
  });
}

async function tryAct(desk: Desk, conversation: string, one: Act): Promise<Acted> {
  // 1 load what happened, and the version the conversation began with, or goes on with after a correction of its texts
  const before = await desk.held.get(conversation);
  const own = await desk.versions.get(before.state.version);
  const corrected = await correctedFor(desk, before);
  const version = corrected ?? own;
  const at = desk.clock.now();
  const moment = one.byStaff
    ? momentForStaff(desk, version.municipality, at)
    : momentFor(desk, version.municipality, at);
  const { turnId } = one;
  const earlier = turnId === undefined ? undefined : await findTurn(desk.store.read, conversation, turnId);
  if (earlier) return { held: before, version, moment, earlier };

  // 2 decide
  const decision = one.decide(version, before.state, moment);
  if ('rejected' in decision) throw new Fault(decision.rejected.code);
  const events = corrected
    ? withCorrection(decision.events, before, { before: own, after: corrected }, moment)
    : decision.events;

  // 3 append, and 4 let the rooms react: one transaction
  const after = heldAfter(before, events);
  const { keepDays } = desk.settings;
  await desk.store.write(async (session) => {
    if (!one.byStaff) await makeRoomForCall(session, events, desk.versions.current.municipality);
    if (turnId !== undefined) await addTurn(session, { conversation, turn_id: turnId, seq: after.seq, at });
    const turn = turnId ?? one.name ?? 'own';
    await recordEvents(session, { conversation, turn, at, keepDays, before, after }, events);
    await one.also?.(session, at, events);
  });

  // 5 after the commit: remember, tell, and leave no copy of what was cancelled
  desk.held.set(conversation, after);
  if (events.length > 0) desk.changes.publish({ conversation, before, after, events });
  if (events.some(({ type }) => type === 'CallbackCancelled')) await desk.store.wipe();
  if (events.some(({ type }) => type === 'CallbackRequested')) desk.metrics.count('callbacks');
  if (!changesPlaces(events)) return { held: after, version, moment };
  await desk.places.refresh(at);
  desk.changes.publishCallbacks();
  return { held: after, version, moment: momentFor(desk, version.municipality, at) };
}

/** That its texts were corrected is told after what was done on the old ones; not to who is done. */
function withCorrection(
  events: readonly ConversationEvent[],
  before: Held,
  correction: Correction,
  moment: Moment,
): readonly ConversationEvent[] {
  const goesOn = heldAfter(before, events).status === 'active';
  return goesOn ? [...events, textsCorrected(correction, before.state, moment)] : events;
}
