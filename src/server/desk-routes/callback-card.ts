import type { ListedCallback } from '../../callback/callback-desk.js';
import { countingAttempts } from '../../callback/close-callback.js';
import { slotWords } from '../../conversation/callback-view.js';
import { replay } from '../../conversation/evolve.js';
import { speechOf } from '../../conversation/speech.js';
import { formatPhone } from '../../language/read-phone.js';
import type { DeskCallback } from '../../protocol/desk.js';
import type { CallbackTable } from '../../store/callback-tables.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { staffSpeech, titleAt } from '../handoff/card.js';
import { momentNow } from '../moment-now.js';
import { readOldTexts } from './read-old-texts.js';

/** One promise as staff see it. `names`: of staff by id. What a resident erased is absent. */
export async function callbackCard(
  desk: Desk,
  row: ListedCallback,
  names: ReadonlyMap<string, string>,
): Promise<DeskCallback> {
  const details = await detailsOf(desk, row);
  const nameOf = (id: string) => names.get(id) ?? '?';
  const counting = new Set(countingAttempts(row, row.attempts));
  return {
    reference: row.reference,
    conversation: row.conversation,
    status: row.status,
    way: details?.way ?? 'phone',
    from: row.slot_from,
    until: row.slot_until,
    ...inDutch(desk, row),
    ...(await stepOf(desk, row)),
    like: [...row.like],
    overdue: row.overdue,
    owner: row.owner === null ? undefined : { id: row.owner, name: nameOf(row.owner) },
    language: row.language,
    asked: new Date(row.created_at).toISOString(),
    untouched: details?.untouched ?? false,
    name: details?.name,
    phone: details?.phone && formatPhone(details.phone),
    email: details?.email,
    note: details?.note,
    needs: [...(details?.needs ?? [])],
    attempts: row.attempts.map((attempt) => ({
      at: new Date(attempt.at).toISOString(),
      by: nameOf(attempt.staff),
      outcome: attempt.outcome,
      counts: counting.has(attempt),
    })),
    outcome: row.outcome ?? undefined,
    corrected: await readOldTexts(desk, row),
  };
}

/** When it is due and what it is about, in the words of the town: staff read Dutch. */
function inDutch(desk: Desk, row: CallbackTable): { readonly when: string; readonly topic: string } {
  const version = desk.versions.current;
  const moment = momentNow(version.municipality, desk.clock.now());
  const state = replay([{ type: 'ConversationStarted', version: version.id, language: 'nl' }]);
  const speech = speechOf(version, state, moment);
  const title = version.content.get('nl')?.flows.get(row.flow)?.title;
  const slot = { id: row.slot, from: row.slot_from, until: row.slot_until };
  return { when: slotWords(speech, slot, moment.today), topic: title ? speech.say(title) : row.flow };
}

/** The step the resident stood on when they asked, as they saw it. */
async function stepOf(desk: Desk, { flow, step, version: id }: CallbackTable): Promise<Pick<DeskCallback, 'step'>> {
  if (step === '') return {};
  const version = await desk.versions.get(id);
  const state = replay([{ type: 'ConversationStarted', version: id, language: 'nl' }]);
  const speech = staffSpeech(version, { ...state, flow }, momentNow(version.municipality, desk.clock.now()));
  return { step: { id: step, title: titleAt(speech, step) } };
}

async function detailsOf(desk: Desk, { conversation, reference }: CallbackTable) {
  try {
    const { state } = await desk.held.get(conversation);
    const { callback } = state;
    if (callback?.reference !== reference) return undefined;
    const untouched = state.answers.size === 0 && state.parked.size === 0 && state.talk === undefined;
    return { ...callback.details, way: callback.way, untouched };
  } catch (error) {
    // Erased or deleted a moment ago: the promise is still listed for an instant, without anything personal.
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
