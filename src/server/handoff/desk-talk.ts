import { slotWords } from '../../conversation/callback-view.js';
import type { Moment } from '../../conversation/moment.js';
import { render } from '../../conversation/render.js';
import type { Speech } from '../../conversation/speech.js';
import type { ConversationState } from '../../conversation/state.js';
import type { Version } from '../../flow/version.js';
import { listNotes } from '../../handoff/notes.js';
import { walksAlong } from '../../handoff/walking.js';
import type { DeskTalk } from '../../protocol/desk.js';
import type { Writable } from '../../protocol/same-type.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { upToDate } from '../up-to-date.js';
import { cardOf, staffSpeech, stepsOf } from './card.js';
import { momentForStaff, placedIn } from './moment-for.js';

/** One conversation as a staff member sees it. Throws a fault for one that staff have no business in. */
export async function deskTalk(desk: Desk, staff: string, conversation: string): Promise<DeskTalk> {
  const held = await upToDate(desk, conversation);
  const { seq, state } = held;
  const now = desk.clock.now();
  const walks = await walksAlong(desk.store.read, conversation, staff, now);
  if (!walks && !concernsStaff(state)) throw new Fault('conversation-unknown');
  const version = await desk.versions.get(state.version);
  const moment = await placedIn(desk, momentForStaff(desk, version.municipality, now), conversation, state);
  const story = await desk.stories.get(conversation, held, version, moment);
  const speech = staffSpeech(version, state, moment);
  const notes = await listNotes(desk.store.read, conversation);
  const holder = state.handoff === 'talking' ? state.talk?.staff?.name : undefined;
  return {
    conversation,
    seq,
    role: roleOf(state, staff, walks),
    ...(holder !== undefined && { holder }),
    card: cardOf(speech, state, story),
    view: viewFor(version, state, moment, walks),
    transcript: story.lines.map(({ at, ...line }) => ({ ...line, at: iso(at) })),
    steps: stepsOf(speech, state),
    notes: notes.map(({ id, at, by, text }) => ({ id, at: iso(at), by, text })),
    ...callbackOf(speech, state, moment),
  };
}

/** Whether the resident asked for a person or a call: of other conversations staff see nothing. */
function concernsStaff({ handoff, talk, callback }: ConversationState): boolean {
  return handoff !== 'none' || talk !== undefined || callback !== undefined;
}

function roleOf({ handoff, talk }: ConversationState, staff: string, walks: boolean): DeskTalk['role'] {
  if (handoff === 'talking' && talk?.staff?.id === staff) return 'mine';
  if (walks) return 'watching';
  if (handoff === 'talking') return 'other';
  return handoff === 'waiting' ? 'waiting' : 'done';
}

/** What the resident sees, without the code that opens the conversation, unless staff read it out to a caller. */
function viewFor(version: Version, state: ConversationState, moment: Moment, walks: boolean): DeskTalk['view'] {
  const seen = walks ? state : { ...state, pause: undefined };
  return render(version, seen, moment) as Writable<ReturnType<typeof render>>;
}

function callbackOf(speech: Speech, { callback }: ConversationState, moment: Moment): Pick<DeskTalk, 'callback'> {
  if (!callback) return {};
  return { callback: { reference: callback.reference, text: slotWords(speech, callback.slot, moment.today) } };
}

const iso = (at: number) => new Date(at).toISOString();
