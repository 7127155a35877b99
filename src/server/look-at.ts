import { render } from '../conversation/render.js';
import { transcript } from '../conversation/transcript.js';
import type { Message, StepView } from '../conversation/view.js';
import { loadEvents } from '../store/event-log.js';
import type { Desk } from './desk.js';
import { momentFor, placedIn } from './handoff/moment-for.js';
import { upToDate } from './up-to-date.js';
import { versionsIn } from './versions-in.js';

interface Looked {
  readonly id: string;
  readonly seq: number;
  readonly view: StepView;
  readonly transcript: readonly Message[];
}

/** A conversation as it is now, with what was said so far. */
export async function lookAt(desk: Desk, id: string): Promise<Looked> {
  const { seq, state } = await upToDate(desk, id);
  const version = await desk.versions.get(state.version);
  const moment = await placedIn(desk, momentFor(desk, version.municipality, desk.clock.now()), id, state);
  const events = (await loadEvents(desk.store.read, id, seq)).map(({ event }) => event);
  const said = transcript(version, events, moment, await versionsIn(desk.versions, events));
  return { id, seq, view: render(version, state, moment), transcript: said };
}
