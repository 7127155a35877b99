import { correctedSteps } from '../../conversation/correct-texts.js';
import { replay } from '../../conversation/evolve.js';
import type { ConversationState } from '../../conversation/state.js';
import type { DeskCallback } from '../../protocol/desk.js';
import { correctionOf, isCorrection } from '../../publishing/corrections.js';
import type { CallbackTable } from '../../store/callback-tables.js';
import { loadEvents } from '../../store/event-log.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { staffSpeech, titleAt } from '../handoff/card.js';
import { momentNow } from '../moment-now.js';

type OldTexts = DeskCallback['corrected'];

/**
 * What a resident who waits for a call was told wrong: the steps they were on, as they read them and as they are now. Nothing
 * for a promise that is done, nor for a step they stood on when it was corrected before they asked: it told them.
 */
export async function readOldTexts(desk: Desk, row: CallbackTable): Promise<OldTexts> {
  if (row.status !== 'open') return [];
  const newest = (await correctionOf(desk.store.read, row.version)) ?? row.version;
  // Most towns correct nothing for weeks: then no log is read.
  if (!(await isCorrection(desk.store.read, newest))) return [];
  try {
    const found = new Map<string, OldTexts[number]>();
    for (const reading of await readingsOf(desk, row)) {
      if (reading.version === newest) continue;
      // What was read first in words that are gone is what they know.
      for (const [place, step] of await stepsIn(desk, reading, newest)) if (!found.has(place)) found.set(place, step);
    }
    return [...found.values()];
  } catch (error) {
    // Erased or deleted a moment ago.
    if (error instanceof Fault) return [];
    throw error;
  }
}

/** A resident as they were in a version; `told` is the step of which they heard that it was corrected. */
interface Reading {
  readonly version: string;
  readonly state: ConversationState;
  readonly told?: string;
}

/** What they read in which version: before each correction in their log, and when they asked. */
async function readingsOf({ store, held }: Desk, { conversation, version, seq }: CallbackTable): Promise<Reading[]> {
  const asked = { version, state: (await held.get(conversation)).state };
  const log = await loadEvents(store.read, conversation);
  const before = log.flatMap(({ event, seq: at }, index) => {
    if (event.type !== 'TextsCorrected') return [];
    const state = replay(log.slice(0, index).map((one) => one.event));
    // Who asks in the turn in which it is corrected asks before they are told.
    return [{ version: state.version, state, ...(at < seq && event.step !== undefined && { told: event.step }) }];
  });
  return [...before, asked];
}

async function stepsIn(
  { versions, clock }: Desk,
  { version, state, told }: Reading,
  newest: string,
): Promise<readonly (readonly [place: string, step: OldTexts[number]])[]> {
  const [before, after] = await Promise.all([versions.get(version), versions.get(newest)]);
  const moment = momentNow(after.municipality, clock.now());
  return correctedSteps({ before, after }, state, moment)
    .filter(({ flow, step }) => flow !== state.flow || step !== told)
    .map(({ flow, step, lines }) => {
      const title = titleAt(staffSpeech(after, { ...state, flow }, moment), step);
      return [`${flow} ${step}`, { id: step, title, lines: [...lines] }] as const;
    });
}
