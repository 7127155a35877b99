import { render } from '../../conversation/render.js';
import type { StepView } from '../../conversation/view.js';
import type { Desk } from '../desk.js';
import { upToDate } from '../up-to-date.js';
import { momentFor, placedIn, withPlace } from './moment-for.js';

/** A conversation as it is now; `place` is its index among those who wait, where that is known already. */
export async function viewNow(
  desk: Desk,
  conversation: string,
  place?: number,
): Promise<{ readonly seq: number; readonly view: StepView }> {
  const { seq, state } = await upToDate(desk, conversation);
  const version = await desk.versions.get(state.version);
  const moment = momentFor(desk, version.municipality, desk.clock.now());
  const placed = place === undefined ? await placedIn(desk, moment, conversation, state) : withPlace(moment, place);
  return { seq, view: render(version, state, placed) };
}
