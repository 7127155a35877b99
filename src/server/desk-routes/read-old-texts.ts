import { correctedSteps } from '../../conversation/correct-texts.js';
import type { DeskCallback } from '../../protocol/desk.js';
import { correctionOf } from '../../publishing/corrections.js';
import type { CallbackTable } from '../../store/callback-tables.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { staffSpeech, titleAt } from '../handoff/card.js';
import { momentNow } from '../moment-now.js';

/**
 * What a resident who waits for a call was told wrong: the steps they were on when they asked, as they read them then and as
 * they are now. Nothing for a promise that is done, and for who asked after the correction.
 */
export async function readOldTexts(
  { store, held, versions, clock }: Desk,
  { status, conversation, version }: CallbackTable,
): Promise<DeskCallback['corrected']> {
  const corrected = status === 'open' ? await correctionOf(store.read, version) : undefined;
  if (corrected === undefined) return [];
  const [before, after] = await Promise.all([versions.get(version), versions.get(corrected)]);
  const moment = momentNow(after.municipality, clock.now());
  try {
    const { state } = await held.get(conversation);
    return correctedSteps({ before, after }, state, moment).map(({ flow, step, lines }) => ({
      id: step,
      title: titleAt(staffSpeech(after, { ...state, flow }, moment), step),
      lines: [...lines],
    }));
  } catch (error) {
    // Erased or deleted a moment ago.
    if (error instanceof Fault) return [];
    throw error;
  }
}
